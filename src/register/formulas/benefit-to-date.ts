import { benefitUnit } from '../choices/benefit.js';
import { areNumbers, fieldAt, nothing, placeAmong, whenNumbers, type Formula } from './cell-tests.js';
import { monthOf } from './month-of.js';

/** Months that have ended since the benefit's own latest measurement, or since its start when that is later. */
export const benefitMonthsSinceFormula: Formula = (f) => {
  const [measured, start] = [f.own('measuredOn'), f.own('countedFrom')];
  return whenNumbers([measured, start], `MAX(0,${monthOf(`(${f.setting('asOf')}+1)`)}-${monthOf(`MAX(${measured},${start})`)})`);
};

function sumOf(column: 'months' | 'monthsValue'): Formula {
  return (f) => `SUMIFS(${f.column('measurement', column)},${f.column('measurement', 'benefit')},${f.own('id')})`;
}

/** Months with a measured value; only for a unit that is a yearly amount, and where something says when the benefit begins. */
export const benefitMonthsKnownFormula: Formula = (f) => {
  const isYearly = `ISNUMBER(${placeAmong(f, f.own('unit'), benefitUnit, ['kroner', 'hours', 'fullTimeEquivalents'])})`;
  return `IF(AND(${isYearly},${areNumbers(f.own('sign'), f.own('countedFrom'))}),${sumOf('months')(f)}+N(${f.own('monthsSince')}),${nothing})`;
};

/** A twelfth for each month that has ended; the same as `realisedToDate` in the core. */
export const benefitToDateFormula: Formula = (f) => {
  const sum = `${sumOf('monthsValue')(f)}+N(${f.own('monthsSince')})*N(${f.own('latestValue')})`;
  return `IF(N(${f.own('monthsKnown')})>0,(${sum}-${f.own('baseline')}*${f.own('monthsKnown')})*${f.own('sign')}/12,${nothing})`;
};

/** For the ends of a year's twelve months: whether each counts, which measurements stand then, and whether the benefit's own does. */
function monthEnds(f: Parameters<Formula>[0]): { readonly within: string; readonly standing: string; readonly own: string } {
  const of = fieldAt(f, 'benefit', 'benefitRow');
  const ends = `DATE(${f.own('year')},{2,3,4,5,6,7,8,9,10,11,12,13},0)`;
  return {
    within: `(${ends}<=${f.setting('asOf')})*(${ends}>=${of('countedFrom')})`,
    standing: `${f.column('measurement', 'benefit')},${f.own('benefit')},${f.column('measurement', 'countsFrom')},"<="&${ends},${f.column('measurement', 'standsUntil')},">"&${ends}`,
    // A benefit without a measurement of its own shows a text, which no day reaches.
    own: `(${ends}>=${of('measuredOn')})`,
  };
}

/** The months of a year that have ended and have a measured value. */
export const benefitYearMonthsFormula: Formula = (f) => {
  const { within, standing, own } = monthEnds(f);
  const months = `SUMPRODUCT(${within}*(COUNTIFS(${standing})+${own}))`;
  return `IFERROR(IF(${areNumbers(f.own('year'), fieldAt(f, 'benefit', 'benefitRow')('monthsKnown'))},${months},${nothing}),${nothing})`;
};

/** What a benefit gave in the months of a year that have ended; the same as `effectOver` the year in the core. */
export const benefitYearRealisedFormula: Formula = (f) => {
  const { within, standing, own } = monthEnds(f);
  const of = fieldAt(f, 'benefit', 'benefitRow');
  const sum = `SUMPRODUCT(${within}*(SUMIFS(${f.column('measurement', 'value')},${standing})+${own}*N(${of('latestValue')})))`;
  return `IF(N(${f.own('monthsKnown')})>0,(${sum}-${of('baseline')}*${f.own('monthsKnown')})*${of('sign')}/12,${nothing})`;
};
