import { describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { looks, picture, sidewaysOverflow } from './pane-page.js';
import { openRegister as open, rowInBook } from './register-pane.js';
import { violations } from '../violations.js';

/** Address and heading. */
const screensToSee: readonly (readonly [string, RegExp])[] = [
  ['register', /^Alle ark$/],
  ['register?entity=project', /^Projekter$/],
  ['register?entity=project&id=P-0003', /^Nyt lønsystem$/],
  ['register?entity=benefit&new=yes&project=P-0001', /^Opret gevinst$/],
  ['register?entity=snapshot', /^Udgaver$/],
];

describe('the register in the pane', () => {
  for (const [name, look] of Object.entries(looks)) {
    itWith(browserTool, `has no fault that axe finds and never runs out sideways: ${name}`, async () => {
      const { page, complaints, close } = await open('register', { look });
      for (const [screen, title] of screensToSee) {
        await page.evaluate((to) => {
          location.hash = `#/screen/${to}`;
        }, screen);
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        expect(await violations(page), screen).toEqual([]);
        expect(await sidewaysOverflow(page), screen).toEqual([]);
        await picture(page, `${screen} ${name}`);
      }
      expect(complaints).toEqual([]);
      await close();
    });
  }

  itWith(browserTool, 'finds, orders and narrows rows, tells how many, and comes back to where it was', async () => {
    const { page, close } = await open('register');
    await page.getByRole('link', { name: /^Projekter \d+/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Projekter' }).waitFor();
    const rows = page.getByRole('list', { name: 'Projekter' }).getByRole('button');
    await page.getByRole('searchbox', { name: 'Søg i projekter' }).fill('omsorgs p-0002');
    await page.getByText(/^1 af \d+$/).waitFor();
    await expect.poll(() => rows.first().innerText()).toContain('Nyt omsorgssystem');
    await page.getByRole('searchbox').fill('findes slet ikke');
    await page.getByRole('heading', { name: 'Ingen rækker passer' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Vis alle' }).click();
    await page.getByRole('button', { name: 'Filtrér' }).click();
    await page.locator('summary', { hasText: 'Trafiklys' }).first().click();
    await page.getByRole('checkbox', { name: /^Rød \(/ }).first().check();
    await page.getByRole('button', { name: 'Filtrér (1)' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'register filters');
    await page.getByRole('button', { name: 'Filtrér (1)' }).click();
    await page.getByText(/^\d+ af \d+$/).waitFor();
    await expect.poll(async () => (await rows.allInnerTexts()).filter((text) => !text.includes('Rød'))).toEqual([]);
    await page.getByRole('combobox', { name: 'Rækkefølge' }).selectOption({ label: 'Forventet udgift' });
    await page.getByRole('button', { name: 'Vend rækkefølgen' }).click();
    await page.waitForFunction(() => (document.querySelector('main ul li button')?.textContent ?? '').includes('Forventet udgift'));
    const first = (await rows.first().innerText()).split('\n')[0] ?? '';
    await rows.first().click();
    await page.getByRole('heading', { level: 1, name: first }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Filtrér (1)' }).waitFor();
    await expect.poll(async () => (await rows.first().innerText()).split('\n')[0]).toBe(first);
    await page.reload();
    await page.getByRole('list', { name: 'Projekter' }).waitFor();
    await expect.poll(() => page.getByRole('combobox', { name: 'Rækkefølge' }).inputValue()).toBe('expectedCost');
    await close();
  });

  itWith(browserTool, 'adds a project and a benefit of it by form', async () => {
    const { page, close } = await open('register?entity=project');
    await page.getByRole('button', { name: 'Opret projekt' }).click();
    await page.getByRole('heading', { level: 1, name: 'Opret projekt' }).waitFor();
    await expect.poll(() => page.getByLabel('Status', { exact: true }).first().inputValue()).toBe('proposed');
    await page.getByLabel('Projekt', { exact: true }).fill('Chatbot på borger.dk');
    await page.getByLabel('Kategori', { exact: true }).selectOption({ label: 'Lokalt' });
    await expect.poll(() => page.getByLabel('Følges af', { exact: true }).inputValue()).toBe('local');
    await page.getByLabel('Følges af', { exact: true }).selectOption({ label: 'Programgruppen' });
    await page.getByRole('combobox', { name: 'Fagområde' }).fill('Borgerserv');
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.getByRole('combobox', { name: 'Projektleder' }).fill('Aase Nyansat');
    await page.getByLabel('Start', { exact: true }).fill('1/9-27');
    await page.getByLabel('Godkendt budget', { exact: true }).fill('1,2 mio.');
    await page.getByLabel('Start', { exact: true }).focus();
    await expect.poll(() => page.getByLabel('Godkendt budget', { exact: true }).inputValue()).toBe('1.200.000');
    await page.getByLabel('Forventet slut', { exact: true }).fill('1. august 2027');
    await page.getByText(/starter den 1\. september 2027, men slutter den 1\. august 2027/).waitFor();
    await picture(page, 'register new project with a finding');
    await page.getByLabel('Forventet slut', { exact: true }).fill('snart');
    await page.getByText('Her skal stå en dato, f.eks. 17-03-2027.').waitFor();
    await page.getByRole('button', { name: 'Opret', exact: true }).click();
    await page.getByText('Ret først det, der ikke kan læses: Forventet slut.').waitFor();
    await page.getByLabel('Forventet slut', { exact: true }).fill('31-03-2028');
    await page.getByRole('button', { name: 'Opret', exact: true }).click();
    await page.getByText('Chatbot på borger.dk er oprettet.').waitFor();
    const id = /id=(P-\d+)/.exec(page.url())?.[1] ?? '';
    await expect.poll(() => rowInBook(page, 'tblProjects', id)).toMatchObject({ Projekt: 'Chatbot på borger.dk', Kategori: 'Lokalt', 'Følges af': 'Programgruppen', Status: 'Forslag', Projektleder: 'Aase Nyansat', 'Godkendt budget': 1_200_000, Start: 46631 });

    await page.locator('summary', { hasText: 'Hører sammen med' }).click();
    await page.getByRole('group', { name: 'Opret her' }).getByRole('button', { name: 'Gevinst', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Opret gevinst' }).waitFor();
    await expect.poll(() => page.getByRole('combobox', { name: 'Projekt', exact: true }).inputValue()).toBe(`${id} · Chatbot på borger.dk`);
    await page.getByLabel('Gevinst', { exact: true }).fill('Færre opkald');
    await page.getByLabel('Type', { exact: true }).selectOption({ label: 'Frigjort tid' });
    await page.getByRole('combobox', { name: 'Gevinstejer' }).fill('aase ny');
    await page.getByRole('listbox').getByRole('option', { name: 'Aase Nyansat' }).click();
    await page.getByRole('button', { name: 'Opret', exact: true }).click();
    await page.getByText('Færre opkald er oprettet.').waitFor();
    const benefit = /id=(G-\d+)/.exec(page.url())?.[1] ?? '';
    await expect.poll(() => rowInBook(page, 'tblBenefits', benefit)).toMatchObject({ Projekt: id, Gevinst: 'Færre opkald', Type: 'Frigjort tid', Gevinstejer: 'Aase Nyansat' });
    await page.getByRole('button', { name: `Åbn ${id} · Chatbot på borger.dk` }).click();
    await page.getByRole('link', { name: 'Færre opkald' }).click();
    await page.getByRole('heading', { level: 1, name: 'Færre opkald' }).waitFor();
    await close();
  });

  itWith(browserTool, 'archives with a reason, and copies as new', async () => {
    const { page, close } = await open('register?entity=project&id=P-0008');
    await page.getByRole('button', { name: 'Kopiér som ny' }).click();
    await page.getByRole('heading', { level: 1, name: /\(kopi\)$/ }).waitFor();
    await page.getByRole('button', { name: 'Opret', exact: true }).click();
    await page.getByText(/\(kopi\) er oprettet\./).waitFor();
    const id = /id=(P-\d+)/.exec(page.url())?.[1] ?? '';
    expect(id).not.toBe('P-0008');
    await page.getByRole('button', { name: 'Arkivér' }).click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.getByRole('button', { name: 'Arkivér' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Hvorfor?').fill('Oprettet ved en fejl');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'register archive');
    await dialog.getByRole('button', { name: 'Arkivér' }).click();
    await page.getByText(/\(kopi\) er arkiveret\./).waitFor();
    await expect.poll(() => rowInBook(page, 'tblProjects', id)).toBeNull();
    await close();
  });

  itWith(browserTool, 'adds several rows of a pasted table, after showing what they become', async () => {
    const { page, close } = await open('register?entity=benefit');
    await page.getByRole('button', { name: 'Indsæt flere' }).click();
    await page.getByRole('heading', { level: 1, name: 'Indsæt flere gevinster' }).waitFor();
    await page.getByLabel('Rækker fra et ark').fill('Projekt\tGevinst\tType\tMåldato\tAfdeling\nNyt omsorgssystem\tFærre papirer\tFrigjort tid\t31-12-2028\tX\nP-0003\tHurtigere løn\tHm\tsnart\tY');
    await page.getByText('Disse kolonner kommer ikke med: Afdeling.').waitFor();
    await page.getByText(/Linje 3, Måldato: »snart«/).waitFor();
    await expect.poll(() => page.getByRole('region', { name: 'Sådan bliver rækkerne' }).getByRole('row').count()).toBe(3);
    expect(await violations(page)).toEqual([]);
    // The table of what they become is scrolled within its own frame; the page is not.
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth && (document.querySelector('main')?.scrollWidth ?? 0) <= innerWidth)).toBe(true);
    await picture(page, 'register paste');
    await page.getByRole('button', { name: 'Tilføj to rækker' }).click();
    await page.getByText('To rækker er tilføjet.').waitFor();
    await page.getByRole('searchbox').fill('hurtigere løn');
    const row = page.getByRole('list', { name: 'Gevinster' }).getByRole('button', { name: /Hurtigere løn/ }).first();
    const id = /G-\d+/.exec(await row.innerText())?.[0] ?? '';
    await expect.poll(() => rowInBook(page, 'tblBenefits', id)).toMatchObject({ Projekt: 'P-0003', Gevinst: 'Hurtigere løn', Type: null, Måldato: null });
    await close();
  });

  itWith(browserTool, 'goes to the row in the sheet, and follows the sheet to the row', async () => {
    const { page, close } = await open('register?entity=project&id=P-0002');
    await page.getByLabel('Projektejer', { exact: true }).focus();
    await page.getByRole('button', { name: 'Vis i arket' }).click();
    await page.waitForFunction(() => globalThis.book.client.shown.length > 0);
    await expect.poll(() => page.evaluate(() => globalThis.book.client.shown.at(-1)?.sheet)).toBe('Projekter');
    await page.getByRole('button', { name: 'Følg markeringen' }).click();
    const row = (key: string): Promise<number> =>
      page.evaluate((id) => (globalThis.book.raw().sheets.find(({ name }) => name === 'Projekter')?.rows.findIndex((cells) => cells[0] === id) ?? 0) + 1, key);
    const stand = async (key: string): Promise<void> => {
      const at = await row(key);
      await page.evaluate((one) => globalThis.book.client.stand({ sheet: 'Projekter', row: one, column: 2 }), at);
    };
    await stand('P-0009');
    await page.waitForURL(/id=P-0009/);
    await page.getByLabel('Projekt', { exact: true }).fill('Ikke gemt');
    await stand('P-0010');
    await page.getByText('Du står i P-0010 i arket.').waitFor();
    await expect.poll(() => page.getByLabel('Projekt', { exact: true }).inputValue()).toBe('Ikke gemt');
    await page.getByRole('button', { name: 'Fortryd alt' }).click();
    await page.waitForURL(/id=P-0010/);
    await close();
  });
});
