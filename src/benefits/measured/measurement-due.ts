import { addMonths, type IsoDate } from '../../schema/dates.js';
import type { MeasurementFrequency } from '../../register/choices/benefit.js';
import type { BenefitRow } from '../goal/achievement.js';
import { measuredOn } from './measured-on.js';
import { noPlan, startOf, type BenefitPlan } from '../plan/expected-fraction.js';

const months: Readonly<Record<MeasurementFrequency, number | null>> = {
  monthly: 1,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
  once: null,
};

export type MeasuringPlan = Pick<
  BenefitRow,
  'targetDate' | 'latestValue' | 'latestDate' | 'frequency' | 'status' | 'realisationStart' | 'baselineDate'
>;

/** The day one interval after the latest measurement, or after the start before there is one; null without a frequency. */
export function nextByFrequency(benefit: MeasuringPlan, plan: Pick<BenefitPlan, 'goLive'> = noPlan): IsoDate | null {
  const interval = benefit.frequency === null ? null : months[benefit.frequency];
  const from = measuredOn(benefit) ?? startOf(benefit, plan);
  return interval === null || from === null ? null : addMonths(from, interval);
}

/**
 * The day the next measurement is due: one interval after the latest (or after the start, before there is one), and
 * at the latest on the target date. After the target date has been measured only a benefit with a frequency that
 * is still being realised is due again. Null when nothing is due: no target date and no frequency, or finished.
 */
export function measurementDue(benefit: MeasuringPlan, plan: Pick<BenefitPlan, 'goLive'> = noPlan): IsoDate | null {
  const { targetDate, status } = benefit;
  const measured = measuredOn(benefit);
  const next = nextByFrequency(benefit, plan);
  const targetMeasured = measured !== null && targetDate !== null && measured >= targetDate;
  if (targetMeasured) return status === 'realising' || status === 'partlyRealised' ? next : null;
  if (next === null) return targetDate;
  return targetDate !== null && targetDate < next ? targetDate : next;
}
