import type { CriterionAxis } from '../register/choices/prioritisation.js';
import type { Contribution } from './project-score.js';

/** A project's place in the picture of value against feasibility; both 0 to 100. */
export interface ValueAndFeasibility {
  readonly value: number;
  readonly feasibility: number;
}

/** Weighted mean of the values on one axis; null when it has no criterion with weight, or one of them is not assessed. */
function meanOn(axis: CriterionAxis, contributions: readonly Contribution[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { criterion, value, weight } of contributions) {
    if ((criterion.axis ?? 'value') !== axis || weight === 0) continue;
    if (value === null) return null;
    sum += weight * value;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}

/**
 * A score parted by what its criteria measure: the weighted mean over the criteria of value and over those of
 * feasibility, each with its weights rescaled to one. Null where either side is not wholly assessed.
 */
export function valueAndFeasibility(contributions: readonly Contribution[]): ValueAndFeasibility | null {
  const value = meanOn('value', contributions);
  const feasibility = meanOn('feasibility', contributions);
  return value === null || feasibility === null ? null : { value, feasibility };
}
