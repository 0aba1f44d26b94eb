import type { FormulaContext } from '../../schema/field.js';
import { nothing, whenNumbers, type Formula } from './cell-tests.js';

/** A figure of one of the benefit's measurements, by its number in the series. */
function ofMeasurement(f: FormulaContext, field: 'countsFrom' | 'value', number: string): string {
  return `SUMIFS(${f.column('measurement', field)},${f.column('measurement', 'benefit')},${f.own('id')},${f.column('measurement', 'sequence')},${number})`;
}

/** How many measurements stand before the benefit's own latest one. */
export const benefitEarlierFormula: Formula = (f) =>
  whenNumbers([f.own('measuredOn')], `COUNTIFS(${f.column('measurement', 'benefit')},${f.own('id')},${f.column('measurement', 'countsFrom')},"<"&${f.own('measuredOn')})`);

export function benefitPreviousFormula(field: 'countsFrom' | 'value'): Formula {
  return (f) => `IF(N(${f.own('earlierCount')})>0,${ofMeasurement(f, field, f.own('earlierCount'))},${nothing})`;
}

/** The number of the oldest measurement in the line: the second latest before the latest, or the only one. */
function oldest(f: FormulaContext): string {
  return `MAX(1,${f.own('earlierCount')}-1)`;
}

/** The day of the oldest measurement in the line; nothing once the target date is measured. */
export const benefitForecastFromFormula: Formula = (f) =>
  `IF(AND(N(${f.own('earlierCount')})>0,N(${f.own('measuredOn')})<N(${f.own('targetDate')})),${ofMeasurement(f, 'countsFrom', oldest(f))},${nothing})`;

export const benefitForecastValueFormula: Formula = (f) => whenNumbers([f.own('forecastFrom')], ofMeasurement(f, 'value', oldest(f)));

/**
 * Least squares through three points, read off on the target date; the same line as `forecast` in the core. Where there are two
 * measurements only, the earlier one stands twice, which leaves their line as it is.
 */
export const benefitForecastFormula: Formula = (f) => {
  const [from, before, latest, target] = [f.own('forecastFrom'), f.own('previousDate'), f.own('measuredOn'), f.own('targetDate')];
  const [first, previous] = [f.own('forecastValue'), f.own('previousValue')];
  const mean = `AVERAGE(${first},${previous},${f.own('latestValue')})`;
  const perDay = `((${from}-${latest})*(${first}-${mean})+(${before}-${latest})*(${previous}-${mean}))/DEVSQ(${from},${before},${latest})`;
  return whenNumbers([from], `IFERROR(${mean}+${perDay}*(${target}-AVERAGE(${from},${before},${latest})),${nothing})`);
};
