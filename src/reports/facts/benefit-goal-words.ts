import { labelOf } from '../../schema/choice.js';
import { formatNumber, shortNumber } from '../../schema/wording/number-words.js';
import { benefitUnit } from '../../register/choices/benefit.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Language } from '../../schema/text.js';
import type { Say } from '../blocks/say.js';

/** What a document knows of its language and money. */
interface Wording {
  readonly say: Say;
  readonly language: Language;
  readonly money: (amount: number) => string;
}

/** Shares are kept as fractions (0.45); older registers may hold 45. */
function isFraction(values: readonly number[]): boolean {
  return values.every((value) => Math.abs(value) <= 1);
}

/**
 * What a benefit is to give, in words: `1,2 mio. kr. om året`, `850 timer om året`, `fra 12 til 6 dage`; a dis-benefit
 * with a minus. Null where baseline or target is missing, or nothing is to change.
 */
export function goalInWords(benefit: RowOf<'benefit'>, { say, language, money }: Wording): string | null {
  const { baseline, target, unit, direction, intervalLow, intervalHigh } = benefit;
  const [low, high] = direction === 'interval' ? [intervalLow, intervalHigh] : [baseline, target];
  if (low === null || high === null || low === high) return null;
  const change = Math.abs(high - low) * (benefit.negative === true ? -1 : 1);
  if (direction !== 'interval' && unit === 'kroner') return say({ da: '{amount} om året', en: '{amount} a year' }, { amount: money(change) });
  if (direction !== 'interval' && unit === 'hours') return say({ da: '{amount} timer om året', en: '{amount} hours a year' }, { amount: formatNumber(change, language) });
  const factor = unit === 'percent' && isFraction([low, high]) ? 100 : 1;
  const value = (number: number): string => shortNumber(number * factor, language, 1);
  const name = unit === 'percent' ? (language === 'da' ? ' pct.' : ' per cent') : unit === 'days' || unit === 'fullTimeEquivalents' ? ` ${labelOf(benefitUnit, unit, language).toLowerCase()}` : '';
  const words = direction === 'interval' ? { da: 'mellem {low} og {high}{name}', en: 'between {low} and {high}{name}' } : { da: 'fra {low} til {high}{name}', en: 'from {low} to {high}{name}' };
  return say(words, { low: value(low), high: value(high), name });
}
