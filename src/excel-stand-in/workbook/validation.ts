import type { Rect } from './rect.js';

/** A rule for what may be typed into cells, as the API speaks of it; never changed in place. */
export interface Validation {
  readonly areas: readonly Rect[];
  /** `{list: {source, inCellDropDown}}`, `{wholeNumber: {formula1, operator}}` …; empty where only words were set. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
}

const types: Readonly<Record<string, string>> = { wholeNumber: 'WholeNumber', decimal: 'Decimal', list: 'List', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom' };

export const ruleKinds: readonly string[] = Object.keys(types);

export function validationType({ rule }: Validation): string {
  return types[Object.keys(rule)[0] ?? ''] ?? 'None';
}

export const noValidation: Validation = {
  areas: [],
  rule: {},
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
};
