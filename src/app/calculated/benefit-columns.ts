import { achievement, type BenefitRow } from '../../benefits/goal/achievement.js';
import { contextOf, type BenefitContext } from '../../benefits/benefit-context.js';
import { figuresOf, type BenefitFigures } from '../../benefits/benefit-figures.js';
import { isSummed } from '../../benefits/totals/benefit-totals.js';
import { effectSign, fullEffectOf } from '../../benefits/goal/effect.js';
import { startOf } from '../../benefits/plan/expected-fraction.js';
import { expectedEffect, expectedTarget } from '../../benefits/goal/expected-value.js';
import { nextByFrequency } from '../../benefits/measured/measurement-due.js';
import { measuredOn } from '../../benefits/measured/measured-on.js';
import { countsFrom, earlierMeasurements, seriesNumbers } from '../../benefits/measured/measurement-series.js';
import { monthsSince, monthsStanding, standsUntil } from '../../benefits/measured/months-standing.js';
import { realisedToDate, toDateInYear, type ToDate } from '../../benefits/totals/realised-to-date.js';
import { timeGone } from '../../benefits/plan/time-gone.js';
import { approvedYears, currentYears, nextTimeAt, plannedAt, riseAt, shareAt, timeAt, type YearPlan } from '../../benefits/plan/year-points.js';
import { oncePer } from '../../register/checking/once-per.js';
import type { RowOf } from '../../register/entities/index.js';
import { projectName } from '../../register/formulas/looked-up.js';
import { findRow, type Register } from '../../register/register.js';
import type { Calculated, Calculation } from './calculation.js';
import { placeOf } from './place-of.js';

type Columns<K extends 'benefit' | 'benefitYear' | 'measurement'> = Readonly<Record<string, Calculation<K>>>;

function product(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a * b;
}

/** The last ones made: a row's many calculated cells ask one after the other. */
const lastMade = oncePer((_register: Register): { of: BenefitRow | null; context: BenefitContext | null; toDate: ToDate | null } => ({ of: null, context: null, toDate: null }));

function known(register: Register, row: BenefitRow): { readonly context: BenefitContext; readonly toDate: ToDate | null } {
  const last = lastMade(register);
  if (last.of !== row || last.context === null) {
    last.of = row;
    last.context = contextOf(register, row);
    last.toDate = realisedToDate(row, last.context, register.asOf);
  }
  return { context: last.context, toDate: last.toDate };
}

function ofBenefit(pick: (figures: BenefitFigures, register: Register) => Calculated): Calculation<'benefit'> {
  return (row, register) => pick(figuresOf(register, row), register);
}

function inContext(pick: (row: BenefitRow, context: BenefitContext, register: Register) => Calculated): Calculation<'benefit'> {
  return (row, register) => pick(row, known(register, row).context, register);
}

