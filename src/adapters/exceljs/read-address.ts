/** Rows and columns are 1-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const lastSheetRow = 1_048_576;
export const lastSheetColumn = 16_384;

/** The number of a column, `A` 1 to `XFD` 16384; letters in either case. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let i = 0; i < letters.length; i += 1) number = number * 26 + ((letters.charCodeAt(i) | 0x20) - 96);
  return number;
}

const knownLetters: string[] = [];

/** The letters of a column number from 1. */
export function columnLetters(column: number): string {
  const known = knownLetters[column];
  if (known !== undefined) return known;
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  knownLetters[column] = letters;
  return letters;
}

export function addressOf(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** Reads `B12` or `$B$12`; null for anything else, and outside a sheet. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (match === null) return null;
  const [row, column] = [Number(match[2]), columnNumber(match[1] as string)];
  return row >= 1 && row <= lastSheetRow && column <= lastSheetColumn ? { row, column } : null;
}

/** Reads `A1:C3` or `A1`; null for anything else. */
export function parseArea(text: string): Area | null {
  const [from, to = from, ...rest] = text.trim().split(':');
  const [start, end] = [parseAddress(from ?? ''), parseAddress(to ?? '')];
  if (start === null || end === null || rest.length > 0) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
