import { WorkbookUnavailable, type CellLook, type CellsSought } from '../../src/app/live-workbook.js';
import type { CellLimit } from '../../src/app/rows/own-limit.js';
import { findSought } from '../../src/app/session/readings/cells-of-tables.js';
import { columnLetter } from '../../src/register/register.js';
import type { RawCellExtras, RawSheet, RawTable, RawWorkbook } from '../../src/schema/raw-workbook.js';

export type DropDowns = Readonly<Record<string, NonNullable<CellLook['choices']>>>;

function placeOf(raw: RawWorkbook, name: string): { readonly table: RawTable; readonly sheet: RawSheet; readonly extrasAt: (row: number, header: string) => RawCellExtras } {
  const table = raw.tables.find((one) => one.name === name);
  const sheet = raw.sheets.find((one) => one.name === table?.sheet);
  if (!table || !sheet) throw new WorkbookUnavailable('no-such-table', name);
  const column = (header: string): number => table.firstColumn + table.columns.findIndex((one) => one.header === header);
  return { table, sheet, extrasAt: (row, header) => sheet.extras.get(`${columnLetter(column(header))}${String(row)}`) ?? {} };
}

export type Limits = Readonly<Record<string, CellLimit>>;

/** Number formats of the first row of a table in memory, by header. */
export function formatsIn(raw: RawWorkbook, name: string): ReadonlyMap<string, string> {
  const { table, extrasAt } = placeOf(raw, name);
  return new Map(table.columns.map(({ header }) => [header, extrasAt(table.firstRow, header).numberFormat ?? 'General']));
}

/** What cells of a table in memory are beside their values. */
export function looksIn(raw: RawWorkbook, { table: name, row, headers }: CellsSought, lists: DropDowns, limits: Limits): ReadonlyMap<string, CellLook> | null {
  const { table, sheet, extrasAt } = placeOf(raw, name);
  const found = row === null ? { row: table.lastRow } : findSought(table, sheet.rows, { keyHeader: row.keyHeader, key: row.key });
  if ('why' in found) return null;
  const looks = headers.flatMap((header): readonly (readonly [string, CellLook])[] => {
    const index = table.columns.findIndex((one) => one.header === header);
    if (index < 0) return [];
    const { formula, numberFormat = 'General' } = extrasAt(found.row, header);
    const value = sheet.rows[found.row - 1]?.[table.firstColumn - 1 + index] ?? null;
    return [[header, { value, isFormula: formula !== undefined, numberFormat, columnFormat: extrasAt(table.firstRow, header).numberFormat ?? 'General', choices: lists[header] ?? null, limit: limits[header] ?? null }]];
  });
  return new Map(looks);
}
