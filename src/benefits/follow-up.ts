import type { IsoDate } from '../schema/dates.js';
import type { BenefitFollowUp } from '../register/choices/calculated.js';
import { achievement } from './goal/achievement.js';
import { deviation, type Measured } from './plan/deviation.js';
import { expectedFraction, noPlan, type BenefitPlan } from './plan/expected-fraction.js';
import { measurementDue, type MeasuringPlan } from './measured/measurement-due.js';
import type { Standing } from './standing.js';

export interface FollowUpContext {
  readonly asOf: IsoDate;
  readonly standing: Standing;
  readonly plan?: BenefitPlan;
  /** Share of the planned progress a benefit may lack and still be on track; the setting `benefitTolerance`. */
  readonly tolerance: number | null;
}

/** Room for rounding in the last bits, so that "exactly 10 per cent short" is not behind by accident. */
const bit = 1e-9;

/**
 * Where a benefit stands against its plan. A measurement is judged by the plan for its own date; `behind` is short of
 * it by more than the tolerance. `notMeasured`: a measurement was due before the as-of date and there is none, or
 * none since the target date passed. `notDue`: potential, nothing due yet, or nothing to hold a measurement against.
 */
export function followUp(benefit: Measured & MeasuringPlan, context: FollowUpContext): BenefitFollowUp {
  const { asOf, standing, plan = noPlan } = context;
  if (standing === 'dropped') return 'dropped';
  if (standing === 'potential') return 'notDue';
  const { targetDate, latestDate } = benefit;
  const measured = achievement(benefit) !== null;
  const targetUnmeasured = targetDate !== null && targetDate < asOf && (latestDate === null || latestDate < targetDate);
  if (measured && !targetUnmeasured) {
    const margin = deviation(benefit, plan);
    if (margin === null || latestDate === null) return 'notDue';
    const planned = expectedFraction(benefit, latestDate, plan) ?? 0;
    return -margin > (context.tolerance ?? 0) * planned + bit ? 'behind' : 'onTrack';
  }
  const due = measurementDue(benefit, plan);
  return due !== null && due < asOf ? 'notMeasured' : 'notDue';
}
