import { parseReference } from './address.js';
import { contains, type Rect } from './rect.js';
import type { Sheet } from './sheet.js';
import type { Switches } from './switches.js';
import { typedText } from './typed-text.js';
import type { Workbook } from './workbook.js';

/** The values a list offers: written out with commas, or those of a range, a name or a table's column. */
export function listItems(workbook: Workbook, sheet: Sheet, source: string): readonly string[] | null {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const text = source.slice(1);
  const named = workbook.names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const reference = parseReference(named?.formula ?? source);
  const on = reference?.sheet == null ? sheet : workbook.sheetNamed(reference.sheet);
  if (!reference || !on) return null;
  const used = on.usedWithin(reference.area, true);
  if (!used) return [];
  const items: string[] = [];
  for (let row = used.top; row < used.top + used.rows; row += 1) {
    for (let column = used.left; column < used.left + used.columns; column += 1) {
      const value = on.cell(row, column)?.value ?? null;
      if (value !== null) items.push(typeof value === 'object' ? value.error : String(value));
    }
  }
  return items;
}

function compared(value: number, rule: Readonly<Record<string, unknown>>): boolean {
  const bound = (key: string): number => Number(String(rule[key] ?? '').replace(/^=/, ''));
  const [a, b] = [bound('formula1'), bound('formula2')];
  // A bound that is a formula cannot be judged without calculating.
  if (Number.isNaN(a)) return true;
  switch (rule['operator']) {
    case 'Between':
      return Number.isNaN(b) || (value >= a && value <= b);
    case 'NotBetween':
      return Number.isNaN(b) || value < a || value > b;
    case 'EqualTo':
      return value === a;
    case 'NotEqualTo':
      return value !== a;
    case 'GreaterThan':
      return value > a;
    case 'LessThan':
      return value < a;
    case 'GreaterThanOrEqualTo':
      return value >= a;
    default:
      return value <= a;
  }
}

/** Whether validation lets a person type this; only rules that stop count, and those that need no calculation. */
export function isAllowed(workbook: Workbook, sheet: Sheet, area: Rect, text: string, habits: Switches): boolean {
  const validation = sheet.validations.find(({ areas }) => areas.some((one) => contains(one, area)));
  if (!validation || validation.errorAlert['showAlert'] === false || (validation.errorAlert['style'] ?? 'Stop') !== 'Stop') return true;
  if (text === '') return validation.ignoreBlanks;
  const { value } = typedText(text, habits.parsing, workbook.thisYear);
  const rule = validation.rule;
  const numeric = (rule['wholeNumber'] ?? rule['decimal'] ?? rule['date'] ?? rule['time']) as Readonly<Record<string, unknown>> | undefined;
  if (numeric) return typeof value === 'number' && (!rule['wholeNumber'] || Number.isInteger(value)) && compared(value, numeric);
  if (rule['textLength']) return compared(text.length, rule['textLength'] as Readonly<Record<string, unknown>>);
  const list = rule['list'] as { readonly source?: unknown } | undefined;
  if (!list || typeof list.source !== 'string') return true;
  const items = listItems(workbook, sheet, list.source);
  return items === null || items.some((item) => item.toLowerCase() === text.toLowerCase());
}
