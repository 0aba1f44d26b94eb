import type { PatchValue } from '../../../app/ports.js';
import { isDateFormat } from '../../../schema/date-format.js';
import { sameCell } from '../../../app/session/readings/cells-of-tables.js';
import type { RawValue } from '../../../schema/raw-workbook.js';
import { rawValue } from '../cell-values.js';

/** The number format of the product's own days. */
const dayFormat = 'dd-mm-yyyy';

/** The number format under which Excel takes a text as it is. */
export const textFormat = '@';

// A sign or a figure in front, a truth value, or a month before a figure.
const ambiguous = /^\s*(?:[=+\-@'(.,%$€£\d]|kr\b|(?:true|false|sand|falsk)$|(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*[\s.\-/]*\d)/iu;

/**
 * The number format a cell must get before the value is written, so that it stays what it is: Excel would make a formula
 * of `=A1`, a number of `007` and a date of `1-2`, and in a text cell a text of 7; a day would be a mere number in a cell
 * that shows none. Null when the cell's own will do.
 */
export function formatFor(value: PatchValue, format: string, isDay = false): string | null {
  if (isDay) return isDateFormat(format) ? null : dayFormat;
  if (typeof value === 'string') return format !== textFormat && ambiguous.test(value) ? textFormat : null;
  return value !== null && format === textFormat ? 'General' : null;
}

/** What is written: a leading sign is guarded by an apostrophe as well. */
export function guarded(value: PatchValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'string' && /^[=+\-@']/.test(value) ? `'${value}` : value;
}

/** Whether a cell holds what was meant. */
export function holds(cell: unknown, meant: PatchValue): boolean {
  const now = rawValue(cell);
  if (typeof now === 'object' && now !== null && typeof meant === 'string') return now.error === meant || String(cell) === meant;
  return sameCell(now, meant as RawValue);
}

/** The other way of writing a text, for an Excel that has kept the apostrophe or taken the text for something else. */
export function otherwise(cell: unknown, meant: PatchValue): string | number | boolean {
  if (meant === null) return '';
  if (typeof meant !== 'string') return meant;
  return cell === `'${meant}` ? meant : `'${meant}`;
}
