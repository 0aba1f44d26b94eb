import type { Validation } from '../../excel-stand-in/workbook/validation.js';
import { all, areasOf, first, flag } from './sheet-xml.js';

/** The file's names of rules that compare, and the API's. */
const kinds: Readonly<Record<string, string>> = { whole: 'wholeNumber', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength' };

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function ruleOf(element: Element): Validation['rule'] {
  const type = element.getAttribute('type') ?? 'none';
  const formula = (name: string): string => first(element, name)?.textContent ?? '';
  if (type === 'list') {
    const source = formula('formula1');
    return { list: { inCellDropDown: !flag(element, 'showDropDown'), source: source.startsWith('"') ? source.slice(1, -1) : `=${source}` } };
  }
  const kind = kinds[type];
  if (kind === undefined) return {};
  return { [kind]: { operator: capital(element.getAttribute('operator') ?? 'between'), formula1: formula('formula1'), formula2: formula('formula2') } };
}

/** What may be typed where, as the API speaks of it. */
export function readValidations(sheet: Document): readonly Validation[] {
  return all(sheet, 'dataValidation').map((element): Validation => ({
    areas: areasOf(element.getAttribute('sqref')),
    rule: ruleOf(element),
    ignoreBlanks: true,
    prompt: { showPrompt: flag(element, 'showInputMessage'), title: element.getAttribute('promptTitle') ?? '', message: element.getAttribute('prompt') ?? '' },
    errorAlert: { showAlert: flag(element, 'showErrorMessage'), style: capital(element.getAttribute('errorStyle') ?? 'stop'), title: element.getAttribute('errorTitle') ?? '', message: element.getAttribute('error') ?? '' },
  }));
}
