import { achievement, type BenefitRow, type Goal } from '../goal/achievement.js';
import { expectedFraction, noPlan, type BenefitPlan, type Course } from './expected-fraction.js';

export type Measured = Goal & Course & Pick<BenefitRow, 'latestValue' | 'latestDate' | 'negative'>;

/**
 * Share of the goal by which the latest measurement differs from what was planned for the measurement's own date,
 * so that a measurement is never judged by a later day's plan: positive is better than planned, also for a
 * dis-benefit, which is better the less of it has come. Null when either side is.
 */
export function deviation(benefit: Measured, plan: BenefitPlan = noPlan): number | null {
  const reached = achievement(benefit);
  const planned = benefit.latestDate === null ? null : expectedFraction(benefit, benefit.latestDate, plan);
  if (reached === null || planned === null) return null;
  return benefit.negative === true ? planned - reached : reached - planned;
}
