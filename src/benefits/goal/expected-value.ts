import type { BenefitRow } from './achievement.js';
import { signOf } from './effect.js';

type Estimates = Pick<BenefitRow, 'baseline' | 'target' | 'direction' | 'pessimistic' | 'optimistic'>;

function three({ target, direction, pessimistic, optimistic }: Estimates): readonly [number, number, number] | null {
  return direction === 'interval' || target === null || pessimistic === null || optimistic === null ? null : [pessimistic, target, optimistic];
}

/**
 * The target's mean by three estimates, in the benefit's unit: (pessimistic + 4 × likely + optimistic) / 6, the target
 * being the likely one. Null unless all three are there, and for an interval. Source: Malcolm, Roseboom, Clark and Fazar,
 * Operations Research 7 (1959), pp. 646–669 (PERT); three-point estimates are what the state's benefit model asks for.
 */
export function expectedTarget(benefit: Estimates): number | null {
  const known = three(benefit);
  return known && (known[0] + 4 * known[1] + known[2]) / 6;
}

/** The standard deviation that goes with it: a sixth of the range. Null as `expectedTarget`. */
export function targetSpread(benefit: Estimates): number | null {
  const known = three(benefit);
  return known && Math.abs(known[2] - known[0]) / 6;
}

/**
 * What a benefit is worth a year when its uncertainty is counted, in its unit: probability × (mean target − baseline),
 * towards the target; a dis-benefit has a minus. A blank probability is a certain benefit, and without three estimates the
 * target itself counts. Null where the goal is not one of a change.
 */
export function expectedEffect(benefit: Estimates & Pick<BenefitRow, 'negative' | 'probability'>): number | null {
  const { baseline, target, direction } = benefit;
  if (direction === 'interval' || baseline === null || target === null || baseline === target) return null;
  const change = (expectedTarget(benefit) ?? target) - baseline;
  return change * Math.sign(target - baseline) * signOf(benefit) * (benefit.probability ?? 1);
}
