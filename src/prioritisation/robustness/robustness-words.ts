import { fill, type Language, type Text } from '../../schema/text.js';
import { formatNumber } from '../../schema/wording/number-words.js';
import { percentInTable } from '../../schema/wording/percent-words.js';
import type { RankRange } from '../rank-range.js';
import type { Acceptability } from './rank-acceptability.js';

const words = {
  firm: { da: 'Fast plads', en: 'Firm place' },
  depends: { da: 'Placeringen afhænger af vægtningen (nr. {best}–{worst})', en: 'The place depends on the weights (no. {best}–{worst})' },
  missing: { da: 'Nr. {best} til {worst}, alt efter de vurderinger, der mangler', en: 'No. {best} to {worst}, depending on the assessments that are missing' },
  settled: { da: 'Nr. {best}, uanset de vurderinger, der mangler', en: 'No. {best}, whatever the missing assessments' },
  share: { da: 'Nr. {low} til {high} i 95 % af vægtningerne', en: 'No. {low} to {high} in 95% of the weightings' },
  always: { da: 'Nr. {low} i mindst 95 % af vægtningerne', en: 'No. {low} in at least 95% of the weightings' },
  inPlaces: { da: 'Blandt de {places} første i {share} af {cases} prøvede vægtninger', en: 'Among the first {places} in {share} of {cases} weightings tried' },
  swap: { da: 'Flyttes vægten på {criterion} fra {from} til {to}, bytter {above} og {below} plads.', en: 'If the weight of {criterion} moves from {from} to {to}, {above} and {below} swap places.' },
  tie: { da: '{above} og {below} står lige.', en: '{above} and {below} are level.' },
  noSwap: { da: '{above} står over {below}, uanset hvilken enkelt vægt der flyttes.', en: '{above} stands above {below} whichever single weight is moved.' },
  interval: { da: '{criterion}: de første {places} er de samme, så længe vægten er mellem {low} og {high} (nu {weight}).', en: '{criterion}: the first {places} are the same as long as the weight is between {low} and {high} (now {weight}).' },
  fixed: { da: '{criterion}: vægten kan være hvad som helst, uden at de første {places} skifter (nu {weight}).', en: '{criterion}: the weight can be anything without changing the first {places} (now {weight}).' },
} as const satisfies Record<string, Text>;

/** A weight so precise that a move can be seen. */
function percent(fraction: number, language: Language): string {
  const whole = fraction * 100;
  return Math.abs(whole - Math.round(whole)) < 0.05 ? percentInTable(fraction, language) : `${formatNumber(whole, language, 1)}${language === 'da' ? ' ' : ''}%`;
}

export function placeInWords({ best, worst }: RankRange, language: Language): string {
  return best === worst ? words.firm[language] : fill(words.depends[language], { best, worst });
}

export function missingInWords({ best, worst }: RankRange, language: Language): string {
  return fill((best === worst ? words.settled : words.missing)[language], { best, worst });
}

/** `Nr. 4 til 9 i 95 % af vægtningerne`. */
export function acceptabilityInWords({ low, high }: Pick<Acceptability, 'low' | 'high'>, language: Language): string {
  return fill((low === high ? words.always : words.share)[language], { low, high });
}

export function inPlacesInWords(share: number, places: number, cases: number, language: Language): string {
  return fill(words.inPlaces[language], { places, share: percentInTable(share, language), cases: formatNumber(cases, language) });
}

interface Move {
  readonly criterion: { readonly name: string | null; readonly id: string | null };
  readonly from: number;
  readonly to: number;
}

export function swapInWords(above: string, below: string, swap: Move | null, language: Language): string {
  if (swap === null) return fill(words.noSwap[language], { above, below });
  if (Math.abs(swap.to - swap.from) < 1e-9) return fill(words.tie[language], { above, below });
  return fill(words.swap[language], { above, below, criterion: swap.criterion.name ?? swap.criterion.id ?? '', from: percent(swap.from, language), to: percent(swap.to, language) });
}

export function intervalInWords(interval: { readonly criterion: Move['criterion']; readonly weight: number; readonly low: number; readonly high: number }, places: number, language: Language): string {
  const { criterion, weight, low, high } = interval;
  const text = low <= 0 && high >= 1 ? words.fixed : words.interval;
  return fill(text[language], { criterion: criterion.name ?? criterion.id ?? '', places, low: percent(low, language), high: percent(high, language), weight: percent(weight, language) });
}
