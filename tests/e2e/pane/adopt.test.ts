import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { looks, openPane, picture, sidewaysOverflow, tabTo } from './pane-page.js';
import { violations } from '../violations.js';
import { browser, built } from './shared-pane.js';

const programmes = fileURLToPath(new URL('../../conformance/fixtures/programmes-2026.csv', import.meta.url));
const schools = { name: 'skoler.csv', mimeType: 'text/csv', buffer: Buffer.from('Projekt;Fagområde;Projektleder;Slut\nNy skoleintra;Skole;Ida Krag;30-06-2028\nElektroniske låse;Ældre;Kaj Lyng;30-11-2027\n') };

const systems = { name: 'fagsystemer.csv', mimeType: 'text/csv', buffer: Buffer.from('System;Leverandør;Systemejer;Kontraktudløb;Kritikalitet\nVejportal;Acme;Ida Krag;30-06-2029;Høj\nHavnesystem;Acme;Bo Lund;30-11-2029;Lav\n') };

async function clean(page: Page, name: string): Promise<void> {
  expect(await violations(page), name).toEqual([]);
  expect(await sidewaysOverflow(page), name).toEqual([]);
  await picture(page, `adopt ${name}`);
}

function sheetsNow(page: Page): Promise<readonly (readonly [string, string])[]> {
  return page.evaluate(() => globalThis.book.raw().sheets.map(({ name, visibility }) => [name, visibility] as const));
}

async function toPreview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Se forslaget' }).click();
  await page.getByRole('button', { name: 'Se, hvad der sker' }).click();
}

describe('taking a sheet into use', () => {
  for (const [name, look] of Object.entries(looks)) {
    itWith(browserTool, `shows the sheets, the proposal and every change before anything happens: ${name}`, async () => {
      const { page, complaints, close } = await openPane(browser, built.address, { screen: 'adopt', query: { book: 'plain' }, look });
      await page.getByRole('checkbox', { name: 'Projekter' }).waitFor();
      await clean(page, `1 sheets ${name}`);
      await page.getByRole('button', { name: 'Se forslaget' }).click();
      await page.getByRole('combobox', { name: /bliver til/ }).first().waitFor();
      await clean(page, `2 mapping ${name}`);
      await page.getByRole('button', { name: 'Se, hvad der sker' }).click();
      await page.getByRole('heading', { name: '45 projekter fra Projekter' }).waitFor();
      await page.getByText(/^Omsat, men bør ses på/).click();
      await clean(page, `3 preview ${name}`);
      expect(complaints).toEqual([]);
      await close();
    });
  }

  itWith(browserTool, 'begins by itself in a workbook that is no register, takes the plain Danish sheet, and undoes it all', async () => {
    const { page, complaints, close } = await openPane(browser, built.address, { query: { book: 'plain' } });
    await page.getByRole('heading', { level: 1, name: 'Tag dit ark i brug' }).waitFor();
    const before = await page.evaluate(() => JSON.stringify(globalThis.book.raw().sheets[0]?.rows));
    await toPreview(page);
    await page.getByRole('button', { name: 'Tag i brug' }).click();
    await page.getByRole('heading', { level: 1, name: 'Start' }).waitFor();
    await page.getByText('Arket er taget i brug.').waitFor();
    expect((await sheetsNow(page)).slice(0, 2)).toEqual([['(gammel) Projekter', 'hidden'], ['Start', 'visible']]);
    await expect.poll(() => sheetsNow(page)).toContainEqual(['Projekter', 'visible']);
    await expect.poll(() => page.evaluate(() => JSON.stringify(globalThis.book.raw().sheets[0]?.rows))).toBe(before);

    await page.evaluate(() => {
      location.hash = '#/screen/adopt';
    });
    await page.getByRole('heading', { level: 1, name: 'Ark og lister' }).waitFor();
    await page.getByText(/Taget i brug fra Projekter/).waitFor();
    await clean(page, '4 how it came in');
    await page.getByRole('button', { name: 'Fortryd: tag oversigten ud' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tag ud' }).click();
    await page.getByText('Oversigten er taget ud.').waitFor();
    await expect.poll(() => sheetsNow(page)).toEqual([['Projekter', 'visible']]);
    expect(complaints).toEqual([]);
    await close();
  });

  itWith(browserTool, 'lets a person correct where a column goes, and asks for the name', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'adopt', query: { book: 'plain' } });
    await page.getByRole('button', { name: 'Se forslaget' }).click();
    const name = page.getByRole('combobox', { name: 'Projekt bliver til' });
    await name.selectOption({ label: 'Tages ikke med' });
    await page.getByRole('alert').getByText('Vælg den kolonne, der er projektets navn, i Projekter.').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Se, hvad der sker' }).isDisabled()).toBe(true);
    await clean(page, 'no name');
    await name.selectOption({ label: 'Projekt' });
    await page.getByText('Sikker (100 %): valgt af dig').waitFor();
    await page.getByRole('button', { name: 'Se, hvad der sker' }).click();
    await page.getByRole('heading', { name: '45 projekter fra Projekter' }).waitFor();
    await page.getByRole('button', { name: 'Tilbage' }).click();
    await page.getByRole('combobox', { name: 'Projekt bliver til' }).waitFor();
    await close();
  });

  itWith(browserTool, 'takes a list of loans with many columns of its own, and a programme list from a file', async () => {
    const bank = await openPane(browser, built.address, { screen: 'adopt', query: { book: 'loans' }, look: looks['320 pixels'] ?? {} });
    await bank.page.getByText('arket ligner ikke en liste over projekter').or(bank.page.getByText('der er ingen overskrifter')).waitFor();
    await toPreview(bank.page);
    await bank.page.getByRole('heading', { name: '40 projekter fra data' }).waitFor();
    await clean(bank.page, 'loans');
    await bank.page.getByRole('checkbox', { name: /Omdøb det gamle ark/ }).uncheck();
    await bank.page.getByRole('button', { name: 'Tag i brug' }).click();
    await bank.page.getByText('Arket er taget i brug.').waitFor();
    expect((await sheetsNow(bank.page)).slice(0, 2)).toEqual([['data', 'visible'], ['Noter', 'visible']]);
    await bank.close();

    const { page, complaints, close } = await openPane(browser, built.address, { screen: 'adopt', query: { book: 'blank' } });
    await page.getByText('Projektmappen er tom.').waitFor();
    await page.getByLabel('Vælg fil', { exact: true }).last().setInputFiles(programmes);
    await page.getByRole('button', { name: 'Se, hvad der sker' }).click();
    await page.getByRole('heading', { name: /^\d+ projekter fra programmes-2026$/ }).waitFor();
    await clean(page, 'programmes');
    await page.getByRole('button', { name: 'Tag i brug' }).click();
    await page.getByText('Arket er taget i brug.').waitFor();
    expect((await sheetsNow(page)).slice(0, 2)).toEqual([['Ark1', 'hidden'], ['Start', 'visible']]);
    expect(complaints).toEqual([]);
    await close();
  });

  itWith(browserTool, 'begins an empty register by the keyboard alone', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'adopt', query: { book: 'blank' } });
    await page.getByText('Projektmappen er tom.').waitFor();
    await tabTo(page, /^Begynd med en tom oversigt$/);
    await page.keyboard.press('Enter');
    await page.getByText('Oversigten er klar.').waitFor();
    await close();
  });

  itWith(browserTool, 'says in a sentence why a file is no list', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'adopt', query: { book: 'blank' } });
    const input = page.getByLabel('Vælg fil', { exact: true }).last();
    await input.setInputFiles({ name: 'brev.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('ikke et regneark') });
    await page.getByText('brev.xlsx er ikke en Excel-projektmappe. Vælg en .xlsx-fil.').waitFor();
    await input.setInputFiles({ name: 'tom.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
    await page.getByText('tom.csv er tom.').waitFor();
    await clean(page, 'no list');
    await close();
  });
});

