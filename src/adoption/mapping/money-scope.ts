import type { Text } from '../../schema/text.js';
import { headerWords } from '../sheets/header-words.js';

/** What period an amount's column covers, as far as its header says. */
export type MoneyScope = 'whole-life' | 'unsaid' | 'one-year';

/**
 * Whole-life words go before totals: `Total baseline` may be the total of one budget year, `Whole life cost` cannot.
 * A year in the header (`Budget 2027`, `Årets forbrug`, `FY23 forecast`) makes it an amount of that year.
 */
export function moneyScope(header: string): MoneyScope {
  const words = headerWords(header);
  const joined = words.join(' ');
  if (words.includes('wlc') || /whole life|life ?cycle|lifetime|livscyklus|hele projekt|projektsum|anlaegssum|samlet anlaeg/.test(joined)) return 'whole-life';
  const year = words.some((word) => /^(?:19|20)\d{2}$/.test(word) || /^fy\d*$/.test(word) || ['aarets', 'indevaerende', 'aar', 'annual', 'yearly', 'aarlig', 'aarligt'].includes(word));
  return year || /in year|this year|i aar|pr aar|per year/.test(joined) ? 'one-year' : 'unsaid';
}

export const oneYearReason: Text = {
  da: 'beløbet gælder ét år, ikke hele projektet',
  en: 'the amount is of one year, not of the whole project',
};

export const wholeLifeReason: Text = {
  da: 'beløbet gælder hele levetiden, ikke ét år',
  en: 'the amount is of the whole life, not of one year',
};

/** Approved budget and expected cost are compared, so they must cover the same: one whole-life amount wants the other. */
export const otherScopeReason: Text = {
  da: 'det godkendte budget er for hele projektet, og overskriften siger ikke, at dette beløb også er det',
  en: 'the approved budget is of the whole project, and the header does not say that this amount is too',
};
