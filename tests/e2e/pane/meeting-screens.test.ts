import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { renderDocument } from '../../../src/adapters/docx/render-document.js';
import { starterAgendaTemplate } from '../../../src/adapters/docx/starter-template/starter-agenda-template.js';
import { planCaseFile } from '../../../src/app/documents/make-case.js';
import { faultlessRegister } from '../../../src/example/index.js';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { focused, looks, openPane, picture, sidewaysOverflow, tabTo } from './pane-page.js';
import { violations } from '../violations.js';
import { browser, built } from './shared-pane.js';

const screens = ['meetings', 'meetings?id=M-0015', 'cases', 'cases?id=S-0021', 'cases?id=S-0014', 'risks', 'year-wheel'];
const shown = ['light', 'dark', '320 pixels'] as const;

describe('the screens of the meeting cycle', () => {
  for (const name of shown) {
    itWith(browserTool, `are whole and without fault: ${name}`, async () => {
      for (const screen of screens) {
        const { page, complaints, close } = await openPane(browser, built.address, { screen, look: looks[name] ?? {} });
        await picture(page, `${screen.replace(/\W+/g, '-')} ${name}`);
        expect([screen, await violations(page)]).toEqual([screen, []]);
        expect([screen, await sidewaysOverflow(page)]).toEqual([screen, []]);
        expect([screen, complaints]).toEqual([screen, []]);
        await close();
      }
    });
  }

  itWith(browserTool, 'move and time the cases of an agenda against the length of the meeting', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'meetings?id=M-0015' });
    const agenda = page.getByRole('region', { name: 'Dagsorden' });
    await agenda.getByText('Punkterne tager').waitFor();
    const before = await agenda.getByText(/af 120 minutter/).innerText();
    const field = agenda.getByLabel('Minutter til Chatbot på hjemmesiden stoppes');
    await field.fill('5');
    await field.press('Enter');
    await agenda.getByText(before).waitFor({ state: 'detached' });
    await agenda.getByRole('button', { name: 'Flyt Chatbot på hjemmesiden stoppes op' }).press('Enter');
    await agenda.getByRole('link', { name: '3.2 Chatbot på hjemmesiden stoppes' }).waitFor();
    await close();
  });

  itWith(browserTool, 'take a day as Danes write it in an English browser, and say what cannot be read', async () => {
    const { page, complaints, close } = await openPane(browser, built.address, { screen: 'meetings?id=M-0015', look: { locale: 'en-US', viewport: { width: 320, height: 640 } } });
    await page.getByRole('button', { name: 'Notér: formanden har godkendt' }).click();
    const dialog = page.getByRole('dialog');
    const day = dialog.getByLabel('Dato', { exact: true });
    await expect.poll(() => day.inputValue()).toMatch(/^\d\d-\d\d-2027$/);
    await day.fill('snart');
    await dialog.getByText('»snart« kan ikke læses som en dato. Skriv dag, måned og år, f.eks. 3-9-2026.').waitFor();
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await expect.poll(() => day.inputValue()).toBe('snart');
    for (const typed of ['2027-05-12', '12/5', '12.5.2027']) {
      await day.fill(typed);
      await day.press('Tab');
      await expect.poll(() => day.inputValue()).toBe('12-05-2027');
    }
    await dialog.getByRole('button', { name: 'Vælg dag: Dato' }).press('Enter');
    await dialog.getByRole('group', { name: 'Vælg dag: Dato' }).waitFor();
    await picture(page, 'a day in a dialogue');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.getByRole('group', { name: 'Vælg dag: Dato' }).waitFor({ state: 'detached' });
    await dialog.getByLabel('Hvordan').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  itWith(browserTool, 'refuse a decision before its meeting, and lock one that was made', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'cases?id=S-0021' });
    await page.getByRole('combobox', { name: 'Beslutning' }).selectOption('approved');
    await page.getByRole('button', { name: 'Gem beslutning' }).click();
    await page.getByText('Mødet den 26. maj 2027 er ikke holdt endnu').waitFor();
    await page.evaluate(() => (location.hash = '#/screen/cases?id=S-0014'));
    await page.getByText('Sagen er besluttet og låst.').waitFor();
    await page.getByRole('button', { name: 'Lav rettelse' }).click();
    await page.getByText('En ny udgave af sagen er lagt i arket.').waitFor();
    await close();
  });

  itWith(browserTool, 'hand out the prefilled Word file of a case, byte for byte as the agenda is made, and keep where it lies', async () => {
    const { page, complaints, close } = await openPane(browser, built.address, { screen: 'cases?id=S-0021', query: { book: 'faultless' } });
    const section = page.getByRole('region', { name: 'Sagen i Word' });
    await tabTo(page, /^Hent sagen som Word-fil$/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const planned = planCaseFile(faultlessRegister('da'), 'S-0021');
    if (planned.kind !== 'planned') throw new Error(planned.kind);
    expect(download.suggestedFilename()).toBe(planned.file.name);
    const made = await renderDocument(planned.file.model, starterAgendaTemplate());
    expect(readFileSync(await download.path()).equals(Buffer.from(made))).toBe(true);
    await page.getByText('Filen er hentet; se i Overførsler.').waitFor();
    await tabTo(page, /^Filens adresse$/);
    await page.keyboard.type('I:/sager/S-0021.docx');
    await tabTo(page, /^Gem adressen$/);
    await page.keyboard.press('Enter');
    await section.getByText('Adressen skal begynde med https://.').waitFor();
    await section.getByLabel('Filens adresse').fill('https://egefjord.sharepoint.com/sager/S-0021.docx');
    await section.getByRole('button', { name: 'Gem adressen' }).press('Enter');
    await section.getByRole('link', { name: 'Åbn filen' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  itWith(browserTool, 'lay a risk before the steering group in one click, and show the matrix before and after', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'risks' });
    const escalate = page.getByRole('button', { name: /^Til næste dagsorden: / }).first();
    const name = ((await escalate.getAttribute('aria-label')) ?? '').replace('Til næste dagsorden: ', '');
    await escalate.click();
    await page.getByText(`»${name}« er på styregruppens næste dagsorden.`).waitFor();
    const cell = page.getByRole('button', { name: /risici med sandsynlighed 4 og konsekvens 4: høj/ });
    await cell.press('Enter');
    await page.getByRole('heading', { name: 'Risici med sandsynlighed 4 og konsekvens 4' }).waitFor();
    await page.getByLabel('Vis', { exact: true }).selectOption('after');
    await page.getByRole('table', { name: /efter tiltag/ }).waitFor();
    await picture(page, 'risk matrix after');
    await close();
  });

  itWith(browserTool, 'lead on from an empty register to the first meeting and the first barrier', async () => {
    for (const [screen, button] of [['status', 'Opret møde'], ['editions', 'Opret møde'], ['risks', 'Opret barriere']] as const) {
      const { page, close } = await openPane(browser, built.address, { screen, query: { book: 'empty' }, look: looks['320 pixels'] ?? {} });
      await picture(page, `empty ${screen}`);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('main').getByRole('button', { name: button }).click();
      await page.getByRole('heading', { level: 1, name: button }).waitFor();
      await close();
    }
  });

  itWith(browserTool, 'make a year in one step and tick off the seminar', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'year-wheel' });
    await page.getByLabel('År', { exact: true }).selectOption('2028');
    await page.getByRole('button', { name: 'Lav årshjul 2028' }).click();
    await page.getByText('Årshjulet for 2028 er lavet.').waitFor();
    const list = page.getByRole('region', { name: 'Året måned for måned' });
    await list.getByRole('link', { name: /Møde i styregruppen 2\/2028/ }).waitFor();
    await page.getByText('Årshjulet for 2028 er allerede helt.').waitFor();
    const seminar = page.getByRole('region', { name: 'Digitaliseringsseminar: huskeliste' });
    await seminar.getByRole('checkbox').first().check();
    await seminar.getByText('1 af 9 er gjort').waitFor();
    await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
    await picture(page, 'year wheel 2028');
    expect(await violations(page)).toEqual([]);
    await expect.poll(() => focused(page)).not.toBe('');
    await close();
  });
});
