import type { PlannedValidation } from '../../../app/workbook-plan/workbook-plan.js';

export interface Validation {
  /** Null where anything may be typed. */
  readonly rule: Excel.DataValidationRule | null;
  readonly errorAlert: Excel.DataValidationErrorAlert | null;
  readonly prompt: Excel.DataValidationPrompt;
}

const styles = { stop: 'Stop', warn: 'Warning', allow: 'Information' } as const;

function ruleOf({ rule }: PlannedValidation): Excel.DataValidationRule | null {
  switch (rule.type) {
    case 'any':
      return null;
    case 'list':
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case 'text-length':
      return { textLength: { formula1: rule.max, operator: 'LessThanOrEqualTo' } };
    case 'date':
      return { date: { formula1: `=${String(rule.min)}`, formula2: `=${String(rule.max)}`, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'whole':
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
  }
}

/** Says what may be typed in cells, and the help shown there; a rule that is there stays where anything may be typed. */
export function setValidation({ dataValidation }: Excel.Range, planned: PlannedValidation): void {
  const { rule, errorAlert, prompt } = validationOf(planned);
  if (rule !== null) dataValidation.rule = rule;
  if (errorAlert !== null) dataValidation.errorAlert = errorAlert;
  dataValidation.prompt = prompt;
}

/** What may be typed in cells, and the help shown there, as Office.js says it; Excel takes 32 and 255 characters. */
export function validationOf(planned: PlannedValidation): Validation {
  const { otherwise, promptTitle, prompt, error } = planned;
  return {
    rule: ruleOf(planned),
    errorAlert: planned.rule.type === 'any' ? null : { showAlert: otherwise !== 'allow', style: styles[otherwise], title: promptTitle.slice(0, 32), message: error.slice(0, 255) },
    prompt: { showPrompt: true, title: promptTitle.slice(0, 32), message: prompt.slice(0, 255) },
  };
}
