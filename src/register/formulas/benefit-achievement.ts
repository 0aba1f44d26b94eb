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

/** A value's share of a goal; the same as `achievementOf` in the core, interval included. */
export function shareReachedFormula(f: FormulaContext, value: string, goal: GoalCells): string {
  const { baseline: base, target, intervalLow: low, intervalHigh: high } = goal;
  const reach = `IF(AND(ISNUMBER(${base}),${base}<${low}),${low}-${base},IF(AND(ISNUMBER(${base}),${base}>${high}),${base}-${high},${high}-${low}))`;
  const outside = `IFERROR(1-IF(${value}<${low},${low}-${value},${value}-${high})/${reach},${nothing})`;
  const inside = `IF(AND(${value}>=${low},${value}<=${high}),1,${outside})`;
  const interval = whenNumbers([value, low, high], `IF(${low}>${high},${nothing},${inside})`);
  const line = whenNumbers([value, base, target], `IF(${target}=${base},${nothing},(${value}-${base})/(${target}-${base}))`);
  return `IF(${f.own('direction')}=${f.choice(benefitDirection, 'interval')},${interval},${line})`;
}

/** Share of the goal reached at the latest measurement. */
export const benefitAchievementFormula: Formula = (f) =>
  shareReachedFormula(f, f.own('latestValue'), { baseline: f.own('baseline'), target: f.own('target'), intervalLow: f.own('intervalLow'), intervalHigh: f.own('intervalHigh') });
