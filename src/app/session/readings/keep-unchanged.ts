import type { RawCellExtras, RawSheet, RawTable, RawValue, RawWorkbook } from '../../../schema/raw-workbook.js';
import { sameCell, sameColumns } from './cells-of-tables.js';

type Cells = readonly RawValue[];

function sameCells(one: Cells, other: Cells): boolean {
  if (one === other) return true;
  // Blanks at the end may be missing.
  for (let column = Math.max(one.length, other.length) - 1; column >= 0; column -= 1) {
    const [a, b] = [one[column] ?? null, other[column] ?? null];
    if (a !== b && !sameCell(a, b)) return false;
  }
  return true;
}

/** Rows as they are now, each the array it was before where its cells are the same; all of them where every row is. */
function keptRows(before: readonly Cells[], next: readonly Cells[]): readonly Cells[] {
  if (before === next) return before;
  const rows = next.map((cells, index) => {
    const known = before[index];
    return known !== undefined && sameCells(known, cells) ? known : cells;
  });
  return before.length === rows.length && rows.every((cells, index) => cells === before[index]) ? before : rows;
}

function sameExtra(one: RawCellExtras, other: RawCellExtras | undefined): boolean {
  if (one === other) return true;
  const names = Object.keys(one) as (keyof RawCellExtras)[];
  return other !== undefined && names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

function sameExtras(one: RawSheet['extras'], other: RawSheet['extras']): boolean {
  if (one === other) return true;
  if (one.isLike) return one.isLike(other);
  return !other.isLike && one.size === other.size && [...one].every(([address, extra]) => sameExtra(extra, other.get(address)));
}

function keptSheet(before: RawSheet | undefined, next: RawSheet): RawSheet {
  if (before === undefined || before === next) return next;
  const rows = keptRows(before.rows, next.rows);
  const extras = rows === before.rows && sameExtras(before.extras, next.extras) ? before.extras : next.extras;
  const isSame =
    rows === before.rows &&
    extras === before.extras &&
    next.visibility === before.visibility &&
    next.hiddenRows.size === before.hiddenRows.size &&
    [...next.hiddenRows].every((row) => before.hiddenRows.has(row)) &&
    next.merges.length === before.merges.length &&
    next.merges.every((area, index) => area === before.merges[index]);
  return isSame ? before : { ...next, rows, extras };
}

const placeOf = ({ columns: _, ...place }: RawTable): string => Object.values(place).join('\n');

function keptTable(before: RawTable | undefined, next: RawTable): RawTable {
  return before !== undefined && placeOf(before) === placeOf(next) && sameColumns(before.columns, next.columns) ? before : next;
}

function sameNames(one: RawWorkbook['names'], other: RawWorkbook['names']): boolean {
  return one === other || (one.size === other.size && [...one].every(([name, text]) => other.get(name) === text));
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/**
 * A workbook just read, made of the same objects as the one read before wherever nothing has changed: rows, sheets and
 * tables, and all of it where nothing has. What is made of cells can then be kept by asking whether they are the same.
 */
export function keepUnchanged(before: RawWorkbook | null, next: RawWorkbook): RawWorkbook {
  if (before === null || before === next) return next;
  const sheetsBefore = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const tablesBefore = new Map(before.tables.map((table) => [table.name, table]));
  const sheets = next.sheets.map((sheet) => keptSheet(sheetsBefore.get(sheet.name), sheet));
  const tables = next.tables.map((table) => keptTable(tablesBefore.get(table.name), table));
  const isSame = sameItems(sheets, before.sheets) && sameItems(tables, before.tables) && sameNames(before.names, next.names);
  return isSame ? before : { ...next, sheets, tables };
}
