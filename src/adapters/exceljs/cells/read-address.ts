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

const dollar = 0x24;

/** Reads `B12` or `$B$12`; null for anything else, and outside a sheet. Letter by letter, as it is asked of every cell. */
export function parseAddress(text: string): { row: number; column: number } | null {
  let at = text.charCodeAt(0) === dollar ? 1 : 0;
  let column = 0;
  for (const start = at; at < text.length && at < start + 3; at += 1) {
    const letter = (text.charCodeAt(at) | 0x20) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (text.charCodeAt(at) === dollar) at += 1;
  let row = 0;
  const digits = text.length - at;
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return digits <= 7 && row >= 1 && row <= lastSheetRow && column >= 1 && column <= lastSheetColumn ? { row, column } : null;
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
