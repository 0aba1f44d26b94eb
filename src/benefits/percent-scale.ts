import type { BenefitRow } from './achievement.js';

/**
 * What a percentage must be multiplied with to stand on the scale of its benefit's goal: 0.01 where 45 was written and the
 * goal is a fraction, 100 the other way round; null where nothing shows that they differ.
 */
export function percentFactor(benefit: Pick<BenefitRow, 'unit' | 'baseline' | 'target' | 'intervalLow' | 'intervalHigh'>, value: number): 0.01 | 100 | null {
  if (benefit.unit !== 'percent' || value === 0) return null;
  const goal = [benefit.baseline, benefit.target, benefit.intervalLow, benefit.intervalHigh].flatMap((one) => (one === null || one === 0 ? [] : [Math.abs(one)]));
  if (goal.length === 0) return null;
  const most = Math.max(...goal);
  if (most <= 1.5 && Math.abs(value) > 10 * most && Math.abs(value) > 1.5) return 0.01;
  if (most > 10 && Math.min(...goal) > 1 && Math.abs(value) < 1) return 100;
  return null;
}
