import type { PlannedValidation } from '../../../app/workbook-plan/workbook-plan.js';
import { appendElement, ns, type XmlElement } from '../xml.js';

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

/** Adds to a sheet's list what may be typed in the cells of `sqref`, and the help that is shown there. */
export function appendValidation(list: XmlElement, validation: PlannedValidation, sqref: string): void {
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
    sqref,
  });
  formulas.forEach((formula, index) => appendElement(element, ns.s, `formula${String(index + 1)}`, {}, formula));
}
