import type { FormulaContext } from '../../schema/field.js';
import { phasing } from '../choices/benefit.js';
import { areNumbers, fieldAt, nothing, placeAmong, whenNumbers, type Formula } from './cell-tests.js';

/** The plan a column of the year table is of: the fields it stands in, in the benefit's row and in the year's. */
interface PlanFields {
  readonly start: string;
  readonly targetDate: string;
  readonly baseline: string;
  readonly target: string;
  readonly course: string;
  readonly level: string;
  readonly time: string;
  readonly share: string;
  readonly nextTime: string;
  readonly rise: string;
}

export const currentPlan: PlanFields = { start: 'countedFrom', targetDate: 'targetDate', baseline: 'baseline', target: 'target', course: 'phasing', level: 'expectedValue', time: 'time', share: 'share', nextTime: 'nextTime', rise: 'rise' };
export const approvedPlan: PlanFields = { start: 'approvedStart', targetDate: 'approvedTargetDate', baseline: 'approvedBaseline', target: 'approvedTarget', course: 'approvedCourse', level: 'approvedValue', time: 'approvedTime', share: 'approvedShare', nextTime: 'approvedNextTime', rise: 'approvedRise' };

function inBenefit(f: FormulaContext): (field: string) => string {
  return fieldAt(f, 'benefit', 'benefitRow');
}

/** How much of the plan's time has gone at the end of the year: 0 at the start, 1 on the target date. */
export function yearTimeFormula(plan: PlanFields): Formula {
  return (f) => {
    const [start, target] = [inBenefit(f)(plan.start), inBenefit(f)(plan.targetDate)];
    const time = `IF(${areNumbers(f.own('year'), start, target)},IF(${target}>${start},(DATE(${f.own('year')},12,31)-${start})/(${target}-${start}),${nothing}),${nothing})`;
    return `IFERROR(${time},${nothing})`;
  };
}

/** The planned share of the goal at the end of the year, where the plan is by year; a year that stands twice counts with its mean. */
export function yearShareFormula(plan: PlanFields): Formula {
  return (f) => {
    const of = inBenefit(f);
    const level = `AVERAGEIFS(${f.column('benefitYear', plan.level)},${f.column('benefitYear', 'benefit')},${f.own('benefit')},${f.column('benefitYear', 'year')},${f.own('year')})`;
    const share = `MAX(0,MIN(1,(${level}-${of(plan.baseline)})/(${of(plan.target)}-${of(plan.baseline)})))`;
    // Stated by year, nothing is expected until the start; in steps, a step from before then stands.
    const counts = `OR(${f.own(plan.time)}>0,${placeAmong(f, of(plan.course), phasing, ['steps', 'byYear'])}=1)`;
    return `IFERROR(IF(${areNumbers(f.own(plan.time), of(plan.baseline), of(plan.target))},${share}*${counts},${nothing}),${nothing})`;
  };
}

/** The time that has gone at the benefit's next year in the table, at the latest on the target date. */
export function yearNextTimeFormula(plan: PlanFields): Formula {
  return (f) => {
    const times = f.column('benefitYear', plan.time);
    const later = `(${f.column('benefitYear', 'benefit')}=${f.own('benefit')})*ISNUMBER(${f.column('benefitYear', plan.share)})*(${times}>${f.own(plan.time)})`;
    return whenNumbers([f.own(plan.share)], `MIN(1,IFERROR(_xlfn.AGGREGATE(15,6,${times}/(${later}),1),1))`);
  };
}

function isInSteps(f: FormulaContext, plan: PlanFields): string {
  return `${inBenefit(f)(plan.course)}=${f.choice(phasing, 'steps')}`;
}

/** How fast the planned share rises from this year to the next, for the whole time; a step does not rise. */
export function yearRiseFormula(plan: PlanFields): Formula {
  return (f) => {
    const [share, next] = [f.own(plan.share), f.own(plan.nextTime)];
    const nextRow = `(${f.column('benefitYear', 'benefit')}=${f.own('benefit')})*(${f.column('benefitYear', plan.time)}=${next})`;
    const nextShare = `IF(${next}<1,LOOKUP(2,1/(${nextRow}),${f.column('benefitYear', plan.share)}),1)`;
    const from = `MAX(0,${f.own(plan.time)})`;
    return whenNumbers([share], `IF(${isInSteps(f, plan)},0,IF(${next}>${from},(${nextShare}-${share})/(${next}-${from}),${nothing}))`);
  };
}

/**
 * The planned share on a day, in the row of the year table that stands for it: from its own year's end until the next one, and
 * for the first year from the start. `time` is the field of the benefit with the share of the time gone on that day.
 */
export function yearPlannedFormula(plan: PlanFields, time: string): Formula {
  return (f) => {
    const day = inBenefit(f)(time);
    const [own, share, next] = [f.own(plan.time), f.own(plan.share), f.own(plan.nextTime)];
    const isFirst = `COUNTIFS(${f.column('benefitYear', 'benefit')},${f.own('benefit')},${f.column('benefitYear', plan.share)},">=0",${f.column('benefitYear', 'year')},"<"&${f.own('year')})=0`;
    const before = `IF(${isFirst},IF(${isInSteps(f, plan)},0,IF(${own}<1,${share}*${day}/${own},${nothing})),${nothing})`;
    const after = `IF(${day}<${next},${share}+${f.own(plan.rise)}*(${day}-MAX(0,${own})),${nothing})`;
    return `IFERROR(IF(AND(ISNUMBER(${share}),${day}>0,${day}<1),IF(${day}<${own},${before},${after}),${nothing}),${nothing})`;
  };
}
