import type { RawWorkbook } from '../../schema/raw-workbook.js';
import type { Register } from '../../register/register.js';
import { entityKeys } from '../../register/entities/index.js';
import type { PatchValue } from '../ports.js';
import { planChoiceLists } from '../workbook-plan/choice-lists.js';
import { choiceHeight } from '../workbook-plan/choices-sheet.js';
import { columnReference } from '../workbook-plan/formula-context.js';
import { planSettingsSheet } from '../workbook-plan/settings-sheet.js';
import { choicesTable, keysName, onSheet, settingsTable } from '../workbook-plan/workbook-names.js';
import type { PlannedCell } from '../workbook-plan/workbook-plan.js';
import { columnLetter } from '../../register/register.js';
import { tableNamed, type TablesThere, type TableThere } from './tables-there.js';
import type { NewBody, NewCell, RowFurniture, WorkbookExtension } from './workbook-extension.js';

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

function furnitureOf(cells: readonly PlannedCell[], height: number): RowFurniture {
  return { height, numberFormats: cells.map(({ numberFormat }) => numberFormat ?? 'General') };
}

/** The values to choose from, as the product knows them today; what people have put into the list stands behind them. */
export function choicesBody(raw: RawWorkbook, register: Register): { readonly body: NewBody | null; readonly names: Names; readonly added: number } {
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
  const [like = []] = planned.table.rows;
  const rows = [...planned.table.rows, ...own.map((row) => like.map((cell, at) => ({ ...cell, value: row[at] ?? null })))];
  const body = { table: there.table.name, from: 0, rows: rows.map(values), furniture: rows.map((row) => furnitureOf(row, choiceHeight(row))) };
  return { body: isSame ? null : body, names, added: wanted.filter((row) => !known.has(keyOf(row))).length };
}

/** Settings the workbook has no row for, with the values the product takes meanwhile; and where names and explanations have become others, today's. */
export function settingsBody(raw: RawWorkbook, register: Register): { readonly body: NewBody | null; readonly names: Names; readonly added: readonly string[]; readonly texts: readonly NewCell[] } {
  const there = tableNamed(raw, settingsTable);
  const planned = planSettingsSheet(register);
  const [table] = planned.sheet.tables;
  if (there === null || !table || there.table.columns.length < table.columns.length) return { body: null, names: [], added: [], texts: [] };
  const present = rowsOf(there, table.columns.length);
  const rowOf = new Map(present.map((row, at) => [String(row[0] ?? '').trim(), there.table.firstRow + at]));
  const rows = table.rows.map((cells, at) => {
    const validation = planned.sheet.validations[at];
    const height = table.rowHeights?.[at] ?? 0;
    return { key: String(cells[0]?.value), cells, height, furniture: { ...furnitureOf(cells, height), ...(validation === undefined ? {} : { validation: { at: validation.column - table.firstColumn, planned: validation } }) } };
  });
  const missing = rows.filter(({ key }) => !rowOf.has(key));
  const texts = rows.flatMap(({ key, cells, height }): readonly NewCell[] => {
    const row = rowOf.get(key);
    if (row === undefined) return [];
    return [1, 3].flatMap((at): readonly NewCell[] => {
      const [expected, value] = [present[row - there.table.firstRow]?.[at] ?? null, cells[at]?.value ?? null];
      return expected === value || value === null || value === '' ? [] : [{ sheet: there.sheet.name, row, column: there.table.firstColumn + at, expected, value, height }];
    });
  });
  missing.forEach(({ key }, at) => rowOf.set(key, there.table.lastRow + 1 + at));
  const column = columnLetter(there.table.firstColumn + 2);
  const names = planned.names.flatMap(({ name }, at) => {
    const row = rowOf.get(rows[at]?.key ?? '');
    // The day in effect stands above the table and has its own name from the first day on.
    return row === undefined || name === 'set_asOf' ? [] : [{ name, refersTo: onSheet(there.sheet.name, `$${column}$${String(row)}`) }];
  });
  const body = missing.length === 0 ? null : { table: there.table.name, from: present.length, rows: missing.map(({ cells }) => values(cells)), furniture: missing.map(({ furniture }) => furniture) };
  return { body, names, added: missing.map(({ cells }) => String(cells[1]?.value)), texts };
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
