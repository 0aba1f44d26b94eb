import type { RawWorkbook } from '../../schema/raw-workbook.js';
import type { Register } from '../../register/register.js';
import { entityKeys } from '../../register/entities/index.js';
import type { PatchValue } from '../ports.js';
import { planChoiceLists } from '../workbook-plan/choice-lists.js';
import { columnReference } from '../workbook-plan/formula-context.js';
import { planSettingsSheet } from '../workbook-plan/settings-sheet.js';
import { choicesTable, keysName, onSheet, settingsTable } from '../workbook-plan/workbook-names.js';
import type { PlannedCell } from '../workbook-plan/workbook-plan.js';
import { columnLetter } from '../../register/register.js';
import { tableNamed, type TablesThere, type TableThere } from './tables-there.js';
import type { WorkbookExtension } from './workbook-extension.js';

type Body = WorkbookExtension['bodies'][number];
type Names = WorkbookExtension['names'];

function rowsOf({ table, sheet }: TableThere, width: number): readonly (readonly PatchValue[])[] {
  const rows: PatchValue[][] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const cells = (sheet.rows[row - 1] ?? []).slice(table.firstColumn - 1, table.firstColumn - 1 + width);
    rows.push(Array.from({ length: width }, (_, at) => (typeof cells[at] === 'object' ? null : (cells[at] ?? null))));
  }
  return rows;
}

const values = (cells: readonly PlannedCell[]): readonly PatchValue[] => cells.map(({ value }) => value);

/** The values to choose from, as the product knows them today; what people have put into the list stands behind them. */
export function choicesBody(raw: RawWorkbook, register: Register): { readonly body: Body | null; readonly names: Names; readonly added: number } {
  const there = tableNamed(raw, choicesTable);
  if (there === null) return { body: null, names: [], added: 0 };
  const planned = planChoiceLists(there.sheet.name, there.table.headerRow, register.language);
  const width = planned.table.columns.length;
  const wanted = planned.table.rows.map(values);
  const present = rowsOf(there, width);
  const keyOf = (row: readonly PatchValue[]): string => `${String(row[0] ?? '')} ${String(row[1] ?? '')}`;
  const ours = new Set(wanted.map(keyOf));
  const own = present.filter((row) => !ours.has(keyOf(row)) && row.some((cell) => cell !== null));
  const known = new Set(present.map(keyOf));
  const isSame = wanted.every((row, at) => row.slice(0, 3).every((cell, column) => cell === (present[at]?.[column] ?? null)));
  const column = columnLetter(there.table.firstColumn + 2);
  // Positions are planned for a list in column A.
  const names = planned.names.map(({ name, refersTo }) => ({ name, refersTo: refersTo.replace(/\$C\$/g, `$${column}$`) }));
  return { body: isSame ? null : { table: there.table.name, from: 0, rows: [...wanted, ...own] }, names, added: wanted.filter((row) => !known.has(keyOf(row))).length };
}

/** Settings the workbook has no row for, with the values the product takes meanwhile. */
export function settingsBody(raw: RawWorkbook, register: Register): { readonly body: Body | null; readonly names: Names; readonly added: readonly string[] } {
  const there = tableNamed(raw, settingsTable);
  const planned = planSettingsSheet(register);
  const [table] = planned.sheet.tables;
  if (there === null || !table || there.table.columns.length < table.columns.length) return { body: null, names: [], added: [] };
  const present = rowsOf(there, table.columns.length);
  const rowOf = new Map(present.map((row, at) => [String(row[0] ?? '').trim(), there.table.firstRow + at]));
  const missing = table.rows.filter((row) => !rowOf.has(String(row[0]?.value)));
  missing.forEach((row, at) => rowOf.set(String(row[0]?.value), there.table.lastRow + 1 + at));
  const column = columnLetter(there.table.firstColumn + 2);
  const names = planned.names.flatMap(({ name }, at) => {
    const row = rowOf.get(String(table.rows[at]?.[0]?.value));
    // The day in effect stands above the table and has its own name from the first day on.
    return row === undefined || name === 'set_asOf' ? [] : [{ name, refersTo: onSheet(there.sheet.name, `$${column}$${String(row)}`) }];
  });
  const body = missing.length === 0 ? null : { table: there.table.name, from: present.length, rows: missing.map(values) };
  return { body, names, added: missing.map((row) => String(row[1]?.value)) };
}

/** The key columns that drop-downs of references offer. */
export function keyNames(register: Register, there: TablesThere): Names {
  return entityKeys.map((key) => ({ name: keysName(key), refersTo: columnReference(key, 'id', register.language, there) }));
}

/** A reference without what Excel writes in one way or another. */
function bare(reference: string): string {
  return reference.replace(/^=|'/g, '').toLowerCase();
}

/** Of these names those the workbook lacks, or has for something else. */
export function missingNames(raw: RawWorkbook, names: Names): Names {
  const there = new Map([...raw.names].map(([name, refersTo]) => [name.toLowerCase(), bare(refersTo)]));
  return names.filter(({ name, refersTo }) => there.get(name.toLowerCase()) !== bare(refersTo));
}
