import { columnLetter } from '../../../register/register.js';
import type { PlannedSheet, PlannedValidation } from '../../../app/workbook-plan/workbook-plan.js';
import { appendElement, ns, type XmlElement } from '../../ooxml/xml.js';
import { placeInSheet } from './sheet-part.js';

const lastRow = 1048576;
const longestTitle = 32;
const longestText = 255;

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

function ruleOf({ rule }: PlannedValidation): { readonly attributes: Readonly<Record<string, string>>; readonly formulas: readonly string[] } {
  switch (rule.type) {
    case 'any':
      return { attributes: {}, formulas: [] };
    case 'list':
      return { attributes: { type: 'list' }, formulas: [rule.source] };
    case 'text-length':
      return { attributes: { type: 'textLength', operator: 'lessThanOrEqual' }, formulas: [String(rule.max)] };
    default:
      // `between` is the operator a file leaves out.
      return { attributes: { type: rule.type }, formulas: [String(rule.min), String(rule.max)] };
  }
}

/** The column from its first row on: Excel lets a table grow over a whole column's validation, not over one that begins below it. */
function placeOf({ column, rows }: PlannedValidation): string {
  const letter = columnLetter(column);
  return rows === undefined ? `${letter}1:${letter}${String(lastRow)}` : `${letter}${String(rows.first)}:${letter}${String(rows.last)}`;
}

export function completeValidations(sheet: XmlElement, plan: PlannedSheet): void {
  if (plan.validations.length === 0) return;
  const list = placeInSheet(sheet, 'dataValidations', { count: String(plan.validations.length) });
  for (const validation of plan.validations) {
    const { attributes, formulas } = ruleOf(validation);
    const refuses = validation.otherwise !== 'allow';
    const element = appendElement(list, ns.s, 'dataValidation', {
      ...attributes,
      ...(validation.otherwise === 'warn' ? { errorStyle: 'warning' } : {}),
      allowBlank: '1',
      showInputMessage: '1',
      ...(refuses ? { showErrorMessage: '1' } : {}),
      ...(refuses && validation.error !== '' ? { errorTitle: shorten(validation.promptTitle, longestTitle), error: shorten(validation.error, longestText) } : {}),
      promptTitle: shorten(validation.promptTitle, longestTitle),
      ...(validation.prompt === '' ? {} : { prompt: shorten(validation.prompt, longestText) }),
      sqref: placeOf(validation),
    });
    formulas.forEach((formula, index) => appendElement(element, ns.s, `formula${String(index + 1)}`, {}, formula));
  }
}
