import type { FormulaContext } from '../../schema/field.js';
import { phasing } from '../choices/benefit.js';
import { areNumbers, lookUp, nothing, whenNumbers, type Formula } from './cell-tests.js';

/** The day the phasing-in is counted from: the benefit's own, else the project's go-live, else the day of the baseline. */
export const benefitStartFormula: Formula = (f) => {
  const [own, baseline] = [f.own('realisationStart'), f.own('baselineDate')];
  const goLive = `IFERROR(${lookUp(f, 'project', 'goLive', f.own('project'))},0)`;
  const fallBack = `IF(ISNUMBER(${baseline}),${baseline},${nothing})`;
  return `IF(ISNUMBER(${own}),${own},IF(N(${goLive})>0,${goLive},${fallBack}))`;
};

/** The day of the benefit's own latest measurement, when it has both day and value. */
export const benefitMeasuredOnFormula: Formula = (f) => whenNumbers([f.own('latestValue'), f.own('latestDate')], f.own('latestDate'));

/** The day a benefit is held against its plan: that of its measurement, else the as-of date; nothing without a target date. */
export const benefitJudgedOnFormula: Formula = (f) => {
  const measured = f.own('measuredOn');
  return whenNumbers([f.own('targetDate')], `IF(${measured}="",${f.setting('asOf')},${measured})`);
};

/** How much of the time between start and target date has gone on a day, 0 to 1; the same as `timeGone` in the core. */
function timeGone(day: string, start: string, target: string, isBefore = `${start}<${target}`): string {
  return `IF(${areNumbers(day, target)},IF(${day}>=${target},1,IF(${isBefore},MAX(0,(${day}-${start})/(${target}-${start})),${nothing})),${nothing})`;
}

export const benefitTimeGoneFormula: Formula = (f) => timeGone(f.own('judgedOn'), f.own('countedFrom'), f.own('targetDate'));
export const benefitTimeGoneNowFormula: Formula = (f) => timeGone(f.setting('asOf'), f.own('countedFrom'), f.own('targetDate'));

/** A plan was approved before its phasing was kept: then it is as the current plan's. A start left blank is none. */
export const benefitApprovedCourseFormula: Formula = (f) => `IF(${f.own('approvedPhasing')}="",${f.own('phasing')}&"",${f.own('approvedPhasing')})`;
export const benefitApprovedTimeGoneFormula: Formula = (f) => {
  const [day, start, target] = [f.own('judgedOn'), f.own('approvedStart'), f.own('approvedTargetDate')];
  // A calculated start that is not known is a text and before no day; a blank one would be before all.
  return timeGone(day, start, target, `AND(ISNUMBER(${start}),${start}<${target})`);
};

/** Planned share of the goal when a share of the time has gone; the closed forms of `expectedFraction` in the core. */
function plannedShare(f: FormulaContext, time: string, course: string, planned: string): string {
  // One row of the year table stands for the day, where the plan is by year; without any the benefit comes evenly.
  const byYear = `AVERAGEIFS(${f.column('benefitYear', planned)},${f.column('benefitYear', 'benefit')},${f.own('id')})`;
  return `IFERROR(IF(${course}=${f.choice(phasing, 'slowStart')},${time}^2*(3-2*${time}),${byYear}),${time})`;
}

/** Planned share of the goal on the day the benefit is judged on. */
export const benefitExpectedFormula: Formula = (f) => plannedShare(f, f.own('timeGone'), f.own('phasing'), 'planned');

/** What the plan gives a year on the as-of date. */
export const benefitPlannedEffectFormula: Formula = (f) =>
  `IFERROR(${f.own('fullEffect')}*${plannedShare(f, f.own('timeGoneNow'), f.own('phasing'), 'plannedNow')},${nothing})`;

/** What the approved plan said would be reached on the day the benefit is judged on. */
export const benefitApprovedExpectedFormula: Formula = (f) => plannedShare(f, f.own('approvedTimeGone'), f.own('approvedCourse'), 'approvedPlanned');

/** Achieved less planned on the measurement's own day, turned for a dis-benefit: positive is better than planned. */
export const benefitDeviationFormula: Formula = (f) => {
  const [reached, planned] = [f.own('achievement'), f.own('expectedNow')];
  return whenNumbers([reached, planned, f.own('latestDate')], `(${reached}-${planned})*IF(${f.own('negative')}=${f.yes},-1,1)`);
};
