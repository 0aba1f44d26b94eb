import { addMonths, daysBetween, toSerial, type IsoDate } from '../../../schema/dates.js';
import { addDays } from '../../../schema/dates.js';
import type { RowOf } from '../../../register/entities/index.js';
import { plannedShare, startOf, type BenefitPlan } from '../../../benefits/plan/expected-fraction.js';
import type { CurvePoint } from '../../../benefits/totals/portfolio-curve.js';

const steps = 48;

/** A plan's course from a little before it begins to a little after it is reached, in the measure's own values. */
export function planCurve(row: RowOf<'benefit'>, plan: BenefitPlan): readonly CurvePoint[] {
  const { baseline, target, targetDate, direction } = row;
  const start = startOf(row, plan);
  if (direction === 'interval' || baseline === null || target === null || baseline === target || targetDate === null || start === null || start >= targetDate) return [];
  const share = plannedShare(row, plan);
  const [from, to] = [addMonths(start, -2), addMonths(targetDate, 2)];
  const days = daysBetween(from, to);
  const marks: readonly IsoDate[] = [...Array.from({ length: steps + 1 }, (_, index) => addDays(from, Math.round((days * index) / steps))), start, targetDate, addDays(targetDate, -1)].sort();
  return [...new Set(marks)].map((date): CurvePoint => {
    const part = share(toSerial(date));
    return { date, planned: part === null ? null : baseline + part * (target - baseline), approved: null, measured: null, forecast: null };
  });
}

/** The years whose end lies within the plan: those a value can be stated for. */
export function planYears(row: RowOf<'benefit'>, plan: BenefitPlan): readonly number[] {
  const start = startOf(row, plan);
  if (start === null || row.targetDate === null || start >= row.targetDate) return [];
  const [from, to] = [Number(start.slice(0, 4)), Number(row.targetDate.slice(0, 4))];
  return Array.from({ length: Math.min(15, to - from + 1) }, (_, index) => from + index);
}
