import type { FormulaContext } from '../../schema/field.js';
import { measurementNature } from '../choices/benefit.js';
import { areNumbers, countWhere, nothing, type Formula } from './cell-tests.js';

/** Earlier measurements of the benefit that a line may go through. */
function earlier(f: FormulaContext): readonly string[] {
  const [day, value] = [f.column('measurement', 'date'), f.column('measurement', 'value')];
  return [
    `${f.column('measurement', 'benefit')}=${f.own('id')}`,
    `ISNUMBER(${day})`,
    `ISNUMBER(${value})`,
    `${day}<${f.own('latestDate')}`,
    `${f.column('measurement', 'nature')}<>${f.choice(measurementNature, 'forecast')}`,
    `${f.column('measurement', 'replacedBy')}=""`,
  ];
}

/** The day of the oldest measurement in the line: the second latest before the latest, or the only one. */
export const benefitForecastFromFormula: Formula = (f) => {
  const day = f.column('measurement', 'date');
  const conditions = earlier(f);
  const number = `SUMPRODUCT(${countWhere(...conditions)})`;
  const cut = `IFERROR(_xlfn.AGGREGATE(14,6,${day}/(${conditions.map((one) => `(${one})`).join('*')}),MIN(2,${number})),${nothing})`;
  const [latest, target] = [f.own('latestDate'), f.own('targetDate')];
  return `IF(${areNumbers(f.own('latestValue'), latest, target)},IF(${latest}<${target},${cut},${nothing}),${nothing})`;
};

/** Least squares by the normal equations, read off on the target date; the same line as `forecast` in the core. */
export const benefitForecastFormula: Formula = (f) => {
  const [day, value] = [f.column('measurement', 'date'), f.column('measurement', 'value')];
  const [from, latest, latestValue, target] = [f.own('forecastFrom'), f.own('latestDate'), f.own('latestValue'), f.own('targetDate')];
  const inLine = countWhere(...earlier(f), `${day}>=${from}`);
  const sum = (...figures: readonly string[]): string => `SUMPRODUCT(${[inLine, ...figures].join(',')})`;
  const n = `(1+${sum()})`;
  const x = `(${latest}+${sum(day)})`;
  const xx = `(${latest}^2+${sum(day, day)})`;
  const y = `(${latestValue}+${sum(value)})`;
  const xy = `(${latest}*${latestValue}+${sum(day, value)})`;
  const line = `(${y}*(${xx}-${target}*${x})+${xy}*(${n}*${target}-${x}))/(${n}*${xx}-${x}^2)`;
  return `IF(ISNUMBER(${from}),IFERROR(${line},${nothing}),${nothing})`;
};
