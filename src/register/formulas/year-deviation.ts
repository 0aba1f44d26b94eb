import { whenNumbers, type Formula } from './cell-tests.js';

/** Kroner by which the year's expected cost exceeds its budget; null without both. */
export function yearDeviation(year: { readonly budget: number | null; readonly expected: number | null }): number | null {
  return year.budget === null || year.expected === null ? null : year.expected - year.budget;
}

export const yearDeviationFormula: Formula = (f) => whenNumbers([f.own('budget'), f.own('expected')], `${f.own('expected')}-${f.own('budget')}`);
