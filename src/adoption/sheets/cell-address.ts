import { columnLetter } from '../../register/register.js';
import type { RawCellExtras, RawSheet, RawValue } from '../../schema/raw-workbook.js';

/** A rectangle of cells; rows and columns are 1-based and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The number of a column by its letters (`A` is 1, `AA` is 27), or null when they are no column. */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= 16384 ? column : null;
}

/** Reads `A1:H1` or `B3`; null when it is neither. */
export function parseArea(reference: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(reference);
  if (!match) return null;
  const left = columnNumber(match[1] ?? '');
  const right = columnNumber(match[3] ?? match[1] ?? '');
  if (left === null || right === null) return null;
  return { top: Number(match[2]), left, bottom: Number(match[4] ?? match[2]), right };
}

export function mergedAreas(sheet: RawSheet): readonly Area[] {
  return sheet.merges.map(parseArea).filter((area): area is Area => area !== null);
}

/** The cell at a 1-based row and column; null outside the sheet. */
export function cellAt(sheet: RawSheet, row: number, column: number): RawValue {
  return sheet.rows[row - 1]?.[column - 1] ?? null;
}

export function extrasAt(sheet: RawSheet, row: number, column: number): RawCellExtras | undefined {
  return sheet.extras.get(`${columnLetter(column)}${String(row)}`);
}

export function widthOf(sheet: RawSheet): number {
  return sheet.rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** Puts a value into a row that is being made, blank cells before it where the row is shorter; columns are 1-based. */
export function putCell(cells: RawValue[], column: number, value: RawValue): void {
  while (cells.length < column) cells.push(null);
  cells[column - 1] = value;
}
