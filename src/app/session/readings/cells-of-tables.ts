import type { RawTable, RawValue, RawWorkbook } from '../../../schema/raw-workbook.js';
import { WorkbookUnavailable, type RowSought } from '../../live-workbook.js';

/** Two cells hold the same; an empty text is a blank. */
export function sameCell(one: RawValue | undefined, other: RawValue | undefined): boolean {
  const [a, b] = [one === '' || one === undefined ? null : one, other === '' || other === undefined ? null : other];
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) return a.error === b.error;
  return a === b;
}

/** The same columns in the same order. */
export function sameColumns(one: RawTable['columns'], other: RawTable['columns']): boolean {
  return one.length === other.length && one.every(({ id, header }, index) => id === other[index]?.id && header === other[index].header);
}

/** A key as it is compared: without blanks around it and without regard to case; null for a cell that holds none. */
export function foldedKey(value: RawValue | undefined): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim().toLowerCase();
  return text === '' ? null : text;
}

/** A table of the workbook by its name, without regard to case. Throws WorkbookUnavailable when it is not there. */
export function tableNamed(raw: RawWorkbook, name: string): RawTable {
  const table = raw.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!table) throw new WorkbookUnavailable('no-such-table', name);
  return table;
}

/** The cells of one row of a table by header. */
export function rowCellsOf(table: RawTable, cells: readonly RawValue[]): Readonly<Record<string, RawValue>> {
  return Object.fromEntries(table.columns.map(({ header }, index) => [header, cells[table.firstColumn - 1 + index] ?? null]));
}

export type FoundRow = { readonly row: number } | { readonly why: 'gone' | 'duplicate-key' | 'changed' | 'no-such-column' };

/** Finds a row by its key, or by its place and all its cells when it has no usable key. */
export function findSought(table: RawTable, rows: readonly (readonly RawValue[])[], sought: RowSought): FoundRow {
  if ('row' in sought) {
    const now = rowCellsOf(table, rows[sought.row - 1] ?? []);
    if (sought.row < table.firstRow || sought.row > table.lastRow) return { why: 'gone' };
    return Object.entries(sought.cells).every(([header, value]) => sameCell(now[header], value)) ? { row: sought.row } : { why: 'changed' };
  }
  const index = table.columns.findIndex(({ header }) => header === sought.keyHeader);
  if (index === -1) return { why: 'no-such-column' };
  const wanted = foldedKey(sought.key);
  const found: number[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) if (foldedKey(rows[row - 1]?.[table.firstColumn - 1 + index]) === wanted) found.push(row);
  const [first] = found;
  return first === undefined ? { why: 'gone' } : found.length > 1 ? { why: 'duplicate-key' } : { row: first };
}
