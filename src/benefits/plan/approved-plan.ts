import { achievementOf, type BenefitRow } from '../goal/achievement.js';
import type { BenefitContext } from '../benefit-context.js';
import { expectedFraction, plannedShare, type BenefitPlan, type Course, type PlannedShare } from './expected-fraction.js';
import type { RowOf } from '../../register/entities/index.js';
import type { IsoDate } from '../../schema/dates.js';

/** The plan as it was approved. Nothing of it is taken from today's row, so that moving the target changes nothing here. */
export interface ApprovedPlan {
  readonly approvedOn: IsoDate | null;
  readonly course: Course;
  readonly plan: BenefitPlan;
}

/** Null until a plan has been approved: it needs a target, a baseline or a target date of its own. */
export function approvedPlanOf(benefit: BenefitRow, { approvedLevels }: Pick<BenefitContext, 'approvedLevels'>): ApprovedPlan | null {
  const { approvedOn, approvedBaseline: baseline, approvedTarget: target, approvedTargetDate: targetDate, approvedStart } = benefit;
  if (baseline === null && target === null && targetDate === null) return null;
  const course: Course = { baseline, target, targetDate, realisationStart: approvedStart, baselineDate: null, phasing: benefit.approvedPhasing ?? benefit.phasing };
  return { approvedOn, course, plan: { goLive: null, levels: approvedLevels } };
}

/** A value's share of the approved goal; null without one. */
export function approvedAchievement(benefit: BenefitRow, value: number | null): number | null {
  const { approvedBaseline: baseline, approvedTarget: target, approvedIntervalLow: intervalLow, approvedIntervalHigh: intervalHigh } = benefit;
  return achievementOf({ baseline, target, direction: benefit.direction, intervalLow, intervalHigh }, value);
}

/** Share of the approved goal that the approved plan has reached on a day. */
export function approvedExpected(approved: ApprovedPlan | null, day: IsoDate): number | null {
  return approved === null ? null : expectedFraction(approved.course, day, approved.plan);
}

export function approvedShare(approved: ApprovedPlan): PlannedShare {
  return plannedShare(approved.course, approved.plan);
}

/** The fields of the approved plan, blank: a benefit whose plan is not approved. */
export const noApprovedPlan = {
  approvedOn: null,
  approvedBaseline: null,
  approvedTarget: null,
  approvedStart: null,
  approvedTargetDate: null,
  approvedPhasing: null,
  approvedIntervalLow: null,
  approvedIntervalHigh: null,
} as const satisfies Partial<BenefitRow>;

/** The fields that freeze today's plan: what the current plan says, under the approved plan's names. */
export function frozenPlan(benefit: BenefitRow, start: IsoDate | null, day: IsoDate): Pick<BenefitRow, keyof typeof noApprovedPlan> {
  const { baseline, target, targetDate, phasing, intervalLow, intervalHigh } = benefit;
  return {
    approvedOn: day,
    approvedBaseline: baseline,
    approvedTarget: target,
    approvedStart: start,
    approvedTargetDate: targetDate,
    // Written out, since a blank follows the current plan: plans were approved before their phasing was kept.
    approvedPhasing: phasing ?? 'linear',
    approvedIntervalLow: intervalLow,
    approvedIntervalHigh: intervalHigh,
  };
}

/** The levels of the year table that are frozen with the plan; a year without a level is not in it. */
export function frozenLevels(years: readonly RowOf<'benefitYear'>[]): readonly { readonly id: string; readonly approvedValue: number | null }[] {
  return years.flatMap(({ id, expectedValue, approvedValue }) => (id === null || expectedValue === approvedValue ? [] : [{ id, approvedValue: expectedValue }]));
}
