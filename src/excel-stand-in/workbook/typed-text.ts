import type { RawValue } from '../../schema/raw-workbook.js';
import type { Switches } from './switches.js';

/** What Excel makes of a text that is typed or written, and the format the cell takes with it. */
export interface TypedText {
  readonly value: RawValue;
  readonly numberFormat?: string;
}

const errorText = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|GETTING_DATA)$/;

/** Days since 1899-12-31, with Excel's 29 February 1900; null for a date that does not exist. */
export function serialOf(year: number, month: number, day: number): number | null {
  const instant = new Date(Date.UTC(year, month - 1, day));
  if (instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== day || year < 1900) return null;
  const days = Math.round(instant.getTime() / 86_400_000) + 25_569;
  return days < 61 ? days - 1 : days;
}

function dateIn(text: string, parsing: 'da-DK' | 'en-US', thisYear: number): TypedText | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (local?.[2] === '.' && parsing === 'en-US') return null;
  const isDanish = parsing === 'da-DK';
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : local
      ? [local[4] === undefined ? thisYear : Number(local[4]) + (local[4].length === 2 ? 2000 : 0), Number(isDanish ? local[3] : local[1]), Number(isDanish ? local[1] : local[3])]
      : [0, 0, 0];
  const value = year === 0 ? null : serialOf(year, month, day);
  if (value === null) return null;
  const isShort = local !== null && local[4] === undefined;
  return { value, numberFormat: isDanish ? (isShort ? 'dd-mmm' : 'dd-mm-yyyy') : isShort ? 'd-mmm' : 'm/d/yyyy' };
}

function numberIn(text: string, parsing: 'da-DK' | 'en-US'): TypedText | null {
  const [group, point] = parsing === 'da-DK' ? ['\\.', ','] : [',', '\\.'];
  const pattern = new RegExp(`^([+-]?)(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:${point}(\\d*))?(e[+-]?\\d+)?(\\s?%)?$`, 'i');
  const found = pattern.exec(text);
  if (!found || !/\d/.test(text)) return null;
  const [, sign = '', whole = '', part = '', exponent = '', percent] = found;
  const number = Number(`${sign}${whole.replace(/[.,]/g, '') || '0'}.${part || '0'}${exponent}`);
  return percent === undefined ? { value: number } : { value: number / 100, numberFormat: part ? '0.00%' : '0%' };
}

/** A text as Excel takes it from the keyboard or from `Range.values`, by the habits of a language. */
export function typedText(text: string, parsing: Switches['parsing'], thisYear: number): TypedText {
  if (text === '') return { value: null };
  if (errorText.test(text)) return { value: { error: text } };
  if (parsing === 'none') return { value: text };
  const upper = text.toUpperCase();
  if (upper === (parsing === 'da-DK' ? 'SAND' : 'TRUE')) return { value: true };
  if (upper === (parsing === 'da-DK' ? 'FALSK' : 'FALSE')) return { value: false };
  const trimmed = text.trim();
  return dateIn(trimmed, parsing, thisYear) ?? numberIn(trimmed, parsing) ?? { value: text };
}
