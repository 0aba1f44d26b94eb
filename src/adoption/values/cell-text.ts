import { fromSerial, partsOf } from '../../schema/dates.js';
import type { RawCellExtras, RawValue } from '../../schema/raw-workbook.js';
import { unreadable, type Reading } from './reading.js';

/** Anything `plainText` would change: all but letters of Latin scripts and ASCII, with single blanks between words. */
const notPlain = /[^ -~\u00c0-\u017f]|^ | $| {2}/;

/** Makes one kind of blank, dash and quote of the many that Word, web pages and ERP systems paste. Line breaks become blanks. */
export function plainText(text: string): string {
  if (!notPlain.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\ufeff\u00ad]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u00b4]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** A dash or dots where nothing is meant: read as a blank. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 20 && /^(-+|\.+|…|_+)$/.test(plainText(text));
}

export function isBlankCell(cell: RawValue | undefined): cell is null | undefined | string {
  return cell === null || cell === undefined || (typeof cell === 'string' && !/[^\s\u200b-\u200d\ufeff\u00ad]/.test(cell));
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** Shortest decimal text without binary noise: 0.1 + 0.2 is `0.3`. */
function numberText(value: number, decimalMark: string): string {
  const short = Number(value.toPrecision(15));
  return String(short).replace('.', decimalMark);
}

/**
 * A cell as a person sees it, near enough to find it again: dates as dd-mm-yyyy, percentages with %, numbers with a
 * decimal comma; an error value as its own text. Blank is the empty text.
 */
export function cellText(cell: RawValue | undefined, extras?: RawCellExtras, decimalMark = ','): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.replace(/\u00a0/g, ' ').trim();
  if (typeof cell === 'boolean') return cell ? 'Ja' : 'Nej';
  if (typeof cell === 'object') return cell.error;
  if (extras?.isDate) {
    const day = fromSerial(cell);
    if (day) {
      const { year, month, day: dayOfMonth } = partsOf(day);
      return `${two(dayOfMonth)}-${two(month)}-${String(year)}`;
    }
  }
  if (extras?.numberFormat?.includes('%')) return `${numberText(cell * 100, decimalMark)} %`;
  return numberText(cell, decimalMark);
}

/** A problem for cells that hold neither text nor number, else null. */
export function wrongCellType(cell: RawValue): Reading<never> | null {
  if (cell !== null && typeof cell === 'object') {
    return unreadable('error-value', {
      da: `cellen viser fejlen ${cell.error}`,
      en: `the cell shows the error ${cell.error}`,
    });
  }
  if (typeof cell === 'boolean') {
    return unreadable('true-false', { da: 'cellen er SAND eller FALSK', en: 'the cell is TRUE or FALSE' });
  }
  return null;
}
