import type { RowOf } from '../../register/entities/index.js';

export type BenefitRow = RowOf<'benefit'>;

/** What a benefit is to reach: from baseline to target, or into an interval. */
export type Goal = Pick<BenefitRow, 'baseline' | 'target' | 'direction' | 'intervalLow' | 'intervalHigh'>;

/**
 * How far outside an interval counts as nothing reached: the way from the baseline to the nearest edge, or the
 * interval's own width when the baseline is blank or already inside.
 */
function fallOff(baseline: number | null, low: number, high: number): number {
  if (baseline !== null && baseline < low) return low - baseline;
  if (baseline !== null && baseline > high) return baseline - high;
  return high - low;
}

function intervalAchievement(goal: Goal, value: number): number | null {
  const { intervalLow: low, intervalHigh: high } = goal;
  if (low === null || high === null || low > high) return null;
  if (value >= low && value <= high) return 1;
  const reach = fallOff(goal.baseline, low, high);
  if (reach === 0) return null;
  return 1 - (value < low ? low - value : value - high) / reach;
}

/**
 * Share of the goal a value has reached: (value − baseline) / (target − baseline), so that falling measures need
 * no sign of their own; for an interval 1 inside, and outside falling linearly to 0 where the baseline stood
 * (see `fallOff`). Not clipped: below 0 is worse than the baseline, above 1 better than the target. Null when it
 * is undefined: a blank value, baseline or target, or target = baseline. Formula: attainment
 * A(t) = (m(t) − B0) / (T − B0) as in the state's and MSP's benefit models.
 */
export function achievementOf(goal: Goal, value: number | null): number | null {
  if (value === null) return null;
  if (goal.direction === 'interval') return intervalAchievement(goal, value);
  const { baseline, target } = goal;
  if (baseline === null || target === null || target === baseline) return null;
  return (value - baseline) / (target - baseline);
}

/** Share of the goal reached at the benefit's latest measurement; null when not measured or undefined, never 0. */
export function achievement(benefit: Goal & Pick<BenefitRow, 'latestValue'>): number | null {
  return achievementOf(benefit, benefit.latestValue);
}
