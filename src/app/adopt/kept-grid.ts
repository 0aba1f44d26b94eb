import { cellText } from '../../adoption/values/cell-text.js';
import { columnLetter } from '../../register/register.js';
import type { RawSheet } from '../../schema/raw-workbook.js';
import type { Language } from '../../schema/text.js';
import type { PatchValue } from '../ports.js';
import { planKeptSheet } from './kept-sheet.js';

/** A kept sheet as bare rows, for a file whose formats are left alone: dates and percentages are written as they show. */
export function keptGrid(sheet: RawSheet, name: string, language: Language): readonly (readonly PatchValue[])[] {
  const rows: PatchValue[][] = [];
  for (const { row, column, value } of planKeptSheet(sheet, name, language).cells) {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] ?? [];
    while (cells.length < column) cells.push(null);
    const extras = sheet.extras.get(`${columnLetter(column)}${String(row)}`);
    const formatted = typeof value === 'number' && (extras?.isDate === true || extras?.numberFormat?.includes('%') === true);
    cells[column - 1] = formatted ? cellText(value, extras) : value;
  }
  return rows;
}
