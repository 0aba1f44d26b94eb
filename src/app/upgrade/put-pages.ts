import type { RawSheet } from '../../schema/raw-workbook.js';
import type { PutPages, ReadWorkbook } from '../ports.js';
import type { Register } from '../../register/register.js';
import { extrasAt, valueAt } from '../read-register/sheet-cells.js';
import type { PlannedSheet, WorkbookPlan } from '../workbook-plan/workbook-plan.js';
import { productName } from '../workbook-plan/sheet-furniture.js';
import type { NewPage } from './new-pages.js';
import type { NewSheet } from './workbook-extension.js';

/** Excel and its files write some functions, and an empty text, in ways of their own. */
function said(sheet: RawSheet, row: number, column: number): unknown {
  const formula = extrasAt(sheet, row, column)?.formula;
  if (formula !== undefined) return formula.replace(/^=/, '').replaceAll('_xlfn.', '');
  const value = valueAt(sheet, row, column);
  return value === '' ? null : (value ?? null);
}

/** Whether two sheets say the same: their texts and formulas, not what the formulas come to. */
export function saysTheSame(one: RawSheet, other: RawSheet): boolean {
  const rows = Math.max(one.rows.length, other.rows.length);
  for (let row = 1; row <= rows; row += 1) {
    const columns = Math.max(one.rows[row - 1]?.length ?? 0, other.rows[row - 1]?.length ?? 0);
    for (let column = 1; column <= columns; column += 1) {
      if (JSON.stringify(said(one, row, column)) !== JSON.stringify(said(other, row, column))) return false;
    }
  }
  return true;
}

export interface PagePorts {
  readonly read: ReadWorkbook;
  readonly write: (plan: WorkbookPlan) => Promise<Uint8Array>;
  readonly putPages: PutPages;
}

/** A workbook of pages alone, to take them out of. */
export function pagesPlan(sheets: readonly PlannedSheet[], { language, asOf }: Register): WorkbookPlan {
  const creator = productName(language);
  return { language, title: creator, subject: '', creator, createdAt: `${asOf}T12:00:00Z`, sheets, names: [] };
}

/** A copy with pages put in where they are missing or say something else; what people may have made of them stands under another name. */
export async function withPages(bytes: Uint8Array, pages: readonly NewPage[], register: Register, { read, write, putPages }: PagePorts): Promise<Uint8Array> {
  const fresh = await write(pagesPlan(pages.map(({ sheet }) => sheet), register));
  const [there, made] = [await read(bytes), await read(fresh)];
  const called = (sheets: readonly RawSheet[], name: string): RawSheet | undefined => sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const wanted = pages.filter(({ sheet }) => {
    const [present, today] = [called(there.sheets, sheet.name), called(made.sheets, sheet.name)];
    return present === undefined || today === undefined || !saysTheSame(present, today);
  });
  return wanted.length === 0 ? bytes : putPages(bytes, fresh, wanted.map(({ sheet, after, formerName }) => ({ name: sheet.name, after, formerName })));
}

/** A copy with the sheets of tables that it lacks, each in its place, as a new register has them. */
export async function withSheets(bytes: Uint8Array, sheets: readonly NewSheet[], register: Register, { write, putPages }: PagePorts): Promise<Uint8Array> {
  const fresh = await write(pagesPlan(sheets.map(({ sheet }) => sheet), register));
  return putPages(bytes, fresh, sheets.map(({ sheet, after }) => ({ name: sheet.name, after, formerName: sheet.name })));
}
