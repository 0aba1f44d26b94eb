import { entities, entityKeys } from '../../register/entities/index.js';
import type { Language } from '../../schema/text.js';
import { sheetNames } from '../workbook-plan/workbook-names.js';
import type { TablesThere } from './tables-there.js';

/** The tabs of a new register in their order, by what the workbook calls them. */
function tabOrder(there: TablesThere, language: Language): readonly string[] {
  const sheetOf = (key: (typeof entityKeys)[number]): string => there.of(key)?.sheet.name ?? entities[key].sheet[language];
  return [
    ...(['start', 'overview', 'benefitTotals'] as const).map((page) => sheetNames[page][language]),
    ...entityKeys.flatMap((key) => (key === 'yearEvent' ? [sheetOf(key), sheetNames.wheel[language]] : [sheetOf(key)])),
    ...(['settings', 'choices', 'deadlines'] as const).map((page) => sheetNames[page][language]),
  ];
}

/** The sheet that one to come stands behind, among those that are there or come with it; null for the first place. */
export function placeAmong(name: string, here: readonly string[], there: TablesThere, language: Language): string | null {
  const order = tabOrder(there, language);
  return order.slice(0, order.indexOf(name)).filter((one) => here.includes(one)).at(-1) ?? null;
}
