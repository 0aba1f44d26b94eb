import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { violations } from '../violations.js';
import { looks, picture, sidewaysOverflow, type PanePage } from './pane-page.js';
import { openRegister, rowInBook } from './register-pane.js';

type Look = NonNullable<Parameters<typeof openRegister>[1]>['look'];

async function open(screen: string, look: Look = {}): Promise<PanePage> {
  const pane = await openRegister(screen, { query: { own: 'yes' }, look });
  await pane.page.getByText('Kolonner, I selv har tilføjet i arket.').waitFor();
  return pane;
}

const box = (page: Page, header: string): ReturnType<Page['locator']> => page.getByLabel(header, { exact: true });

describe('people’s own columns in the form of a row', () => {
  for (const name of ['light', 'dark', 'forced colours', '320 pixels', '200 % zoom']) {
    itWith(browserTool, `have no fault that axe finds, and never run out sideways: ${name}`, async () => {
      const { page, complaints, close } = await open('register?entity=project&id=P-0001', looks[name]);
      await box(page, 'Vores bemærkning').fill('En bemærkning, der fylder noget mere end den plads, der er på én linje i panelet, og som derfor brydes.');
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toEqual([]);
      await box(page, 'Fagcenter').scrollIntoViewIfNeeded();
      await picture(page, `own columns ${name}`);
      await page.getByRole('button', { name: 'Skriv noget andet: Opslag' }).scrollIntoViewIfNeeded();
      await picture(page, `own columns, the last, ${name}`);
      expect(complaints).toEqual([]);
      await close();
    });
  }

  itWith(browserTool, 'are written as what is typed, kept over a reload, taken back one by one, and saved with the row', async () => {
    const { page, close } = await open('register?entity=project&id=P-0001');
    const before = await rowInBook(page, 'tblProjects', 'P-0001');
    await expect.poll(() => Promise.all(['Sidst set', 'Timer', 'Telefon'].map((header) => box(page, header).inputValue()))).toEqual(['12-05-2027', '1.250', '007']);
    // A formula and an error are read, and the error only replaced on purpose.
    await expect.poll(() => page.getByText('Her står en formel, så cellen regner selv. Formlen rettes i arket.').count()).toBe(1);
    await expect.poll(() => box(page, 'Dobbelt').count()).toBe(0);
    await page.getByRole('button', { name: 'Skriv noget andet: Opslag' }).click();
    await box(page, 'Opslag').fill('fundet');
    await box(page, 'Fagcenter').selectOption({ label: 'Børn og unge' });
    await box(page, 'Sidst set').fill('1-6-2027');
    await box(page, 'Timer').fill('9.000');
    await page.getByText('Cellens regel i Excel tillader det ikke. Højst et årsværk eller tre.').waitFor();
    await box(page, 'Timer').fill('2.500,5');
    await box(page, 'Telefon').fill('008');
    await box(page, 'Vores bemærkning').fill('=SUM(A1)\nto linjer');
    await box(page, 'Lokalt afsluttet').selectOption({ label: 'Ja' });
    await page.getByText('Syv ændringer').waitFor();
    await page.reload();
    await page.getByText('Dine ændringer fra sidst er ikke gemt endnu.').waitFor();
    await page.getByText('Kolonner, I selv har tilføjet i arket.').waitFor();
    await expect.poll(() => Promise.all(['Sidst set', 'Timer', 'Vores bemærkning'].map((header) => box(page, header).inputValue()))).toEqual(['01-06-2027', '2.500,5', '=SUM(A1)\nto linjer']);
    await page.getByRole('button', { name: 'Fortryd ændringen af Telefon' }).click();
    await expect.poll(() => box(page, 'Telefon').inputValue()).toBe('007');
    await page.evaluate(() => globalThis.book.client.failNext('no-answer', 'change'));
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByRole('button', { name: 'Kopiér det, jeg har skrevet' }).click();
    await expect.poll(() => page.getByRole('dialog').getByRole('textbox').inputValue()).toContain('Sidst set: 01-06-2027');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByText(/ er gemt\.$/).waitFor();
    const own = { Fagcenter: 'Børn og unge', 'Sidst set': 46539, Timer: 2500.5, 'Vores bemærkning': '=SUM(A1)\nto linjer', 'Lokalt afsluttet': true, Opslag: 'fundet' };
    expect(await rowInBook(page, 'tblProjects', 'P-0001')).toEqual({ ...before, ...own });
    await page.evaluate(() => {
      location.hash = '#/screen/log';
    });
    await page.getByText(/Fagcenter/).first().waitFor();
    await close();
  });

  itWith(browserTool, 'show both versions when someone else was faster, and a renamed column loses nothing', async () => {
    const { page, close } = await open('register?entity=project&id=P-0002');
    await box(page, 'Vores bemærkning').fill('Min bemærkning');
    await box(page, 'Telefon').fill('112');
    await page.evaluate(() => globalThis.book.type('tblProjects', 'P-0002', 'Vores bemærkning', 'Deres bemærkning'));
    await page.getByText('En anden har ændret rækken, mens du skrev.').waitFor();
    const conflict = page.getByRole('group', { name: 'Vores bemærkning', exact: true });
    await expect.poll(() => conflict.innerText()).toMatch(/Deres bemærkning[\s\S]*Min bemærkning/);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByText('Vælg først, hvad der skal stå i: Vores bemærkning.').waitFor();
    await conflict.getByRole('button', { name: 'Behold mit: Vores bemærkning' }).click();
    await page.evaluate(() => globalThis.renameColumn('tblProjects', 'Telefon', 'Mobil'));
    await page.getByText('De er slettet eller har fået en anden overskrift.').waitFor();
    await expect.poll(() => page.getByRole('alert').filter({ hasText: 'fået en anden overskrift' }).innerText()).toMatch(/Telefon[\s\S]*112/);
    await picture(page, 'own column renamed');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByText('Findes ikke i arket mere: Telefon.').waitFor();
    await page.evaluate(() => globalThis.renameColumn('tblProjects', 'Mobil', 'Telefon'));
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByText(/ er gemt\.$/).waitFor();
    expect(await rowInBook(page, 'tblProjects', 'P-0002')).toMatchObject({ Telefon: '112', 'Vores bemærkning': 'Min bemærkning' });
    await close();
  });

  itWith(browserTool, 'are filled in for a new row, copied with a row, and only read while Excel does not tell what they are', async () => {
    const { page, close } = await openRegister('register?entity=project&new=yes', { query: { own: 'yes' } });
    await page.getByText('Egne kolonner').click();
    await page.getByLabel('Projekt', { exact: true }).fill('Nyt fra formularen');
    await box(page, 'Sidst set').fill('i går');
    await page.getByText('Det er ikke en dato og gemmes som tekst.').waitFor();
    await box(page, 'Sidst set').fill('12-5-2027');
    const priority = page.getByRole('combobox', { name: 'Prioritet' });
    await priority.fill('mel');
    await page.getByRole('listbox', { name: 'Prioritet' }).getByText('Mellem').click();
    await expect.poll(() => priority.inputValue()).toBe('Mellem');
    await priority.fill('Efter ferien');
    await page.keyboard.press('Tab');
    await box(page, 'Telefon').fill('+45 12 34 56 78');
    await page.getByRole('button', { name: 'Opret', exact: true }).click();
    await page.getByText('Nyt fra formularen er oprettet.').waitFor();
    const id = /id=(P-\d+)/.exec(page.url())?.[1] ?? '';
    expect(await rowInBook(page, 'tblProjects', id)).toMatchObject({ 'Sidst set': 46519, Telefon: '+45 12 34 56 78', Prioritet: 'Efter ferien' });
    await page.getByRole('button', { name: 'Kopiér som ny' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nyt fra formularen (kopi)' }).waitFor();
    await expect.poll(() => box(page, 'Telefon').inputValue()).toBe('+45 12 34 56 78');
    await page.evaluate(() => globalThis.book.client.failNext('no-answer', 'other'));
    await page.evaluate(() => {
      location.hash = '#/screen/register?entity=project&id=P-0003';
    });
    await page.getByText('Excel kunne ikke fortælle, hvilke celler der regner selv.').waitFor();
    await expect.poll(() => box(page, 'Telefon').count()).toBe(0);
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await box(page, 'Telefon').waitFor();
    await close();
  });
});
