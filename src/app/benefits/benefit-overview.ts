import { findByKey } from '../../register/checking/find-by-key.js';
import { oncePer } from '../../register/checking/once-per.js';
import type { BenefitFollowUp } from '../../register/choices/calculated.js';
import { benefitType } from '../../register/choices/benefit.js';
import type { Register } from '../../register/register.js';
import type { IsoDate } from '../../schema/dates.js';
import { allFigures, type BenefitFigures } from '../../benefits/benefit-figures.js';
import { budgetLines, type BudgetLine } from '../../benefits/money/budget-reconciliation.js';
import { areaOf } from '../../benefits/dimensions.js';
import { followUpCounts, type FollowUpCounts } from '../../benefits/totals/follow-up-counts.js';
import { moneyTotals, type MoneyTotals } from '../../benefits/money/money-totals.js';
import { toDateTotals, type ToDateTotals } from '../../benefits/totals/to-date-totals.js';
import { dueMeasurements } from '../../benefits/views/due-list.js';
import { earlyWarnings } from '../../benefits/views/early-warnings.js';
import { closedWithoutFollowUp } from '../../benefits/views/missing-follow-up.js';

/** A benefit's figures as every surface tells them; shares are fractions, null is not known. */
export interface BenefitLine {
  readonly id: string | null;
  readonly name: string | null;
  readonly project: string | null;
  readonly projectName: string | null;
  readonly area: string | null;
  readonly owner: string | null;
  readonly followUp: BenefitFollowUp;
  readonly achievement: number | null;
  readonly expected: number | null;
  readonly deviation: number | null;
  readonly effect: number | null;
  readonly approvedAchievement: number | null;
  readonly approvedExpected: number | null;
  readonly forecast: number | null;
  readonly measurementDue: IsoDate | null;
}

export interface BenefitOverview {
  readonly asOf: IsoDate;
  readonly money: MoneyTotals;
  /** Kroner that have come in all until the as-of date, against the current and the approved plan. */
  readonly toDate: ToDateTotals;
  readonly counts: FollowUpCounts;
  readonly benefits: readonly BenefitLine[];
  readonly due: readonly { readonly id: string | null; readonly due: IsoDate; readonly daysLate: number }[];
  readonly warnings: readonly { readonly id: string | null; readonly reasons: readonly string[] }[];
  readonly closedWithoutFollowUp: readonly { readonly project: string | null; readonly closed: IsoDate; readonly isLate: boolean; readonly benefits: readonly (string | null)[] }[];
  readonly budget: readonly BudgetLine[];
}

function lineOf(register: Register, figures: BenefitFigures): BenefitLine {
  const { benefit, followUp, achievement, expected, deviation, effect, approvedAchievement, approvedExpected, forecast, measurementDue } = figures;
  return {
    id: benefit.id,
    name: benefit.name,
    project: benefit.project,
    projectName: findByKey(register, 'project', benefit.project)?.name ?? null,
    area: areaOf(register, benefit),
    owner: benefit.owner,
    followUp,
    achievement,
    expected,
    deviation,
    effect,
    approvedAchievement,
    approvedExpected,
    forecast: forecast?.value ?? null,
    measurementDue,
  };
}

/** How the benefits stand: what the pane shows, the command line prints and the documents tell. */
export const benefitOverview = oncePer((register: Register): BenefitOverview => ({
  asOf: register.asOf,
  money: moneyTotals(register),
  toDate: toDateTotals(register, 'kroner'),
  counts: followUpCounts(allFigures(register), benefitType.options.map(({ key }) => key)),
  benefits: allFigures(register).map((figures) => lineOf(register, figures)),
  due: dueMeasurements(register).map(({ figures, due, daysLate }) => ({ id: figures.benefit.id, due, daysLate })),
  warnings: earlyWarnings(register).map(({ figures, reasons }) => ({ id: figures.benefit.id, reasons: reasons.map(({ kind }) => kind) })),
  closedWithoutFollowUp: closedWithoutFollowUp(register).map(({ project, closed, isLate, benefits }) => ({ project: project.id, closed, isLate, benefits: benefits.map(({ id }) => id) })),
  budget: budgetLines(register),
}));
