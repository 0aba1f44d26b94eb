import type { FormulaContext } from '../../schema/field.js';
import { benefitUnit, measurementNature } from '../choices/benefit.js';
import { benefitSign } from './benefit-effect.js';
import { areNumbers, lookUp, nothing, type Formula } from './cell-tests.js';

/** Later than any day: where nothing comes after. */
const never = '2958465';

/** Months counted from year 0, as `monthOf` in the core, one month later: only differences are used. */
function monthOf(day: string): string {
  return `(YEAR(${day})*12+MONTH(${day}))`;
}

function later(a: string, b: string): string {
  return `MAX(${monthOf(a)},${monthOf(b)})`;
}

/** The day a measurement stands until: that of the next one, or the one after the as-of date; the same as `standsUntil` in the core. */
export const measurementUntilFormula: Formula = (f) => {
  const [day, value, benefit] = [f.own('date'), f.own('value'), f.own('benefit')];
  const days = f.column('measurement', 'date');
  const forecast = f.choice(measurementNature, 'forecast');
  const counts = `AND(${areNumbers(day, value)},${f.own('nature')}<>${forecast},${f.own('replacedBy')}="")`;
  const others = [
    `(${f.column('measurement', 'benefit')}=${benefit})`,
    `(${f.column('measurement', 'nature')}<>${forecast})`,
    `(${f.column('measurement', 'replacedBy')}="")`,
    `ISNUMBER(${days})`,
    `ISNUMBER(${f.column('measurement', 'value')})`,
    // Of two on one day the one further down stands.
    `((${days}>${day})+(${days}=${day})*(ROW(${days})>ROW()))`,
  ].join('*');
  const next = `IFERROR(_xlfn.AGGREGATE(15,6,${days}/(${others}),1),${never})`;
  const of = (field: string): string => lookUp(f, 'benefit', field, benefit);
  const latest = `IFERROR(IF(AND(ISNUMBER(${of('latestValue')}),ISNUMBER(${of('latestDate')})),${of('latestDate')},${never}),${never})`;
  const isThere = `ISNUMBER(MATCH(${benefit},${f.column('benefit', 'id')},0))`;
  return `IF(${counts},IF(AND(${isThere},${day}<${latest}),MIN(${next},${latest},${f.setting('asOf')}+1),${nothing}),${nothing})`;
};

/** Months a measurement stands in its benefit's realised course; the same as `monthsStanding` in the core. */
export const measurementMonthsFormula: Formula = (f) => {
  const [day, until] = [f.own('date'), f.own('standsUntil')];
  const start = lookUp(f, 'benefit', 'countedFrom', f.own('benefit'));
  return `IF(ISNUMBER(${until}),IFERROR(IF(ISNUMBER(${start}),MAX(0,${monthOf(until)}-${later(day, start)}),${nothing}),${nothing}),${nothing})`;
};

/** What a benefit gave in the months of a year that have ended; the same as `effectOver` the year in the core. */
export const benefitYearRealisedFormula: Formula = (f) => {
  const [benefit, year, asOf] = [f.own('benefit'), f.own('year'), f.setting('asOf')];
  const of = (field: string): string => lookUp(f, 'benefit', field, benefit);
  const ends = `DATE(${year},{2,3,4,5,6,7,8,9,10,11,12,13},0)`;
  const standing = `${f.column('measurement', 'benefit')},${benefit},${f.column('measurement', 'date')},"<="&${ends},${f.column('measurement', 'standsUntil')},">"&${ends}`;
  const hasOwn = `AND(ISNUMBER(${of('latestValue')}),ISNUMBER(${of('latestDate')}))`;
  // Excel takes a day later than any for "never": then the row's own measurement stands in no month.
  const own = `(${ends}>=IF(${hasOwn},${of('latestDate')},${never}))`;
  const within = `(${ends}<=${asOf})*(${monthOf(ends)}>=${monthOf(of('countedFrom'))})`;
  const months = `SUMPRODUCT(${within}*(COUNTIFS(${standing})+${own}))`;
  const sum = `SUMPRODUCT(${within}*(SUMIFS(${f.column('measurement', 'value')},${standing})+${own}*N(${of('latestValue')})))`;
  const yearly = (['kroner', 'hours', 'fullTimeEquivalents'] as const).map((key) => `${of('unit')}=${f.choice(benefitUnit, key)}`).join(',');
  const sign = `SIGN(${of('target')}-${of('baseline')})*IF(${of('negative')}=${f.yes},-1,1)`;
  const known = `AND(OR(${yearly}),ISNUMBER(${of('countedFrom')}),ISNUMBER(${of('fullEffect')}),ISNUMBER(${year}))`;
  return `IFERROR(IF(${known},IF(${months}>0,(${sum}-${of('baseline')}*${months})*${sign}/12,${nothing}),${nothing}),${nothing})`;
};

/** A twelfth for each month that has ended; the same as `realisedToDate` in the core. */
export const benefitToDateFormula: Formula = (f: FormulaContext) => {
  const [value, day, base, target] = [f.own('latestValue'), f.own('latestDate'), f.own('baseline'), f.own('target')];
  const own = `IF(${areNumbers(value, day)},MAX(0,${monthOf(`(${f.setting('asOf')}+1)`)}-${later(day, f.own('countedFrom'))}),0)`;
  const rows = `--(${f.column('measurement', 'benefit')}=${f.own('id')}),${f.column('measurement', 'months')}`;
  const months = `(SUMPRODUCT(${rows})+${own})`;
  const sum = `(SUMPRODUCT(${rows},${f.column('measurement', 'value')})+${own}*N(${value})-${base}*${months})`;
  const yearly = (['kroner', 'hours', 'fullTimeEquivalents'] as const).map((key) => `${f.own('unit')}=${f.choice(benefitUnit, key)}`).join(',');
  return `IF(AND(OR(${yearly}),${areNumbers(f.own('countedFrom'), f.own('fullEffect'))}),IF(${months}>0,${sum}*SIGN(${target}-${base})*${benefitSign(f)}/12,${nothing}),${nothing})`;
};
