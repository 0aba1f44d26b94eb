import type { Validation } from '../../excel-stand-in/workbook/validation.js';
import { all, areasOf, first, flag } from './sheet-xml.js';

const kinds: Readonly<Record<string, readonly [type: string, key: string]>> = {
  whole: ['WholeNumber', 'wholeNumber'],
  decimal: ['Decimal', 'decimal'],
  date: ['Date', 'date'],
  time: ['Time', 'time'],
  textLength: ['TextLength', 'textLength'],
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function ruleOf(element: Element): readonly [type: string, rule: Readonly<Record<string, unknown>>] {
  const type = element.getAttribute('type') ?? 'none';
  const formula = (name: string): string => first(element, name)?.textContent ?? '';
  if (type === 'list') {
    const source = formula('formula1');
    return ['List', { list: { inCellDropDown: !flag(element, 'showDropDown'), source: source.startsWith('"') ? source.slice(1, -1) : `=${source}` } }];
  }
  const kind = kinds[type];
  if (!kind) return ['None', {}];
  return [kind[0], { [kind[1]]: { operator: capital(element.getAttribute('operator') ?? 'between'), formula1: formula('formula1'), formula2: formula('formula2') } }];
}

/** What may be typed where, as the API speaks of it. */
export function readValidations(sheet: Document): readonly Validation[] {
  return all(sheet, 'dataValidation').map((element): Validation => {
    const [type, rule] = ruleOf(element);
    return {
      areas: areasOf(element.getAttribute('sqref')),
      type,
      rule,
      ignoreBlanks: true,
      prompt: { showPrompt: flag(element, 'showInputMessage'), title: element.getAttribute('promptTitle') ?? '', message: element.getAttribute('prompt') ?? '' },
      errorAlert: { showAlert: flag(element, 'showErrorMessage'), style: capital(element.getAttribute('errorStyle') ?? 'stop'), title: element.getAttribute('errorTitle') ?? '', message: element.getAttribute('error') ?? '' },
    };
  });
}
