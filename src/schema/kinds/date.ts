import { addDays, date as fixed, dateOf, fromSerial, parseIsoDate, toSerial, type IsoDate } from '../dates.js';
import type { Field, FieldOptions, Kind } from '../field.js';
import { tableDate } from '../wording/date-words.js';
import { blank, isBlank, problem } from './cells.js';

const expected = { da: 'en dato, f.eks. 17-03-2027', en: 'a date, e.g. 17-03-2027' };

/** The months in Danish and English, whole or cut as people cut them. */
const months = ['jan(uary?)?', 'feb(ruary?)?', 'mar(ts|ch)?', 'apr(il)?', 'ma[jy]', 'jun[ie]?', 'jul[iy]?', 'aug(ust)?', 'sept?(ember)?', 'o[kc]t(ober)?', 'nov(ember)?', 'dec(ember)?'].map((month) => new RegExp(`^${month}$`, 'i'));

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : months.findIndex((month) => month.test(text)) + 1;
}

/** A day that a text plainly shows, in Danish order, ISO or with the month in words; two-digit years are 2000 to 2099. */
function dateInText(text: string): IsoDate | null {
  const iso = parseIsoDate(text.slice(0, 10));
  if (iso) return iso;
  const [, day, month = '', years] = /^(\d{1,2})(?:[.\-/ ]|\. )(\d{1,2}|[a-z]{3,9})(?:[.\-/ ]|\. )(\d{4}|\d{2})$/i.exec(text) ?? [];
  if (years === undefined) return null;
  const year = Number(years);
  return dateOf(year < 100 ? 2000 + year : year, monthOf(month), Number(day));
}

const dateKind: Kind<IsoDate> = {
  name: 'date',
  decode: (cell) => {
    if (isBlank(cell)) return blank;
    if (typeof cell === 'number') {
      const value = fromSerial(cell);
      return value ? { ok: true, value } : problem(expected);
    }
    return problem(expected, typeof cell === 'string' ? dateInText(cell.trim()) : null);
  },
  encode: (value) => toSerial(value),
  show: tableDate,
  numberFormat: 'dd-mm-yyyy',
  input: { type: 'date' },
  control: 'date',
  sample: (seed) => addDays(fixed('2026-01-01'), (seed * 17) % 900),
  describe: { da: 'Dato', en: 'Date' },
};

/** A calendar day. */
export function date(options: FieldOptions): Field<IsoDate> {
  return { ...options, kind: dateKind };
}
