import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { afterEach, describe, expect } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { picture } from '../pane/pane-page.js';
import { violations } from '../violations.js';
import { openExcel, type ExcelOnTheWeb, type PaneInExcel } from './excel-on-the-web.js';
import { browser, site } from './shared-site.js';

/** A workbook the first version's own program wrote. */
const firstVersion = readFileSync(fileURLToPath(new URL('../../fixtures/older-register/first-version.da.xlsx', import.meta.url)));

let excel: ExcelOnTheWeb;

afterEach(() => excel.close());

async function paneOf(who: string, screen: string): Promise<PaneInExcel> {
  const pane = await excel.openPane({ path: `pane.html#/screen/${screen}` });
  await pane.frame.getByLabel('Initialer eller navn').first().fill(who);
  await pane.frame.getByRole('button', { name: 'Gem', exact: true }).first().click();
  await pane.frame.getByRole('button', { name: `Du: ${who}` }).waitFor();
  return pane;
}

const goTo = (frame: Frame, screen: string): Promise<unknown> => frame.evaluate((to) => (location.hash = `#/screen/${to}`), screen);
const notice = (frame: Frame) => frame.getByRole('heading', { name: 'Oversigten er fra en ældre udgave' });
const columnsOf = (table: string): readonly string[] => excel.standIn.workbook.tableNamed(table)?.columns.map(({ name }) => name) ?? [];
const sheetNamed = (name: string) => excel.standIn.workbook.sheets.find((sheet) => sheet.name === name);

describe('a register of the first version in Excel on the web', () => {
  itWith(browserTool, 'is told of, previewed, cut off half way and gone on with, while another person works in it', async () => {
    excel = openExcel(browser, await readWorkbook(firstVersion), site);
    const other = await paneOf('AB', 'register?entity=project&id=P-0005');
    const pane = await paneOf('MH', 'start');
    const { frame } = pane;

    await notice(frame).waitFor();
    await frame.getByText('Se, hvad der kommer til').click();
    await frame.getByText('Nyt ark: Satser').waitFor();
    await frame.getByText(/^Sager: nye kolonner yderst til højre: .*Besluttet den/).waitFor();
    await frame.getByText('Navne og forklaringer i Opsætning fornyes').waitFor();
    expect(await violations(frame)).toEqual([]);
    await picture(pane.page, 'upgrade offered');

    // Columns come in, and then Excel lets the pane down before the new front pages are there.
    pane.client.faults.fail('GeneralException', { times: 10, matching: /InsertWorksheets/i });
    const upgrade = frame.getByRole('button', { name: 'Bring oversigten op til dato' });
    await upgrade.click();
    await frame.getByRole('alert').or(frame.getByRole('status')).filter({ hasText: /Excel/ }).first().waitFor();
    await notice(frame).waitFor();
    await picture(pane.page, 'upgrade cut off');
    expect(columnsOf('tblCases')).toContain('Besluttet den');
    expect(sheetNamed('Gevinster i tal')).toBeUndefined();

    // Meanwhile the other person saves, in a table that has just become wider.
    await other.frame.getByLabel('Projekt', { exact: true }).fill('Skrevet under opdateringen');
    await other.frame.getByRole('button', { name: 'Gem', exact: true }).click();
    await other.frame.getByText('Skrevet under opdateringen er gemt.').waitFor();

    pane.client.faults.mend();
    await upgrade.click();
    await frame.getByText('Oversigten er bragt op til dato.').waitFor();
    await notice(frame).waitFor({ state: 'detached' });
    expect(sheetNamed('Gevinster i tal')?.visibility).toBe('Visible');
    expect(sheetNamed('Satser')?.tabColor).toBe('#3F6C7E');
    expect(columnsOf('tblCases').filter((name) => name === 'Besluttet den')).toHaveLength(1);
    const identity = sheetNamed('_register');
    expect([identity?.visibility, identity?.cell(0, 1)?.value]).toEqual(['VeryHidden', 5]);

    // What columns and settings are for comes late to the pane, and must be there when it is written.
    const settings = excel.standIn.workbook.tableNamed('tblSettings');
    const explained = Array.from({ length: settings?.rows ?? 0 }, (_, row) => settings?.sheet.cell(settings.body.top + row, 3)?.value ?? '');
    expect(explained.filter((text) => text === '')).toEqual([]);
    const prompts = sheetNamed('Sager')?.validations.map(({ prompt }) => prompt) ?? [];
    expect(prompts.find(({ title }) => title === 'Besluttet den')?.['message']).toBe('Tom = på mødedagen.');

    // Everything works in it, for both.
    await goTo(other.frame, 'start');
    await other.frame.getByRole('heading', { name: 'Næste tre frister' }).waitFor();
    await notice(other.frame).waitFor({ state: 'detached' });
    await goTo(frame, 'register?entity=project&id=P-0005');
    await expect.poll(() => frame.getByLabel('Projekt', { exact: true }).inputValue()).toBe('Skrevet under opdateringen');
    await frame.getByLabel('Siden sidst').fill('Oversigten er bragt op til dato i dag');
    await frame.getByRole('button', { name: 'Gem', exact: true }).click();
    await frame.getByText('Skrevet under opdateringen er gemt.').waitFor();
    await goTo(frame, 'check');
    await frame.getByRole('heading', { level: 1, name: 'Mangler og advarsler' }).waitFor();
    await goTo(frame, 'year-wheel');
    await frame.getByRole('heading', { level: 1, name: 'Årshjul' }).waitFor();
    const again = await pane.reload();
    await again.getByRole('heading', { level: 1 }).first().waitFor();
    await goTo(again, 'start');
    await again.getByRole('heading', { name: 'Næste tre frister' }).waitFor();
    await notice(again).waitFor({ state: 'detached' });
    expect(await violations(again)).toEqual([]);
    expect([...pane.complaints, ...other.complaints, ...pane.door.refused]).toEqual([]);
  });
});
