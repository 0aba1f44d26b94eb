import type { FormulaContext } from '../../schema/field.js';
import { benefitDirection } from '../choices/benefit.js';
import { nothing, whenNumbers, type Formula } from './cell-tests.js';

/** The cells a goal stands in: those of the current plan, or of the approved one. */
export interface GoalCells {
  readonly baseline: string;
  readonly target: string;
  readonly intervalLow: string;
  readonly intervalHigh: string;
}

/** How far a value is outside the interval: the middle one of the three is the nearest place within. */
function outside(value: string, { intervalLow: low, intervalHigh: high }: GoalCells): string {
  return `ABS(${value}-MEDIAN(${low},${value},${high}))`;
}

/** A value's share of a goal; the same as `achievementOf` in the core, interval included. */
function shareReached(f: FormulaContext, value: string, goal: GoalCells): string {
  const { baseline: base, target, intervalLow: low, intervalHigh: high } = goal;
  // A baseline that is blank or inside the interval divides by zero, twice turned over: then the interval's own width counts.
  const reach = `IFERROR(1/(ISNUMBER(${base})/${outside(base, goal)}),${high}-${low})`;
  // Of an interval of no width only its one value is reached.
  const inside = `IF(${low}>${high},${nothing},IFERROR(1-${outside(value, goal)}/${reach},IF(${value}=${low},1,${nothing})))`;
  const line = whenNumbers([value, base, target], `IFERROR((${value}-${base})/(${target}-${base}),${nothing})`);
  return `IF(${f.own('direction')}=${f.choice(benefitDirection, 'interval')},${whenNumbers([value, low, high], inside)},${line})`;
}

/** Share of the goal reached at the latest measurement. */
export const benefitAchievementFormula: Formula = (f) =>
  shareReached(f, f.own('latestValue'), { baseline: f.own('baseline'), target: f.own('target'), intervalLow: f.own('intervalLow'), intervalHigh: f.own('intervalHigh') });

/** The latest measurement's share of the approved goal; the same as `approvedAchievement` gives in the core. */
export const benefitApprovedAchievementFormula: Formula = (f) =>
  shareReached(f, f.own('latestValue'), { baseline: f.own('approvedBaseline'), target: f.own('approvedTarget'), intervalLow: f.own('approvedIntervalLow'), intervalHigh: f.own('approvedIntervalHigh') });
