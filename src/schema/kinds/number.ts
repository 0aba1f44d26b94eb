import type { Field, FieldOptions, Kind, KindName } from '../field.js';
import type { Language, Text } from '../text.js';
import { formatNumber, shortNumber } from '../wording/number-words.js';
import { asText, blank, isBlank, numberInText, problem } from './cells.js';

/** What a kind of number needs beside its bounds. */
interface Look {
  readonly numberFormat: string;
  readonly show: (value: number, language: Language) => string;
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: true;
}

function numericKind(
  name: KindName,
  { numberFormat, show }: Look,
  expected: Text,
  bounds: Bounds,
  sample: (seed: number) => number,
): Kind<number> {
  const range = {
    ...(bounds.min === undefined ? {} : { min: bounds.min }),
    ...(bounds.max === undefined ? {} : { max: bounds.max }),
  };
  return {
    name,
    decode: (cell) => {
      if (isBlank(cell)) return blank;
      if (typeof cell === 'number') return { ok: true, value: cell };
      const shown = cell === null ? null : asText(cell);
      return problem(expected, shown === null ? null : numberInText(shown));
    },
    encode: (value) => value,
    show,
    numberFormat,
    input: { type: bounds.whole ? 'whole' : 'decimal', ...range },
    control: name === 'money' ? 'money' : name === 'percent' ? 'percent' : 'number',
    sample,
    describe: {
      da: `${expected.da}${bounds.min === undefined ? '' : `, mindst ${String(bounds.min)}`}${bounds.max === undefined ? '' : `, højst ${String(bounds.max)}`}`,
      en: `${expected.en}${bounds.min === undefined ? '' : `, at least ${String(bounds.min)}`}${bounds.max === undefined ? '' : `, at most ${String(bounds.max)}`}`,
    },
  };
}

/** A number; blank is null and never zero. Values outside the bounds are read and left to the rules. */
export function number(options: FieldOptions & Bounds & { readonly decimals?: number }): Field<number> {
  const { min, max, whole, decimals, ...rest } = options;
  const bounds = {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(whole ? { whole } : {}),
  };
  // A year takes no separator. And not `#,##0.##`, which shows 1200 as `1.200,` in Danish Excel: the decimal sign stays when there are no decimals.
  const isYear = whole && (min ?? 0) >= 1000 && (max ?? Infinity) <= 9999;
  const format = isYear ? '0' : whole ? '#,##0' : decimals ? `#,##0.${'0'.repeat(decimals)}` : '[>=1000]#,##0;[<=-1000]-#,##0;General';
  const show = (value: number, language: Language): string => (isYear ? String(value) : decimals ? formatNumber(value, language, decimals) : shortNumber(value, language, 4));
  const low = min ?? 0;
  const span = (max ?? low + 1000) - low;
  const sample = (seed: number): number =>
    whole ? low + (seed % (Math.floor(span) + 1)) : low + ((seed * 37) % 101) * (span / 100);
  return { ...rest, kind: numericKind('number', { numberFormat: format, show }, { da: 'et tal', en: 'a number' }, bounds, sample) };
}

/** Whole kroner. */
export function money(options: FieldOptions & { readonly min?: number }): Field<number> {
  const { min, ...rest } = options;
  return {
    ...rest,
    kind: numericKind('money', { numberFormat: '#,##0', show: (value, language) => shortNumber(value, language, 2) }, { da: 'et beløb i hele kroner', en: 'an amount in whole kroner' }, min === undefined ? {} : { min }, (seed) => seed * 125000),
  };
}

/** A fraction: 0.45 is shown as 45 %. */
export function percent(options: FieldOptions & { readonly min?: number; readonly max?: number }): Field<number> {
  const { min, max, ...rest } = options;
  const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return {
    ...rest,
    kind: numericKind('percent', { numberFormat: '0%', show: (value, language) => `${shortNumber(value * 100, language, 2)}${language === 'da' ? '\u00a0' : ''}%` }, { da: 'en procent', en: 'a percentage' }, bounds, (seed) => (seed % 101) / 100),
  };
}
