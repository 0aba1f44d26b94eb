import type { IsoDate } from '../schema/dates.js';
import type { BenefitFollowUp } from '../register/choices/calculated.js';
import { oncePer } from '../register/checking/once-per.js';
import type { Register } from '../register/register.js';
import { achievement, type BenefitRow } from './goal/achievement.js';
import { approvedAchievement, approvedExpected, approvedPlanOf } from './plan/approved-plan.js';
import { contextOf } from './benefit-context.js';
import { deviation } from './plan/deviation.js';
import { effectOf } from './goal/effect.js';
import { expectedFraction } from './plan/expected-fraction.js';
import { followUp } from './follow-up.js';
import { forecast, type Forecast } from './measured/forecast.js';
import { measurementDue } from './measured/measurement-due.js';
import type { Standing } from './standing.js';

/** Everything the register says about how one benefit is doing; shares are of the goal, null is not known. */
export interface BenefitFigures {
  readonly benefit: BenefitRow;
  readonly standing: Standing;
  readonly achievement: number | null;
  /** The measurement's own date, or the as-of date while there is no measurement; null without a target date. */
  readonly judgedOn: IsoDate | null;
  /** Planned share on that day. */
  readonly expected: number | null;
  /** Planned share on the as-of date. */
  readonly expectedNow: number | null;
  readonly deviation: number | null;
  /** Amount gained a year at the latest measurement, in the benefit's unit; see `effectOf`. */
  readonly effect: number | null;
  /** Against the plan as approved: share of its goal reached, and what it says of the day judged on. */
  readonly approvedAchievement: number | null;
  readonly approvedExpected: number | null;
  readonly forecast: Forecast | null;
  readonly measurementDue: IsoDate | null;
  readonly followUp: BenefitFollowUp;
}

function figuresIn(register: Register, benefit: BenefitRow): BenefitFigures {
  const context = contextOf(register, benefit);
  const { standing, plan, history } = context;
  const { asOf } = register;
  const judgedOn = (benefit.latestValue === null ? null : benefit.latestDate) ?? asOf;
  return {
    benefit,
    standing,
    achievement: achievement(benefit),
    judgedOn: benefit.targetDate === null ? null : judgedOn,
    expected: expectedFraction(benefit, judgedOn, plan),
    expectedNow: expectedFraction(benefit, asOf, plan),
    deviation: deviation(benefit, plan),
    effect: effectOf(benefit, benefit.latestValue),
    approvedAchievement: approvedAchievement(benefit, benefit.latestValue),
    approvedExpected: benefit.targetDate === null ? null : approvedExpected(approvedPlanOf(benefit, context), judgedOn),
    forecast: forecast(benefit, history),
    measurementDue: standing === 'counted' ? measurementDue(benefit, plan) : null,
    followUp: followUp(benefit, { asOf, standing, plan, tolerance: register.settings.benefitTolerance }),
  };
}

/** The last figures made: a row's many calculated cells ask for the same figures one after the other. */
const lastMade = oncePer((_register: Register): { figures: BenefitFigures | null } => ({ figures: null }));

/** The figures of one benefit on the register's as-of date. */
export function figuresOf(register: Register, benefit: BenefitRow): BenefitFigures {
  const last = lastMade(register);
  if (last.figures?.benefit !== benefit) last.figures = figuresIn(register, benefit);
  return last.figures;
}

/** The figures of every benefit, in the order of the sheet. */
export const allFigures = oncePer((register: Register): readonly BenefitFigures[] => register.rows.benefit.map((benefit) => figuresIn(register, benefit)));

const byRow = oncePer((register: Register): ReadonlyMap<BenefitRow, BenefitFigures> => new Map(allFigures(register).map((figures) => [figures.benefit, figures])));

/** The figures of some of the register's benefits, without asking for the others again. */
export function figuresOfRows(register: Register, rows: readonly BenefitRow[]): readonly BenefitFigures[] {
  return rows.flatMap((row) => byRow(register).get(row) ?? []);
}
