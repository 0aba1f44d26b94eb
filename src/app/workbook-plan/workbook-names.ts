import type { Text } from '../../schema/text.js';

export { schemaVersion } from '../../register/migrations/schema-version.js';

/** Names in the workbook that are no entity's. Table and defined names are the same in every language. */

export const sheetNames = {
  overview: { da: 'Overblik', en: 'Overview' },
  benefitTotals: { da: 'Gevinster i tal', en: 'Benefits in figures' },
  start: { da: 'Start', en: 'Start' },
  choices: { da: 'Valglister', en: 'Choice lists' },
  settings: { da: 'Opsætning', en: 'Settings' },
  wheel: { da: 'Årets hjul', en: 'Wheel of the year' },
  deadlines: { da: 'Frister', en: 'Deadlines' },
} as const satisfies Record<string, Text>;

/** Very hidden: what the product must know of the workbook and people need not see. */
export const identitySheet = '_register';

export const settingsTable = 'tblSettings';
export const choicesTable = 'tblChoices';
export const holidaysTable = 'tblHolidays';

export const settingsHeaders = {
  key: { da: 'Nøgle', en: 'Key' },
  name: { da: 'Navn', en: 'Name' },
  value: { da: 'Værdi', en: 'Value' },
  help: { da: 'Forklaring', en: 'Explanation' },
} as const satisfies Record<string, Text>;

/** Rows of the settings table that switch a part on or off have this before the part's key. */
export const partPrefix = 'part.';

/** Defined name of a setting; `asOf` is the day in effect, and `holidays` the Danish public holidays. */
export function settingName(key: string): string {
  return `set_${key}`;
}

/** Says which version of a page, a sheet without rows of the register, the workbook has got. */
export function pageName(page: string): string {
  return `page_${page}`;
}

export function listName(list: string): string {
  return `list_${list}`;
}

/** All keys of an entity's table. */
export function keysName(entity: string): string {
  return `keys_${entity}`;
}

/** Names in use for an entity that names are typed for, e.g. persons. */
export function namesName(entity: string): string {
  return `names_${entity}`;
}

export function namesTable(entity: string): string {
  return `tblNames_${entity}`;
}

/** A reference to cells of a sheet, the sheet's name always quoted. */
export function onSheet(sheet: string, reference: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${reference}`;
}
