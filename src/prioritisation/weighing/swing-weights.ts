import { normaliseWeights } from '../weights.js';

export type SwingProblem = 'noSwing' | 'noneIsLargest' | 'outOfRange';

/**
 * Weights from swings: the largest step from worst to best level has 100, the others what they are worth against it;
 * w(k) = r(k) / Σr (HM Treasury/DESNZ "Use of MCDA in options appraisal", 2024, which calls swing weighting the
 * critical element). A criterion without points counts nothing. The problem says why the points are no swings.
 */
export function swingWeights(points: readonly (number | null)[]): { readonly weights: readonly number[]; readonly problem: SwingProblem | null } {
  const given = points.filter((one) => one !== null);
  const problem = given.some((one) => one < 0 || one > 100) ? 'outOfRange' : given.every((one) => one === 0) ? 'noSwing' : given.includes(100) ? null : 'noneIsLargest';
  return { weights: normaliseWeights(points), problem };
}
