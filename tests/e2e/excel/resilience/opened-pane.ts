import { afterEach, expect } from 'vitest';
import { exampleRegister } from '../../../../src/example/index.js';
import { cellOf } from '../../../../src/excel-stand-in/host/person.js';
import type { RawWorkbook } from '../../../../src/schema/raw-workbook.js';
import { plannedRaw } from '../../../support/planned-raw.js';
import { picture } from '../../pane/pane-page.js';
import { openExcel, type ExcelOnTheWeb, type PaneInExcel, type PaneWish } from '../excel-on-the-web.js';
import { browser, site } from '../shared-site.js';

/** The workbook of the test that is under way; closed when it ends. */
export let excel: ExcelOnTheWeb;

afterEach(() => excel.close());

/** A workbook in Excel on the web, the example where none is given. */
export function inExcel(raw: RawWorkbook = plannedRaw(exampleRegister())): ExcelOnTheWeb {
  excel = openExcel(browser, raw, site);
  return excel;
}

/** The example with the pane beside it, all that is there in the journal, nobody named. */
export async function opened(screen = 'start', wish: PaneWish = {}): Promise<PaneInExcel> {
  const pane = await inExcel().openPane({ path: `pane.html#/screen/${screen}`, ...wish });
  await pane.frame.getByRole('button', { name: 'Ikke nu' }).click();
  await pane.frame.getByRole('heading', { level: 1 }).waitFor();
  // The first opening writes what is there into the journal: what a test breaks, it breaks after that.
  await expect.poll(() => excel.standIn.workbook.tableNamed('tblRowVersions')?.body.rows ?? 0).toBeGreaterThan(1);
  return pane;
}

/** The address of a project's form. */
export const row = 'register?entity=project&id=P-0005';

/** Changes the name of the project by form. */
export async function save({ frame }: PaneInExcel, name: string): Promise<void> {
  await frame.getByLabel('Projekt', { exact: true }).fill(name);
  await frame.getByRole('button', { name: 'Gem', exact: true }).click();
}

export const nameIn = ({ frame }: PaneInExcel): Promise<string> => frame.getByLabel('Projekt', { exact: true }).inputValue();

/** What a person can take along of what was typed. */
export async function typedText({ frame, page }: PaneInExcel): Promise<string> {
  await frame.getByRole('button', { name: 'Kopiér det, jeg har skrevet' }).click();
  const dialog = frame.getByRole('dialog', { name: 'Det, du har skrevet' });
  const text = await dialog.getByRole('textbox').inputValue();
  await picture(page, 'copy what was typed');
  await dialog.getByRole('button', { name: 'Luk' }).click();
  return text;
}

/** What stands in a project's cell. */
export function valueIn(key: string, header: string): unknown {
  const table = excel.standIn.workbook.tableNamed('tblProjects');
  if (!table) throw new Error('no projects');
  const { row: at, column } = cellOf(table, key, header);
  return table.sheet.cell(at, column)?.value ?? null;
}
