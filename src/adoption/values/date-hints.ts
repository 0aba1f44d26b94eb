import { dateOf, type IsoDate } from '../../schema/dates.js';
import type { RawCellExtras } from '../../schema/raw-workbook.js';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** Which end of a longer period a date is taken from: the first day for a start, the last for an end. */
export type Bound = 'start' | 'end';

export interface DateHints {
  /** Order of `03/04/2027`; null when the column proves nothing, and then the Danish one is assumed. */
  readonly order?: DateOrder | null;
  /** A date that is neither is taken as an end. */
  readonly bound?: Bound;
  /** The year meant by `uge 34` and `5. maj`; null when it may not be assumed. */
  readonly year?: number | null;
  readonly extras?: RawCellExtras | undefined;
}

const earliest = 1950;
const latest = 2100;

/** Whether a year can be a project's: `31-12-9999` and `1900` are ways of writing "unknown". */
export function isPlausibleYear(year: number): boolean {
  return year >= earliest && year <= latest;
}

/** Two-digit years are of this century up to 79; `99` is as often "no end" as 1999 and is null. */
export function fullYear(text: string): number | null {
  const year = Number(text);
  if (text.length === 4) return year;
  return text.length === 2 && year < 80 ? 2000 + year : null;
}

export function lastDayOf(year: number, month: number): IsoDate | null {
  return dateOf(year, month, 31) ?? dateOf(year, month, 30) ?? dateOf(year, month, 29) ?? dateOf(year, month, 28);
}

/** The order that texts such as `31/12/2027` or `12/31/2027` prove; null when none does or they disagree. */
export function dateOrderOf(texts: Iterable<string>): DateOrder | null {
  let found: DateOrder | null = null;
  for (const text of texts) {
    const match = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/.exec(text);
    if (!match) continue;
    const first = Number(match[1]);
    const second = Number(match[2]);
    const shown: DateOrder | null = first > 12 && second <= 12 ? 'dmy' : second > 12 && first <= 12 ? 'mdy' : null;
    if (shown === null) continue;
    if (found !== null && found !== shown) return null;
    found = shown;
  }
  return found;
}
