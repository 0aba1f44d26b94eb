import { labelOf } from '../../schema/choice.js';
import { parseIsoDate } from '../../schema/dates.js';
import type { Language } from '../../schema/text.js';
import { tableDate } from '../../schema/wording/date-words.js';
import { formatNumber, shortNumber } from '../../schema/wording/number-words.js';
import { percentInTable } from '../../schema/wording/percent-words.js';
import { benefitUnit, type BenefitUnit } from '../../register/choices/benefit.js';
import type { ShownAs } from '../../benefits/explain/explanation.js';
import { keepFigures } from './keep-figures.js';

/** Shown where there is no figure: never a nought. */
export const noFigure = '–';

/** An amount in a benefit's unit: `1.100.000 kr.`, `45 %`, `12,5 dage`, `Ja`. */
export function amountWords(value: number | null, unit: BenefitUnit | null, language: Language): string {
  if (value === null) return noFigure;
  if (unit === 'kroner') return keepFigures(`${formatNumber(value, language)} kr.`);
  if (unit === 'percent') return keepFigures(`${shortNumber(Math.abs(value) <= 1.5 ? value * 100 : value, language, 1)} %`);
  if (unit === 'yesNo') return value === 1 ? (language === 'da' ? 'Ja' : 'Yes') : value === 0 ? (language === 'da' ? 'Nej' : 'No') : shortNumber(value, language, 2);
  const number = shortNumber(value, language, Math.abs(value) < 100 ? 2 : 0);
  return unit === null || unit === 'count' || unit === 'score' ? number : `${number} ${labelOf(benefitUnit, unit, language).toLowerCase()}`;
}

export function shareWords(value: number | null, language: Language): string {
  return value === null ? noFigure : keepFigures(percentInTable(value, language));
}

/** A figure of an explanation as it is told there. */
export function explainedWords(value: number | string | null, as: ShownAs, unit: BenefitUnit | null, language: Language): string {
  if (value === null) return noFigure;
  if (typeof value === 'string') {
    const day = as === 'date' ? parseIsoDate(value) : null;
    return day === null ? value : tableDate(day, language);
  }
  if (as === 'share') return shareWords(value, language);
  if (as === 'years') return `${shortNumber(value, language, 1)} ${language === 'da' ? 'år' : 'years'}`;
  if (as === 'factor') return shortNumber(value, language, 4);
  return amountWords(value, unit, language);
}
