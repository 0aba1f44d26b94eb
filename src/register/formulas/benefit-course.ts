import type { FormulaContext } from '../../schema/field.js';
import { phasing } from '../choices/benefit.js';
import { areNumbers, countWhere, lookUp, nothing, type Formula } from './cell-tests.js';

/** The day the phasing-in is counted from: the benefit's own, else the project's go-live, else the day of the baseline. */
export const benefitStartFormula: Formula = (f) => {
  const [own, baseline] = [f.own('realisationStart'), f.own('baselineDate')];
  const goLive = `IFERROR(${lookUp(f, 'project', 'goLive', f.own('project'))},0)`;
  const fallBack = `IF(ISNUMBER(${baseline}),${baseline},${nothing})`;
  return `IF(ISNUMBER(${own}),${own},IF(N(${goLive})>0,${goLive},${fallBack}))`;
};

/** The day a benefit is held against its plan: that of its measurement, else the as-of date; nothing without a target date. */
export const benefitJudgedOnFormula: Formula = (f) => {
  const [measured, value, target] = [f.own('latestDate'), f.own('latestValue'), f.own('targetDate')];
  return `IF(ISNUMBER(${target}),IF(${areNumbers(value, measured)},${measured},${f.setting('asOf')}),${nothing})`;
};

/** The cells and columns a plan stands in: those of the current plan, or of the approved one. */
export interface PlanCells {
  readonly day: string;
  readonly start: string;
  readonly targetDate: string;
  readonly baseline: string;
  readonly target: string;
  /** Field of the year table with the plan's levels. */
  readonly level: 'expectedValue' | 'approvedValue';
  readonly phasing: string;
}

/** 31 December of a year is on or before a day exactly when the year is before the year of the day after. */
function yearEnd(f: FormulaContext, level: PlanCells['level'], pick: 'latest' | 'first', ...conditions: readonly string[]): string {
  const year = f.column('benefitYear', 'year');
  const rows = [`(${f.column('benefitYear', 'benefit')}=${f.own('id')})`, `ISNUMBER(${year})`, `ISNUMBER(${f.column('benefitYear', level)})`];
  return `_xlfn.AGGREGATE(${pick === 'latest' ? '14' : '15'},6,${year}/(${[...rows, ...conditions.map((one) => `(${year}${one})`)].join('*')}),1)`;
}

/** The planned share of the goal at the end of a year; an error where the table has no such year. */
function levelOf(f: FormulaContext, plan: PlanCells, year: string): string {
  const level = `AVERAGEIFS(${f.column('benefitYear', plan.level)},${f.column('benefitYear', 'benefit')},${f.own('id')},${f.column('benefitYear', 'year')},${year})`;
  return `MIN(1,MAX(0,(${level}-${plan.baseline})/(${plan.target}-${plan.baseline})))`;
}

function inSteps(f: FormulaContext, plan: PlanCells): string {
  return `IFERROR(${levelOf(f, plan, yearEnd(f, plan.level, 'latest', `<=YEAR(${plan.day}+1)-1`))},0)`;
}

function byYear(f: FormulaContext, plan: PlanCells): string {
  const { day, start, targetDate: target } = plan;
  const last = yearEnd(f, plan.level, 'latest', `<=YEAR(${day}+1)-1`, `>=YEAR(${start}+1)`);
  const next = yearEnd(f, plan.level, 'first', `>=YEAR(${day}+1)`, `<=YEAR(${target})-1`);
  const [from, to] = [`IFERROR(DATE(${last},12,31),${start})`, `IFERROR(DATE(${next},12,31),${target})`];
  const [low, high] = [`IFERROR(${levelOf(f, plan, last)},0)`, `IFERROR(${levelOf(f, plan, next)},1)`];
  return `${low}+(${high}-${low})*(${day}-${from})/(${to}-${from})`;
}

/** Planned share of the goal on a day; the same closed forms as `expectedFraction` in the core. */
export function plannedShareFormula(f: FormulaContext, plan: PlanCells): string {
  const { day, start, targetDate: target } = plan;
  const t = `((${day}-${start})/(${target}-${start}))`;
  const is = (key: 'slowStart' | 'steps' | 'byYear'): string => `${plan.phasing}=${f.choice(phasing, key)}`;
  const [year, level] = [f.column('benefitYear', 'year'), f.column('benefitYear', plan.level)];
  const rows = `SUMPRODUCT(${countWhere(`${f.column('benefitYear', 'benefit')}=${f.own('id')}`, `ISNUMBER(${year})`, `ISNUMBER(${level})`)})`;
  const usable = `AND(${areNumbers(plan.baseline, plan.target)},${plan.baseline}<>${plan.target},${rows}>0)`;
  const tabled = `IF(OR(${is('steps')},${is('byYear')}),IF(${usable},IF(${is('steps')},${inSteps(f, plan)},${byYear(f, plan)}),${t}),${t})`;
  const shaped = `IF(${is('slowStart')},3*${t}^2-2*${t}^3,${tabled})`;
  const between = `IF(ISNUMBER(${start}),IF(${start}>=${target},${nothing},IF(${day}<=${start},0,${shaped})),${nothing})`;
  return `IF(ISNUMBER(${target}),IF(${day}>=${target},1,${between}),${nothing})`;
}

/** Planned share of the goal on the day the benefit is judged on. */
export const benefitExpectedFormula: Formula = (f) =>
  plannedShareFormula(f, { day: f.own('judgedOn'), start: f.own('countedFrom'), targetDate: f.own('targetDate'), baseline: f.own('baseline'), target: f.own('target'), level: 'expectedValue', phasing: f.own('phasing') });

/** Achieved less planned on the measurement's own day, turned for a dis-benefit: positive is better than planned. */
export const benefitDeviationFormula: Formula = (f) => {
  const [reached, planned] = [f.own('achievement'), f.own('expectedNow')];
  const sign = `IF(${f.own('negative')}=${f.yes},-1,1)`;
  return `IF(${areNumbers(reached, planned, f.own('latestDate'))},(${reached}-${planned})*${sign},${nothing})`;
};
