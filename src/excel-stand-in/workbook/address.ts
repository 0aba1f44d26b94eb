import { allColumns, allRows, bounding, type Rect } from './rect.js';

export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

function corner(text: string): Rect | null {
  const cell = cellPattern.exec(text);
  if (cell) return { top: Number(cell[2]) - 1, left: columnIndex(cell[1] ?? ''), rows: 1, columns: 1 };
  const column = /^\$?([A-Za-z]{1,3})$/.exec(text);
  if (column) return { top: 0, left: columnIndex(column[1] ?? ''), rows: allRows, columns: 1 };
  const row = /^\$?(\d{1,7})$/.exec(text);
  return row ? { top: Number(row[1]) - 1, left: 0, rows: 1, columns: allColumns } : null;
}

/** `A1`, `A1:C3`, `A:C` or `1:3`, with or without dollar signs; null for anything else. */
export function parseArea(text: string): Rect | null {
  const [first = '', second, ...more] = text.trim().split(':');
  if (more.length > 0) return null;
  const a = corner(first);
  if (second === undefined) return a && cellPattern.test(first.trim()) ? a : null;
  const b = corner(second);
  return a && b && a.rows === b.rows && a.columns === b.columns ? bounding(a, b) : null;
}

/** A reference with its sheet, if it names one: `'Årlig plan'!A1:B2`. */
export function parseReference(text: string): { readonly sheet: string | null; readonly area: Rect } | null {
  const found = /^=?(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(text.trim());
  const area = found ? parseArea(found[3] ?? '') : null;
  if (!found || !area) return null;
  return { sheet: found[1]?.replaceAll("''", "'") ?? found[2] ?? null, area };
}

export function areaText({ top, left, rows, columns }: Rect, absolute = ''): string {
  const column = (index: number): string => `${absolute}${columnLetters(index)}`;
  const row = (index: number): string => `${absolute}${String(index + 1)}`;
  if (rows === allRows) return `${column(left)}:${column(left + columns - 1)}`;
  if (columns === allColumns) return `${row(top)}:${row(top + rows - 1)}`;
  const first = `${column(left)}${row(top)}`;
  return rows === 1 && columns === 1 ? first : `${first}:${column(left + columns - 1)}${row(top + rows - 1)}`;
}

export function sheetPrefix(sheet: string): string {
  return /^[A-Za-zÆØÅæøå_][\wÆØÅæøå.]*$/.test(sheet) && !cellPattern.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}
