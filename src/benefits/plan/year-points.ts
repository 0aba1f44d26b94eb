import { date, toSerial, type IsoDate } from '../../schema/dates.js';
import type { Phasing } from '../../register/choices/benefit.js';
import type { BenefitRow } from '../goal/achievement.js';
import type { BenefitContext } from '../benefit-context.js';
import { startOf, type YearLevel } from './expected-fraction.js';
import { timeBetween, timeGone } from './time-gone.js';

/** One of a benefit's two plans, as far as the year table shapes it. */
export interface YearPlan {
  readonly start: IsoDate | null;
  readonly targetDate: IsoDate | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly phasing: Phasing | null;
  readonly levels: readonly YearLevel[];
}

export function currentYears(benefit: BenefitRow, { plan }: Pick<BenefitContext, 'plan'>): YearPlan {
  const { targetDate, baseline, target, phasing } = benefit;
  return { start: startOf(benefit, plan), targetDate, baseline, target, phasing, levels: plan.levels };
}

export function approvedYears(benefit: BenefitRow, { approvedLevels: levels }: Pick<BenefitContext, 'approvedLevels'>): YearPlan {
  const { approvedStart: start, approvedTargetDate: targetDate, approvedBaseline: baseline, approvedTarget: target } = benefit;
  return { start, targetDate, baseline, target, phasing: benefit.approvedPhasing ?? benefit.phasing, levels };
}

/** Time gone at the end of a year; may be below 0 and above 1. */
export function timeAt(plan: YearPlan, year: number): number | null {
  return timeBetween(plan.start, plan.targetDate, toSerial(date(`${String(year).padStart(4, '0')}-12-31`)));
}

/** The planned share at the end of a year, 0 to 1; null where the plan is not by year or says nothing of the year. */
export function shareAt(plan: YearPlan, year: number): number | null {
  const { baseline, target, phasing, levels } = plan;
  const [time, level] = [timeAt(plan, year), levels.find((one) => one.year === year)?.level];
  if (time === null || level === undefined || baseline === null || target === null || baseline === target) return null;
  if (phasing !== 'steps' && phasing !== 'byYear') return null;
  // Stated by year, nothing is expected until the start; in steps, a step from before then stands.
  return phasing === 'byYear' && time <= 0 ? 0 : Math.min(1, Math.max(0, (level - baseline) / (target - baseline)));
}

function yearAfter(plan: YearPlan, year: number): number | null {
  const later = plan.levels.flatMap((one) => (one.year > year && shareAt(plan, one.year) !== null ? [one.year] : []));
  return later.length === 0 ? null : Math.min(...later);
}

/** Time gone at the plan's next year, at most 1; null for a year the plan says nothing of. */
export function nextTimeAt(plan: YearPlan, year: number): number | null {
  if (shareAt(plan, year) === null) return null;
  const next = yearAfter(plan, year);
  return Math.min(1, (next === null ? null : timeAt(plan, next)) ?? 1);
}

/** How fast the planned share grows from the end of a year to the next point, for the whole time; 0 in steps. */
export function riseAt(plan: YearPlan, year: number): number | null {
  const [share, until, time] = [shareAt(plan, year), nextTimeAt(plan, year), timeAt(plan, year)];
  if (share === null || until === null || time === null) return null;
  if (plan.phasing === 'steps') return 0;
  const [from, next] = [Math.max(0, time), yearAfter(plan, year)];
  if (until <= from) return null;
  return (((until < 1 && next !== null ? shareAt(plan, next) : null) ?? 1) - share) / (until - from);
}

/** The planned share on a day, for the year that stands for it: until the next one, and the first one from the start. */
export function plannedAt(plan: YearPlan, year: number, day: IsoDate | null): number | null {
  const gone = timeGone(plan.start, plan.targetDate, day);
  const [share, time, until] = [shareAt(plan, year), timeAt(plan, year), nextTimeAt(plan, year)];
  if (share === null || time === null || until === null || gone === null || gone <= 0 || gone >= 1) return null;
  if (gone < time) {
    const isFirst = !plan.levels.some((one) => one.year < year && shareAt(plan, one.year) !== null);
    if (!isFirst) return null;
    return plan.phasing === 'steps' ? 0 : time < 1 ? (share * gone) / time : null;
  }
  return gone < until ? share + (riseAt(plan, year) ?? 0) * (gone - Math.max(0, time)) : null;
}
