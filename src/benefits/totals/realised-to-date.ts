import { date, type IsoDate } from '../../schema/dates.js';
import { approvedPlanOf, approvedShare } from '../plan/approved-plan.js';
import type { BenefitContext } from '../benefit-context.js';
import type { BenefitRow } from '../goal/achievement.js';
import { effectOf, signOf, sizeOf } from '../goal/effect.js';
import { plannedShare, startOf, type PlannedShare } from '../plan/expected-fraction.js';
import { knownCourse, valueOn, type KnownValue } from '../measured/known-course.js';
import { lastEnded, monthEnd, monthOf, type MonthIndex } from '../measured/month-ends.js';

function yearDay(year: number, day: '01-01' | '12-31'): IsoDate {
  return date(`${String(year).padStart(4, '0')}-${day}`);
}

/** What has come month by month, each a twelfth of the yearly amount that stood at the month's end. */
export interface ToDate {
  /** Null when no month has a measurement: nothing known is not zero. */
  readonly realised: number | null;
  /** What the current plan says of the same months; null where it says nothing. */
  readonly planned: number | null;
  /** What the approved plan says of the same months. */
  readonly approved: number | null;
  /** Months from the benefit's start that have a measured value, and months before the first measurement. */
  readonly months: number;
  readonly unknownMonths: number;
}

interface Months {
  readonly from: MonthIndex;
  readonly to: MonthIndex;
}

function plannedOver({ from, to }: Months, share: PlannedShare, size: number, sign: number): number | null {
  let sum = 0;
  for (let month = from; month <= to; month += 1) {
    const part = share(monthEnd(month));
    if (part === null) return null;
    sum += part;
  }
  return (sum * size * sign) / 12;
}

function measuredOver({ from, to }: Months, course: readonly KnownValue[], benefit: BenefitRow): { readonly sum: number; readonly months: number } {
  let [sum, months] = [0, 0];
  for (let month = to; month >= from; month -= 1) {
    const effect = effectOf(benefit, valueOn(course, monthEnd(month)));
    if (effect === null) break;
    sum += effect;
    months += 1;
  }
  return { sum: sum / 12, months };
}

/** Only a yearly amount can be added up over months. */
export function isYearlyAmount({ unit }: Pick<BenefitRow, 'unit'>): boolean {
  return unit === 'kroner' || unit === 'hours' || unit === 'fullTimeEquivalents';
}

/**
 * Effect summed over the months of a period, from the benefit's start at the earliest. Baseline, target and measurements
 * are yearly amounts; between measurements the last value stands. Null for a unit that is no yearly amount, or where
 * nothing says when the benefit begins. Formula: f(t) = (m(t) − B0) ÷ 12 a month, R = Σ f.
 */
export function effectOver(benefit: BenefitRow, context: BenefitContext, from: IsoDate | null, until: IsoDate): ToDate | null {
  const start = startOf(benefit, context.plan);
  const size = sizeOf(benefit);
  if (!isYearlyAmount(benefit) || start === null || size === null) return null;
  const months = { from: Math.max(monthOf(start), from === null ? 0 : monthOf(from)), to: lastEnded(until) };
  const measured = measuredOver(months, knownCourse(benefit, context.history), benefit);
  const approved = approvedPlanOf(benefit, context);
  const approvedSize = sizeOf({ baseline: benefit.approvedBaseline, target: benefit.approvedTarget, direction: null });
  const count = Math.max(0, months.to - months.from + 1);
  return {
    realised: measured.months === 0 ? null : measured.sum,
    planned: plannedOver(months, plannedShare(benefit, context.plan), size, signOf(benefit)),
    approved: approved === null || approvedSize === null ? null : plannedOver(months, approvedShare(approved), approvedSize, signOf(benefit)),
    months: measured.months,
    unknownMonths: count - measured.months,
  };
}

/** From the benefit's start until the as-of date. */
export function realisedToDate(benefit: BenefitRow, context: BenefitContext, asOf: IsoDate): ToDate | null {
  return effectOver(benefit, context, null, asOf);
}

/** The months of a calendar year that have ended; null for a unit that is no yearly amount, and where nothing says when the benefit begins. */
export function toDateInYear(benefit: BenefitRow, context: BenefitContext, year: number, asOf: IsoDate): ToDate | null {
  const [first, last] = [yearDay(year, '01-01'), yearDay(year, '12-31')];
  return effectOver(benefit, context, first, last < asOf ? last : asOf);
}

/** What has come in the months of a calendar year that have ended; null before the year, and where no month has a measurement. */
export function realisedInYear(benefit: BenefitRow, context: BenefitContext, year: number, asOf: IsoDate): number | null {
  return toDateInYear(benefit, context, year, asOf)?.realised ?? null;
}

/** The effect a plan gives in a calendar year: the mean of what it says at the ends of the months. */
export function plannedInYear(benefit: BenefitRow, context: BenefitContext, year: number): number | null {
  const size = sizeOf(benefit);
  if (size === null || !isYearlyAmount(benefit)) return null;
  return plannedOver({ from: year * 12, to: year * 12 + 11 }, plannedShare(benefit, context.plan), size, signOf(benefit));
}