export const benefitColumns = {
  projectName: (row, register) => projectName(findRow(register, 'project', row.project)),
  achievement: (row) => achievement(row),
  countedFrom: inContext((row, { plan }) => startOf(row, plan)),
  judgedOn: ofBenefit(({ judgedOn }) => judgedOn),
  expectedNow: ofBenefit(({ expected }) => expected),
  deviation: ofBenefit(({ deviation }) => deviation),
  measurementDue: ofBenefit(({ benefit, measurementDue }) => (benefit.name === null ? null : measurementDue)),
  followUp: ofBenefit(({ benefit, followUp }) => (benefit.name === null ? null : followUp)),
  effect: ofBenefit(({ effect }) => effect),
  fullEffect: (row) => fullEffectOf(row),
  plannedEffect: ofBenefit(({ benefit, expectedNow }) => product(fullEffectOf(benefit), expectedNow)),
  realisedToDate: (row, register) => known(register, row).toDate?.realised ?? null,
  summed: (row, register) => (row.name === null ? null : isSummed(register, row)),
  expectedTarget: (row) => expectedTarget(row),
  expectedEffect: (row) => expectedEffect(row),
  approvedAchievement: ofBenefit(({ approvedAchievement }) => approvedAchievement),
  approvedExpected: ofBenefit(({ approvedExpected }) => approvedExpected),
  forecastFrom: ofBenefit(({ forecast }) => forecast?.basis[0]?.date ?? null),
  forecast: ofBenefit(({ forecast }) => forecast?.value ?? null),

  measuredOn: (row) => measuredOn(row),
  standing: ofBenefit(({ benefit, standing }) => (benefit.name === null ? null : standing)),
  sign: (row) => effectSign(row),
  timeGone: inContext((row, { plan }, register) => timeGone(startOf(row, plan), row.targetDate, figuresOf(register, row).judgedOn)),
  timeGoneNow: inContext((row, { plan }, { asOf }) => timeGone(startOf(row, plan), row.targetDate, asOf)),
  approvedCourse: (row) => row.approvedPhasing ?? row.phasing,
  approvedTimeGone: ofBenefit(({ benefit, judgedOn }) => timeGone(benefit.approvedStart, benefit.approvedTargetDate, judgedOn)),
  nextByFrequency: inContext((row, { plan }) => nextByFrequency(row, plan)),
  countedUnit: ofBenefit(({ benefit, standing }) => (benefit.name !== null && standing === 'counted' ? benefit.unit : null)),
  wholeOf: (row, register) => findRow(register, 'benefit', row.partOf)?.partOf ?? null,
  monthsSince: inContext((row, { plan }, { asOf }) => monthsSince(measuredOn(row), startOf(row, plan), asOf)),
  monthsKnown: (row, register) => known(register, row).toDate?.months ?? null,
  earlierCount: inContext((row, { history }) => earlierMeasurements(row, history)?.length ?? null),
  previousDate: inContext((row, { history }) => earlierMeasurements(row, history)?.at(-1)?.date ?? null),
  previousValue: inContext((row, { history }) => earlierMeasurements(row, history)?.at(-1)?.value ?? null),
  forecastValue: ofBenefit(({ forecast }) => forecast?.basis[0]?.value ?? null),
} as const satisfies Columns<'benefit'>;

export const measurementColumns = {
  standsUntil: (row, register) => standsUntil(register).get(row) ?? null,
  months: (row, register) => monthsStanding(register, row),
  benefitRow: (row, register) => placeOf(register, 'benefit', row.benefit),
  countsFrom: (row) => countsFrom(row),
  sequence: (row, { rows }) => seriesNumbers(rows.measurement).get(row) ?? null,
  monthsValue: (row, register) => product(monthsStanding(register, row), row.value),
} as const satisfies Columns<'measurement'>;

type YearRow = RowOf<'benefitYear'>;

function inYear(pick: (year: number, benefit: BenefitRow, context: BenefitContext, register: Register) => Calculated): Calculation<'benefitYear'> {
  return (row: YearRow, register) => {
    const benefit = row.year === null ? null : findRow(register, 'benefit', row.benefit);
    return row.year === null || benefit === null ? null : pick(row.year, benefit, known(register, benefit).context, register);
  };
}

/** A figure of the current plan in the year, and the same of the approved one. */
function bothPlans(pick: (plan: YearPlan, year: number) => number | null): Readonly<Record<'current' | 'approved', Calculation<'benefitYear'>>> {
  return {
    current: inYear((year, benefit, context) => pick(currentYears(benefit, context), year)),
    approved: inYear((year, benefit, context) => pick(approvedYears(benefit, context), year)),
  };
}

const [times, shares, nextTimes, rises] = [bothPlans(timeAt), bothPlans(shareAt), bothPlans(nextTimeAt), bothPlans(riseAt)];

export const benefitYearColumns = {
  realisedEffect: inYear((year, benefit, context, { asOf }) => toDateInYear(benefit, context, year, asOf)?.realised ?? null),
  benefitRow: (row, register) => placeOf(register, 'benefit', row.benefit),
  monthsKnown: inYear((year, benefit, context, { asOf }) => toDateInYear(benefit, context, year, asOf)?.months ?? null),
  time: times.current,
  share: shares.current,
  nextTime: nextTimes.current,
  rise: rises.current,
  planned: inYear((year, benefit, context, register) => plannedAt(currentYears(benefit, context), year, figuresOf(register, benefit).judgedOn)),
  plannedNow: inYear((year, benefit, context, { asOf }) => plannedAt(currentYears(benefit, context), year, asOf)),
  approvedTime: times.approved,
  approvedShare: shares.approved,
  approvedNextTime: nextTimes.approved,
  approvedRise: rises.approved,
  approvedPlanned: inYear((year, benefit, context, register) => plannedAt(approvedYears(benefit, context), year, figuresOf(register, benefit).judgedOn)),
} as const satisfies Columns<'benefitYear'>;
