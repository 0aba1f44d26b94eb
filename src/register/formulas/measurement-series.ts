import { measurementNature } from '../choices/benefit.js';
import { areNumbers, fieldAt, nothing, whenNumbers, type Formula } from './cell-tests.js';
import { monthOf } from './month-of.js';

/** The day a measurement counts from: its own, unless it is a forecast or was corrected. */
export const measurementCountsFromFormula: Formula = (f) =>
  `IF(AND(${areNumbers(f.own('date'), f.own('value'))},${f.own('nature')}<>${f.choice(measurementNature, 'forecast')},${f.own('replacedBy')}=""),${f.own('date')},${nothing})`;

/** The number of a measurement among those of its benefit that count, oldest first; of two on one day the one further down is later. */
export const measurementSequenceFormula: Formula = (f) => {
  const [benefit, day] = [f.own('benefit'), f.own('countsFrom')];
  const [benefits, days] = [f.column('measurement', 'benefit'), f.column('measurement', 'countsFrom')];
  const before = `COUNTIFS(${benefits},${benefit},${days},"<"&${day})`;
  const above = `SUMPRODUCT((${benefits}=${benefit})*(${days}=${day})*(ROW(${days})<ROW()))`;
  const number = `1+${before}+IF(COUNTIFS(${benefits},${benefit},${days},${day})>1,${above},0)`;
  return `IF(OR(${benefit}="",${day}=""),${nothing},${number})`;
};

/** The day a measurement stands until: that of the next one, or the one after the as-of date; the same as `standsUntil` in the core. */
export const measurementUntilFormula: Formula = (f) => {
  const [benefit, number, day] = [f.own('benefit'), f.own('sequence'), f.own('countsFrom')];
  const latest = fieldAt(f, 'benefit', 'benefitRow')('measuredOn');
  const next = `AVERAGEIFS(${f.column('measurement', 'countsFrom')},${f.column('measurement', 'benefit')},${benefit},${f.column('measurement', 'sequence')},${number}+1)`;
  const after = `${f.setting('asOf')}+1`;
  // A benefit without a measurement of its own shows a text, which is greater than any day and no part of MIN.
  return whenNumbers([f.own('benefitRow'), number], `IF(${day}<${latest},MIN(${latest},${after},IFERROR(${next},${after})),${nothing})`);
};

/** Months a measurement stands in its benefit's realised course; the same as `monthsStanding` in the core. */
export const measurementMonthsFormula: Formula = (f) => {
  const [day, until] = [f.own('countsFrom'), f.own('standsUntil')];
  const start = fieldAt(f, 'benefit', 'benefitRow')('countedFrom');
  const months = `MAX(0,${monthOf(until)}-${monthOf(`MAX(${day},${start})`)})`;
  return whenNumbers([until], `IF(ISNUMBER(${start}),${months},${nothing})`);
};

/** What a measurement brings to its benefit's sum over months. */
export const measurementMonthsValueFormula: Formula = (f) => whenNumbers([f.own('months')], `${f.own('months')}*${f.own('value')}`);
