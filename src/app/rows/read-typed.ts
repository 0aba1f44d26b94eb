import type { Decoded, Field, KindName } from '../../schema/field.js';
import { numberInText } from '../../schema/kinds/cells.js';
import { partsOf, type IsoDate } from '../../schema/dates.js';
import type { Language } from '../../schema/text.js';
import { plainText } from '../../adoption/values/cell-text.js';
import { parseExactDate } from '../../adoption/values/parse-exact-date.js';
import { parseMoney } from '../../adoption/values/parse-money.js';
import type { Reading } from '../../adoption/values/reading.js';

/** What reading typed text needs to know: whose marks a number is written with, and the year of a day without one. */
export interface Typing {
  readonly language: Language;
  readonly asOf: IsoDate;
}

/** `1,250.5` is written as Danes write it; every other text is left as it is. */
export function danishMarks(text: string, language: Language): string {
  if (language === 'da' || !/^[-+]?\d{1,3}(,\d{3})+(\.\d+)?(\D|$)/.test(text)) return text;
  return text.replace(/,/g, '');
}

function valueOf<V>(reading: Reading<V>): V | null {
  return reading.kind === 'value' ? reading.value : null;
}

/** `17-3`, without a year, is a day of the year of the register's figures. */
export function dayTyped(text: string, asOf: IsoDate): IsoDate | null {
  const { year } = partsOf(asOf);
  const bare = /^(\d{1,2})[-/. ](\d{1,2})\.?$/.exec(text);
  const compact = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(text);
  const whole = bare ? `${bare[1] ?? ''}-${bare[2] ?? ''}-${String(year)}` : compact ? `${compact[1] ?? ''}-${compact[2] ?? ''}-${compact[3] ?? ''}` : text;
  const reading = parseExactDate(whole, { order: 'dmy', year });
  return reading === null ? null : valueOf(reading);
}

/** How people type what a cell could not hold as text: `17. marts`, `1,2 mio.`, `45` for 45 %. */
const readers: Readonly<Partial<Record<KindName, (text: string, typing: Typing) => unknown>>> = {
  date: (text, { asOf }) => dayTyped(text, asOf),
  money: (text, { language }) => valueOf(parseMoney(danishMarks(text, language)))?.amount ?? null,
  number: (text, { language }) => numberInText(danishMarks(text, language)),
  percent: (text, { language }) => numberInText(`${danishMarks(text, language).replace(/\s*%$/, '')}%`),
};

/** What a person typed in a form as the field's value, null for nothing; or what was expected instead. */
export function readTyped(field: Field, typed: string, typing: Typing): Decoded<unknown> {
  const reader = readers[field.kind.name];
  const text = reader === undefined ? typed : plainText(typed);
  if (text.trim() === '') return { ok: true, value: null };
  if (reader === undefined) return field.kind.decode(text);
  const value = reader(text, typing);
  if (value !== null) return { ok: true, value };
  const plain = field.kind.decode(text);
  return { ok: false, expected: plain.ok ? field.kind.describe : plain.expected };
}