describe('a further list', () => {
  itWith(browserTool, 'shows what is new, is brought in, and taken out again', async () => {
    const { page, complaints, close } = await openPane(browser, built.address, { screen: 'adopt' });
    await page.getByLabel('Vælg fil', { exact: true }).last().setInputFiles(schools);
    await page.getByRole('button', { name: 'Se, hvad der sker' }).click();
    await page.getByText(/^Nye projekter \(\d\)$/).waitFor();
    await clean(page, 'further list');
    await page.getByRole('button', { name: 'Læg ind i oversigten' }).click();
    await page.getByText(/nye og 0 ændrede projekter er lagt ind/).waitFor();
    expect((await sheetsNow(page)).at(-1)).toEqual(['Kilde skoler', 'hidden']);
    await page.getByText('Der er ingen andre synlige ark i projektmappen.').waitFor();
    await clean(page, 'lists');
    await page.getByRole('button', { name: 'Tag skoler.csv ud igen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tag ud' }).click();
    await page.getByText(/projekter er taget ud, og 0 er som før/).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  itWith(browserTool, 'of systems goes to the table of systems, which is shown then, unless a person says otherwise', async () => {
    const { page, complaints, close } = await openPane(browser, built.address, { screen: 'adopt', look: looks['320 pixels'] ?? {} });
    await page.getByLabel('Vælg fil', { exact: true }).last().setInputFiles(systems);
    const kind = page.getByRole('combobox', { name: 'fagsystemer er en liste over' });
    await kind.selectOption({ label: 'projekter' });
    await page.getByRole('combobox', { name: 'System bliver til' }).waitFor();
    await kind.selectOption({ label: 'systemer' });
    await expect.poll(() => page.getByRole('combobox', { name: 'Kontraktudløb bliver til' }).inputValue()).toBe('contractEnd');
    await clean(page, 'systems mapping');
    await page.getByRole('button', { name: 'Se, hvad der sker' }).click();
    await page.getByRole('heading', { name: '2 systemer fra fagsystemer' }).waitFor();
    await page.getByText('Nye systemer (2)').waitFor();
    await clean(page, 'systems');
    await page.getByRole('button', { name: 'Læg ind i oversigten' }).click();
    await page.getByText('2 nye og 0 ændrede systemer er lagt ind.').waitFor();
    await expect.poll(() => sheetsNow(page)).toContainEqual(['Systemer', 'visible']);
    await page.getByRole('button', { name: 'Tag fagsystemer.csv ud igen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tag ud' }).click();
    await page.getByText('2 systemer er taget ud, og 0 er som før.').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
