import { addDays, date as fixed, dateOf, fromSerial, parseIsoDate, toSerial, type IsoDate } from '../dates.js';
import type { Field, FieldOptions, Kind } from '../field.js';
import { tableDate } from '../wording/date-words.js';
import { blank, isBlank, problem } from './cells.js';

const expected = { da: 'en dato, f.eks. 17-03-2027', en: 'a date, e.g. 17-03-2027' };

/** A day that a text plainly shows, in Danish order or ISO; two-digit years are 2000 to 2099. */
function dateInText(text: string): IsoDate | null {
  const iso = parseIsoDate(text.slice(0, 10));
  if (iso) return iso;
  const match = /^(\d{1,2})[.\-/ ](\d{1,2})[.\-/ ](\d{4}|\d{2})$/.exec(text);
  if (!match) return null;
  const year = Number(match[3]);
  return dateOf(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[1]));
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
