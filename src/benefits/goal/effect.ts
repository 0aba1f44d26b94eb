import type { BenefitRow } from './achievement.js';

type Change = Pick<BenefitRow, 'baseline' | 'target' | 'direction'>;

/** The whole change from baseline to target without its direction; null where the goal is not one of a change. */
export function sizeOf(benefit: Change): number | null {
  const { baseline, target } = benefit;
  if (benefit.direction === 'interval' || baseline === null || target === null || baseline === target) return null;
  return Math.abs(target - baseline);
}

/** Dis-benefits always subtract. */
export function signOf(benefit: Pick<BenefitRow, 'negative'>): 1 | -1 {
  return benefit.negative === true ? -1 : 1;
}

/** 1 where a higher value is a benefit, −1 where a lower one is; turned for a dis-benefit. Null as `sizeOf`. */
export function effectSign(benefit: Change & Pick<BenefitRow, 'negative'>): number | null {
  const { baseline, target } = benefit;
  return sizeOf(benefit) === null || baseline === null || target === null ? null : Math.sign(target - baseline) * signOf(benefit);
}

/** The whole change in a year once the target is reached, a dis-benefit's with a minus; null as `sizeOf`. */
export function fullEffectOf(benefit: Change & Pick<BenefitRow, 'negative'>): number | null {
  const size = sizeOf(benefit);
  return size === null ? null : size * signOf(benefit);
}

/**
 * How far a value has come from the baseline towards the target, in the benefit's unit; with a minus for a dis-benefit,
 * and for a benefit that has gone the wrong way. Null where it is undefined, as in `achievementOf`.
 */
export function effectOf(benefit: Change & Pick<BenefitRow, 'negative'>, value: number | null): number | null {
  const sign = effectSign(benefit);
  return value === null || sign === null || benefit.baseline === null ? null : (value - benefit.baseline) * sign;
}
