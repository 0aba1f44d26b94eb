import { afterEach, describe, expect } from 'vitest';
import { exampleRegister } from '../../../src/example/index.js';
import { itWith } from '../../support/needed-tool.js';
import { plannedRaw } from '../../support/planned-raw.js';
import { browserTool } from '../browser.js';
import { cellOf } from '../../../src/excel-stand-in/host/person.js';
import type { RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { picture } from '../pane/pane-page.js';
import { violations } from '../violations.js';
import { openExcel, type ExcelOnTheWeb, type PaneInExcel, type PaneWish } from './excel-on-the-web.js';
import { browser, site } from './shared-site.js';

let excel: ExcelOnTheWeb;

afterEach(() => excel.close());

async function opened(screen = 'start', wish: PaneWish = {}): Promise<PaneInExcel> {
  excel = openExcel(browser, plannedRaw(exampleRegister()), site);
  const pane = await excel.openPane({ path: `pane.html#/screen/${screen}`, ...wish });
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

const nameIn = ({ frame }: PaneInExcel): Promise<string> => frame.getByLabel('Projekt', { exact: true }).inputValue();

/** What a person can take along of what was typed. */
async function typedText({ frame, page }: PaneInExcel): Promise<string> {
  await frame.getByRole('button', { name: 'Kopiér det, jeg har skrevet' }).click();
  const dialog = frame.getByRole('dialog', { name: 'Det, du har skrevet' });
  const text = await dialog.getByRole('textbox').inputValue();
  await picture(page, 'copy what was typed');
  await dialog.getByRole('button', { name: 'Luk' }).click();
  return text;
}

function valueIn(key: string, header: string): unknown {
  const table = excel.standIn.workbook.tableNamed('tblProjects');
  if (!table) throw new Error('no projects');
  const { row: at, column } = cellOf(table, key, header);
  return table.sheet.cell(at, column)?.value ?? null;
}

/** A list of so many projects, in the two columns it takes to be one. */
function longList(count: number): RawWorkbook {
  const raw = plannedRaw(exampleRegister());
  const rows = [['Nr.', 'Projekt'], ...Array.from({ length: count }, (_, index) => [`P-${String(index + 1).padStart(6, '0')}`, `Projekt ${String(index)}`])];
  return {
    ...raw,
    sheets: raw.sheets.map((sheet) => (sheet.name === 'Projekter' ? { ...sheet, rows, extras: new Map() } : sheet)),
    tables: raw.tables.map((table) => (table.name === 'tblProjects' ? { ...table, headerRow: 1, firstRow: 2, lastRow: rows.length, firstColumn: 1, columns: ['Nr.', 'Projekt'].map((header, index) => ({ id: index + 1, header })) } : table)),
  };
}

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

  itWith(browserTool, 'says that Excel keeps silent, and begins by itself when Excel wakes up', async () => {
    excel = openExcel(browser, plannedRaw(exampleRegister()), site);
    const { frame, page, wakeUp } = await excel.openPane({ silent: true, clock: true });
    await frame.getByText('Åbner oversigten …').waitFor();
    await page.clock.fastForward(60_000);
    await frame.getByRole('heading', { name: 'Excel svarer ikke' }).waitFor();
    await frame.getByText(/luk projektmappen, og åbn den igen/).waitFor();
    await frame.getByRole('button', { name: 'Genindlæs' }).waitFor();
    wakeUp();
    await frame.getByRole('heading', { level: 1, name: 'Start' }).waitFor();
  });

  itWith(browserTool, 'hints that Excel waits while a call hangs, gives up in time, and loses nothing', async () => {
    const pane = await opened(row, { clock: true });
    const { frame, client, page } = pane;
    const release = client.faults.hang();
    await save(pane, 'Ventende navn');
    await frame.getByText(/Excel venter på, at du bliver færdig i en celle/).waitFor();
    await page.clock.fastForward(121_000);
    await frame.getByText(/Excel svarer ikke\. Vent lidt, og prøv igen/).waitFor();
    expect(await nameIn(pane)).toBe('Ventende navn');
    release();
    await frame.getByRole('button', { name: 'Gem', exact: true }).click();
    await frame.getByText('Ventende navn er gemt.').waitFor();
    expect(valueIn('P-0005', 'Projekt')).toBe('Ventende navn');
  });

  itWith(browserTool, 'says that the workbook can only be read, and keeps the form until it can be written', async () => {
    const pane = await opened(row);
    const { workbook } = excel.standIn;
    workbook.change(workbook, { isReadOnly: true });
    await save(pane, 'Skrevet for tidligt');
    await pane.frame.getByText(/Projektmappen er åbnet skrivebeskyttet\. Vælg Rediger projektmappe/).waitFor();
    expect(await nameIn(pane)).toBe('Skrevet for tidligt');
    expect(await typedText(pane)).toBe('P-0005 Skrevet for tidligt\nProjekt: Skrevet for tidligt');
    const frame = await pane.reload();
    await frame.getByText(/alt kan læses, intet kan gemmes/).waitFor();
    await frame.getByText('Dine ændringer fra sidst er ikke gemt endnu. De står her.').waitFor();
    expect(await nameIn(pane)).toBe('Skrevet for tidligt');
    expect(await violations(frame)).toEqual([]);
    await picture(pane.page, 'read-only with a draft');
    workbook.change(workbook, { isReadOnly: false });
    await frame.getByRole('button', { name: 'Prøv igen' }).click();
    await frame.getByText(/alt kan læses, intet kan gemmes/).waitFor({ state: 'detached' });
    await frame.getByRole('button', { name: 'Gem', exact: true }).click();
    await frame.getByText('Skrevet for tidligt er gemt.').waitFor();
    expect(pane.complaints).toEqual([]);
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
    const { workbook } = excel.standIn;
    const sheet = workbook.sheetNamed('Projekter');
    if (sheet) workbook.change(sheet, { protection: {} });
    await save(pane, 'Beskyttet');
    await pane.frame.getByText(/Projekter er beskyttet, så der kan ikke skrives\. Fjern beskyttelsen/).first().waitFor();
    expect(await nameIn(pane)).toBe('Beskyttet');
    expect(await typedText(pane)).toContain('Projekt: Beskyttet');
    if (sheet) workbook.change(sheet, { protection: null });
    await pane.frame.getByRole('button', { name: 'Gem', exact: true }).click();
    await pane.frame.getByText('Beskyttet er gemt.').waitFor();
  });

  itWith(browserTool, 'says in an open dialogue why nothing was saved, and keeps what was typed there', async () => {
    const pane = await opened('meetings?id=M-0015');
    const { frame } = pane;
    const { workbook } = excel.standIn;
    await frame.getByRole('button', { name: 'Notér: formanden har godkendt' }).click();
    const dialog = frame.getByRole('dialog');
    await dialog.getByLabel('Hvordan').selectOption({ label: 'Telefon' });
    await dialog.getByLabel('Hvem').fill('Karen Lindholt');
    const sheet = workbook.sheetNamed('Møder');
    if (sheet) workbook.change(sheet, { protection: {} });
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await dialog.getByText(/Møder er beskyttet, så der kan ikke skrives\. Fjern beskyttelsen/).waitFor();
    expect(await dialog.getByLabel('Hvem').inputValue()).toBe('Karen Lindholt');
    await picture(pane.page, 'problem in a dialogue');
    expect(await violations(frame)).toEqual([]);
    if (sheet) workbook.change(sheet, { protection: null });
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  itWith(browserTool, 'saves in a table that has got another name, and keeps what was typed in a column or sheet that is deleted', async () => {
    const pane = await opened(row);
    const { frame, person } = pane;
    person.renameTable('tblProjects', 'Tabel1');
    await save(pane, 'Under nyt tabelnavn');
    await frame.getByText('Under nyt tabelnavn er gemt.').waitFor();
    person.renameTable('Tabel1', 'tblProjects');

    await frame.getByLabel('Siden sidst').fill('Skrevet i en kolonne, der forsvinder');
    person.deleteColumn('tblProjects', 'Siden sidst');
    await frame.getByText('Du har skrevet i kolonner, som ikke findes i arket mere.').waitFor();
    await save(pane, 'Uden kolonnen');
    await frame.getByText('Findes ikke i arket mere: Siden sidst. Gendan det i Excel, eller fortryd det her, og gem så igen.').waitFor();
    await picture(pane.page, 'column deleted');
    expect(await typedText(pane)).toContain('Siden sidst: Skrevet i en kolonne, der forsvinder');
    await frame.getByRole('button', { name: 'Fortryd ændringen af Siden sidst' }).click();
    await frame.getByRole('button', { name: 'Gem', exact: true }).click();
    await frame.getByText('Uden kolonnen er gemt.').waitFor();

    await frame.getByLabel('Projekt', { exact: true }).fill('Skrevet i et ark, der forsvinder');
    person.deleteSheet('Projekter');
    await frame.getByRole('heading', { name: 'Arket Projekter findes ikke' }).waitFor();
    await frame.getByText(/gendan arket fra versionshistorikken/).waitFor();
    expect(await typedText(pane)).toContain('Projekt: Skrevet i et ark, der forsvinder');
    await picture(pane.page, 'sheet deleted');
    expect(await violations(frame)).toEqual([]);
    expect(await frame.getByText(/tblProjects/).count()).toBe(0);
    expect(pane.complaints).toEqual([]);
  });

  itWith(browserTool, 'says that there are more rows than it can follow', async () => {
    excel = openExcel(browser, longList(100_000), site);
    const { frame, page, complaints } = await excel.openPane();
    await frame.getByText(/Arket Projekter har flere rækker, end panelet kan arbejde med: højst 20\.000\. Slet gamle rækker/).waitFor({ timeout: 120_000 });
    await picture(page, 'too many rows');
    expect(await violations(frame)).toEqual([]);
    expect(complaints).toEqual([]);
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
    const pane = await opened(row);
    pane.person.typeInRow('tblProjects', 'P-0006', 'Nr.', 'P-0005');
    await save(pane, 'En af to');
    await pane.frame.getByText('Flere rækker i arket Projekter har nummeret P-0005. Ret det under Tjek først.').waitFor();
    expect(await nameIn(pane)).toBe('En af to');
    await pane.frame.evaluate(() => (location.hash = '#/screen/check?rule=key-is-unique'));
    await pane.frame.getByRole('button', { name: 'Gå uden at gemme' }).click();
    await pane.frame.getByRole('button', { name: 'Ret alle …' }).click();
    await pane.frame.getByRole('dialog').getByRole('button', { name: /^Ret/ }).click();
    await pane.frame.getByRole('heading', { name: 'Her er ikke mere at gøre' }).waitFor();
    expect(pane.complaints).toEqual([]);
  });
});
