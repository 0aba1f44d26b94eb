import { whenNumbers, type Formula } from './cell-tests.js';

/** Probability times consequence, each 1 to 5, so 1 to 25; null without both. The scale of KITOS' former project module. */
export function riskScore(probability: number | null, consequence: number | null): number | null {
  return probability === null || consequence === null ? null : probability * consequence;
}

function product(first: string, second: string): Formula {
  return (f) => whenNumbers([f.own(first), f.own(second)], `${f.own(first)}*${f.own(second)}`);
}

export const riskScoreFormula = product('probability', 'consequence');

/** The same after the measure. */
export const residualScoreFormula = product('probabilityAfter', 'consequenceAfter');
