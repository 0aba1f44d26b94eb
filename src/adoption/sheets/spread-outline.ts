import type { RawSheet, RawValue } from '../../schema/raw-workbook.js';
import { cellText, isBlankCell } from '../values/cell-text.js';
import { cellAt, putCell } from './cell-address.js';

/** At least this share of the rows leaves the column blank, before that is a way of writing and not something missing. */
const leastBlank = 0.3;

/**
 * Whether a column is an outline: filled on the first row of each group alone, each value once, with rows below that leave it
 * blank. A value that comes back would be a group written twice, and then a blank may as well be unknown.
 */
function isOutline(sheet: RawSheet, column: number, rows: readonly number[]): boolean {
  const texts = rows.map((row) => cellText(cellAt(sheet, row, column)).toLowerCase());
  const filled = texts.filter((text) => text !== '');
  const groups = filled.length;
  return texts[0] !== '' && groups >= 2 && new Set(filled).size === groups && rows.length - groups >= Math.max(2, rows.length * leastBlank);
}

/** The first of the columns that are outlines is written out on the rows below each value, as far as the next one. */
export function spreadOutline(sheet: RawSheet, columns: readonly number[], rows: readonly number[]): { readonly sheet: RawSheet; readonly spread: readonly number[] } {
  const spread = columns.filter((column) => isOutline(sheet, column, rows));
  if (spread.length === 0) return { sheet, spread };
  const made = sheet.rows.map((row): RawValue[] => [...row]);
  for (const column of spread) {
    let above: RawValue = null;
    for (const row of rows) {
      const cells = made[row - 1] ?? [];
      if (isBlankCell(cells[column - 1])) putCell(cells, column, above);
      else above = cells[column - 1] ?? null;
    }
  }
  return { sheet: { ...sheet, rows: made }, spread };
}
