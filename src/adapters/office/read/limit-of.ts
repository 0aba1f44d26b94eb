import type { CellLimit, LimitOperator } from '../../../app/rows/own-limit.js';
import { parseIsoDate, toSerial } from '../../../schema/dates.js';

const operators: readonly string[] = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'] satisfies readonly LimitOperator[];

/** A figure of a rule; null for one that is calculated from cells. */
function figure(formula: unknown): number | null {
  if (typeof formula === 'number') return formula;
  if (typeof formula !== 'string') return null;
  const text = formula.replace(/^=/, '').trim();
  const day = parseIsoDate(text.slice(0, 10));
  if (day !== null) return toSerial(day);
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
}

/** The rule of a cell, as far as it can be judged without Excel; null where anything may stand, or only Excel can tell. */
export function limitOf(rule: Excel.DataValidationRule, { showAlert, message }: Excel.DataValidationErrorAlert): CellLimit | null {
  const rules = [['whole', rule.wholeNumber], ['decimal', rule.decimal], ['date', rule.date], ['length', rule.textLength]] as const;
  const [of, given] = rules.find(([, one]) => one !== null && one !== undefined) ?? [];
  if (of === undefined || !given || !showAlert || !operators.includes(given.operator)) return null;
  const first = figure(given.formula1);
  const last = given.formula2 === undefined || given.formula2 === '' ? first : figure(given.formula2);
  return first === null || last === null ? null : { of, operator: given.operator as LimitOperator, first, last, message };
}
