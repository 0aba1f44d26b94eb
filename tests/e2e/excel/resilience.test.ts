import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { exampleRegister } from '../../../src/example/index.js';
import { itWith } from '../../support/needed-tool.js';
import { plannedRaw } from '../../support/planned-raw.js';
import { browserTool, launchBrowser } from '../browser.js';
import { openExcel, type ExcelOnTheWeb, type PaneInExcel } from './excel-on-the-web.js';
import { quickSite } from './site.js';

let browser: Browser;
let site: Readonly<Record<string, string>>;
let excel: ExcelOnTheWeb;

beforeAll(async () => {
  if (browserTool.present) [browser, site] = await Promise.all([launchBrowser(), quickSite()]);
});

afterEach(() => excel.close());

afterAll(async () => {
  if (browserTool.present) await browser.close();
});

async function opened(screen = 'start'): Promise<PaneInExcel> {
  excel = openExcel(browser, plannedRaw(exampleRegister()), site);
  const pane = await excel.openPane({ path: `pane.html#/screen/${screen}` });
  await pane.frame.getByRole('button', { name: 'Ikke nu' }).click();
  await pane.frame.getByRole('heading', { level: 1 }).waitFor();
  return pane;
}

/** Changes the name of a project by form. */
async function save({ frame }: PaneInExcel, name: string): Promise<void> {
  await frame.getByLabel('Projekt', { exact: true }).fill(name);
  await frame.getByRole('button', { name: 'Gem', exact: true }).click();
}

const row = 'register?entity=project&id=P-0005';

describe('the pane when something is wrong', () => {
  itWith(browserTool, 'says that Office.js is blocked', async () => {
    excel = openExcel(browser, plannedRaw(exampleRegister()), site);
    const { frame } = await excel.openPane({ withoutOffice: true });
    await frame.getByRole('heading', { name: 'Excels program kunne ikke hentes' }).waitFor();
    await frame.getByRole('button', { name: 'Genindlæs' }).waitFor();
  });

  itWith(browserTool, 'says that this Excel is too old', async () => {
    excel = openExcel(browser, plannedRaw(exampleRegister()), site);
    const { frame } = await excel.openPane({ sets: { excelapi: '1.12', sharedruntime: '1.1' } });
    await frame.getByRole('heading', { name: 'Denne Excel er for gammel' }).waitFor();
  });

  itWith(browserTool, 'says that it is outside Excel', async () => {
    excel = openExcel(browser, plannedRaw(exampleRegister()), site);
    const pane = await excel.openPane({ path: 'none.html' });
    const page = await pane.page.context().newPage();
    await page.goto('https://excel.example/addin/pane.html');
    await page.getByRole('heading', { name: 'Åbn oversigten inde i Excel' }).waitFor();
    expect(await page.getByRole('link', { name: 'Lav materiale' }).getAttribute('href')).toBe('documents.html');
  });

  itWith(browserTool, 'hints that Excel waits while a call hangs, and loses nothing', async () => {
    const pane = await opened(row);
    const { frame, client } = pane;
    const release = client.faults.hang();
    await save(pane, 'Ventende navn');
    await frame.getByText(/Excel venter på, at du bliver færdig i en celle/).waitFor();
    expect(await frame.getByLabel('Projekt', { exact: true }).inputValue()).toBe('Ventende navn');
    release();
    await frame.getByText('Ventende navn er gemt.').waitFor();
  });

  itWith(browserTool, 'waits for a cell that is being edited', async () => {
    const pane = await opened(row);
    const end = pane.client.faults.editCell();
    await save(pane, 'Efter cellen');
    await pane.frame.getByText(/Tryk Enter/).waitFor();
    end();
    await pane.frame.getByText('Efter cellen er gemt.').waitFor();
  });

  itWith(browserTool, 'says that the session with the server has run out', async () => {
    const pane = await opened(row);
    pane.client.faults.fail('InvalidOrTimedOutSession', { times: 9 });
    await save(pane, 'Tabt forbindelse');
    await pane.frame.getByText(/Forbindelsen til projektmappen er udløbet/).first().waitFor();
    await pane.frame.getByRole('button', { name: 'Genindlæs' }).waitFor();
    expect(await pane.frame.getByLabel('Projekt', { exact: true }).inputValue()).toBe('Tabt forbindelse');
  });

  itWith(browserTool, 'says that a sheet is protected, and keeps what was written', async () => {
    const pane = await opened(row);
    pane.client.faults.fail('AccessDenied', { times: 9, matching: /Values|Formulas/ });
    await save(pane, 'Beskyttet');
    await pane.frame.getByText(/er beskyttet, så der kan ikke skrives/).first().waitFor();
    expect(await pane.frame.getByLabel('Projekt', { exact: true }).inputValue()).toBe('Beskyttet');
  });

  itWith(browserTool, 'goes on when a table has been renamed, and says what is missing when a column or sheet is gone', async () => {
    const pane = await opened('check');
    const { frame, person } = pane;
    person.renameTable('tblBarriers', 'Barrieretabel');
    person.deleteColumn('tblProjects', 'Status');
    await frame.evaluate(() => (location.hash = '#/screen/check?rule=column-is-there'));
    await frame.getByRole('listitem').filter({ hasText: /Status/ }).first().waitFor();
    person.deleteSheet('Risici');
    await frame.evaluate(() => (location.hash = '#/screen/check?rule=table-is-there'));
    await frame.getByRole('listitem').filter({ hasText: /Risici/ }).first().waitFor();
    expect(pane.complaints).toEqual([]);
  });

  itWith(browserTool, 'tells of a key held by two rows, and gives one of them a new one', async () => {
    const pane = await opened('check?rule=key-is-unique');
    await pane.frame.getByRole('button', { name: 'Ret …' }).click();
    await pane.frame.getByRole('dialog').getByRole('button', { name: 'Ret', exact: true }).click();
    await pane.frame.getByRole('heading', { name: 'Her er ikke mere at gøre' }).waitFor();
    expect(pane.complaints).toEqual([]);
  });
});
