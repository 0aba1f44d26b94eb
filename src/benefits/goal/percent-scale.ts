import type { BenefitRow } from './achievement.js';

type Goal = Pick<BenefitRow, 'baseline' | 'target' | 'intervalLow' | 'intervalHigh'>;

function sizeOf(figure: number | null): number {
  return figure === null ? 0 : Math.abs(figure);
}

/** What is zero or not said tells nothing of the scale. */
function isWhollyAboveOne({ baseline, target, intervalLow, intervalHigh }: Goal): boolean {
  return [baseline, target, intervalLow, intervalHigh].every((one) => one === null || one === 0 || Math.abs(one) > 1);
}

/**
 * What a percentage must be multiplied with to stand on the scale of its benefit's goal: 0.01 where 45 was written and the
 * goal is a fraction, 100 the other way round; null where nothing shows that they differ.
 */
export function percentFactor(benefit: Pick<BenefitRow, 'unit'> & Goal, value: number): 0.01 | 100 | null {
  if (benefit.unit !== 'percent' || value === 0) return null;
  const size = Math.abs(value);
  // Asked of every measurement; between these two nothing can be told.
  if (size >= 1 && size <= 1.5) return null;
  const most = Math.max(sizeOf(benefit.baseline), sizeOf(benefit.target), sizeOf(benefit.intervalLow), sizeOf(benefit.intervalHigh));
  if (most === 0) return null;
  if (size > 1.5) return most <= 1.5 && size > 10 * most ? 0.01 : null;
  return most > 10 && isWhollyAboveOne(benefit) ? 100 : null;
}
