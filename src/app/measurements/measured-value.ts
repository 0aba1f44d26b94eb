import type { Language, Text } from '../../schema/text.js';
import { foldText } from '../../schema/choice.js';
import type { BenefitUnit } from '../../register/choices/benefit.js';
import { typedNumber } from './typed-number.js';

export type MeasuredValue =
  | { readonly kind: 'value'; readonly value: number; /** Said where the text was in another size, e.g. `t.kr.` */ readonly remark: Text | null }
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly repair: number | null }
  | { readonly kind: 'wrong-unit'; readonly word: string };

interface UnitWord {
  readonly unit: BenefitUnit;
  /** What one of them counts for in the unit itself. */
  readonly factor: number;
}

const unitWords: readonly (readonly [RegExp, UnitWord])[] = [
  [/^(kr|kroner|dkk)$/, { unit: 'kroner', factor: 1 }],
  [/^(tkr|t kr|1000 kr|tusind kr|tdkk)$/, { unit: 'kroner', factor: 1000 }],
  [/^(mio|mio kr|mill|million|millioner kr)$/, { unit: 'kroner', factor: 1_000_000 }],
  [/^(t|time|timer|hour|hours|h)$/, { unit: 'hours', factor: 1 }],
  [/^(min|minutter|minutes)$/, { unit: 'hours', factor: 1 / 60 }],
  [/^(årsværk|arsvaerk|fte)$/, { unit: 'fullTimeEquivalents', factor: 1 }],
  [/^(stk|antal|sager|breve)$/, { unit: 'count', factor: 1 }],
  [/^(%|pct|procent|percent|per cent)$/, { unit: 'percent', factor: 0.01 }],
  [/^(dag|dage|day|days)$/, { unit: 'days', factor: 1 }],
  [/^(uge|uger|week|weeks)$/, { unit: 'days', factor: 7 }],
];

function wordOf(text: string): UnitWord | null {
  const bare = foldText(text).replace(/[.]/g, ' ').replace(/\s+/g, ' ').trim();
  return unitWords.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

const yes = new Set(['ja', 'yes', 'j', 'y', 'sand', 'true']);
const no = new Set(['nej', 'no', 'n', 'falsk', 'false']);

/**
 * A measured value as people type or paste it: `12.500`, `45 %`, `1,2 mio. kr.`, `Ja`. In the benefit's own unit; a word
 * for another size of it is turned, one for another unit is refused. A share is a fraction.
 */
export function measuredValue(typed: string | number | null, unit: BenefitUnit | null, language: Language = 'da'): MeasuredValue {
  if (typed === null || (typeof typed === 'string' && typed.trim() === '')) return { kind: 'blank' };
  if (typeof typed === 'number') return { kind: 'value', value: typed, remark: null };
  const text = typed.trim();
  if (unit === 'yesNo') {
    if (yes.has(foldText(text)) || text === '1') return { kind: 'value', value: 1, remark: null };
    if (no.has(foldText(text)) || text === '0') return { kind: 'value', value: 0, remark: null };
    return { kind: 'text', repair: null };
  }
  const [, number = '', word = ''] = /^([-+−]?\s?[\d.,'\s\u00a0]*\d)\s*(.*)$/u.exec(text) ?? [];
  const value = typedNumber(number.replace('−', '-'), language);
  if (value === null) {
    const inside = /[-+]?\d[\d.,]*/.exec(text)?.[0];
    return { kind: 'text', repair: inside === undefined ? null : typedNumber(inside.replace(/[.,]$/, ''), language) };
  }
  if (word === '' || word === ',-') return { kind: 'value', value, remark: null };
  const said = wordOf(word);
  if (said === null) return { kind: 'text', repair: value };
  if (unit !== null && said.unit !== unit) return { kind: 'wrong-unit', word };
  if (said.factor === 1) return { kind: 'value', value, remark: null };
  return { kind: 'value', value: Number((value * said.factor).toPrecision(15)), remark: { da: `Læst som ${text} i gevinstens egen enhed.`, en: `Read as ${text} in the benefit’s own unit.` } };
}
