import type { ExcelInput } from '../../schema/field.js';
import type { RawValue } from '../../schema/raw-workbook.js';
import { cellText, isBlankCell, isPlaceholder, wrongCellType } from './cell-text.js';
import { blankReading, exactly, unreadable, type Reading } from './reading.js';

/** Reads a plain figure within the bounds of its field, such as a grade from 1 to 4. */
export function parseGrade(cell: RawValue, bounds: ExcelInput): Reading<number> {
  if (isBlankCell(cell)) return blankReading;
  const wrong = wrongCellType(cell);
  if (wrong) return wrong;
  const text = cellText(cell);
  if (isPlaceholder(text)) return blankReading;
  const value = /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
  const { min = -Infinity, max = Infinity } = bounds as { readonly min?: number; readonly max?: number };
  const fits = value >= min && value <= max && (bounds.type !== 'whole' || Number.isInteger(value));
  return fits ? exactly(value) : unreadable('out-of-range', { da: `ikke et tal fra ${String(min)} til ${String(max)}`, en: `not a figure from ${String(min)} to ${String(max)}` });
}
