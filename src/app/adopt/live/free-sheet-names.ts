import type { Language } from '../../../schema/text.js';
import type { PlannedSheet, WorkbookPlan } from '../../workbook-plan/workbook-plan.js';
import { onSheet } from '../../workbook-plan/workbook-names.js';

const longestName = 31;
const words = { da: 'oversigt', en: 'register' } as const;
const old = { da: '(gammel)', en: '(old)' } as const;

/** Excel compares names of sheets without regard to case. */
function fold(name: string): string {
  return name.toLocaleLowerCase('da');
}

function free(wanted: (number: number) => string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = wanted(number);
    if (!taken.has(fold(name))) return name;
  }
}

function fitted(begin: string, name: string, end: string): string {
  const room = longestName - begin.length - end.length;
  return `${begin}${name.slice(0, room).trim()}${end}`;
}

/** What a sheet that has been taken into use is called when it is put aside; one that got such a name when this was cut off keeps it. */
export function asideName(sheet: string, taken: readonly string[], language: Language): string {
  const used = new Set(taken.filter((name) => name !== sheet).map(fold));
  const begin = `${old[language]} `;
  const name = sheet.startsWith(begin) ? sheet.slice(begin.length) : sheet;
  return free((number) => fitted(begin, name, number === 1 ? '' : ` ${String(number)}`), used);
}

/** The same value with every text in it changed; maps and their order are kept. */
function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => mapTexts(one, change)) as T;
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key as unknown, mapTexts(one as unknown, change)])) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one as unknown, change)])) as T;
}

/**
 * The plan with other names for sheets that people already have: Excel would rename them by itself when they come in, and
 * formulas, names and links would point at the people's sheets instead.
 */
export function withFreeSheetNames(plan: WorkbookPlan, taken: readonly string[]): WorkbookPlan {
  const used = new Set(taken.map(fold));
  const renamed = new Map<string, string>();
  for (const { name } of plan.sheets) {
    const all = new Set([...used, ...plan.sheets.filter((one) => one.name !== name).map((one) => fold(one.name)), ...[...renamed.values()].map(fold)]);
    if (used.has(fold(name))) renamed.set(name, free((number) => fitted('', name, ` (${words[plan.language]}${number === 1 ? '' : ` ${String(number)}`})`), all));
  }
  if (renamed.size === 0) return plan;
  const references = [...renamed].map(([from, to]) => [onSheet(from, ''), onSheet(to, '')] as const);
  const inTexts = <T>(value: T): T => mapTexts(value, (text) => references.reduce((done, [from, to]) => done.replaceAll(from, () => to), text));
  const sheets = plan.sheets.map((sheet): PlannedSheet => {
    const moved = inTexts(sheet);
    const cells = moved.cells.map((cell) => (cell.link && 'sheet' in cell.link ? { ...cell, link: { ...cell.link, sheet: renamed.get(cell.link.sheet) ?? cell.link.sheet } } : cell));
    return { ...moved, cells, name: renamed.get(sheet.name) ?? sheet.name };
  });
  return { ...plan, sheets, names: inTexts(plan.names) };
}
