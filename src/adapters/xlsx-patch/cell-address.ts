/** 1-based column number of letters: A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Letters of a 1-based column number. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

export interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Reads `A1` or `A1:C9`; null for whole columns, names and anything else. */
export function areaOf(reference: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(reference);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { firstRow: Number(top), lastRow: Number(bottom), firstColumn: columnNumber(left), lastColumn: columnNumber(right) };
}

export function referenceOf(area: Area): string {
  const from = `${columnLetters(area.firstColumn)}${String(area.firstRow)}`;
  const to = `${columnLetters(area.lastColumn)}${String(area.lastRow)}`;
  return from === to ? from : `${from}:${to}`;
}
