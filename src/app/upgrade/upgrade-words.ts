import { fill, type Language, type Text } from '../../schema/text.js';
import { countPhrase } from '../../schema/wording/count-phrase.js';
import { entities, entityKeys } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { sheetNames } from '../workbook-plan/workbook-names.js';
import type { UpgradePlan } from './plan-upgrade.js';

const words = {
  sheet: { da: 'Nyt ark: {sheet}', en: 'New sheet: {sheet}' },
  hiddenSheet: { da: 'Nyt ark, skjult til delen slås til: {sheet}', en: 'New sheet, hidden until its part is switched on: {sheet}' },
  columns: { da: '{sheet}: nye kolonner yderst til højre: {columns}', en: '{sheet}: new columns at the far right: {columns}' },
  hiddenColumns: { da: '{sheet}: nye kolonner, skjult til delen slås til: {columns}', en: '{sheet}: new columns, hidden until their part is switched on: {columns}' },
  settings: { da: 'Nye rækker i Opsætning: {settings}', en: 'New rows in Settings: {settings}' },
  choices: { da: 'Valglisterne fornyes', en: 'The lists of choices are renewed' },
  texts: { da: 'Navne og forklaringer i Opsætning fornyes', en: 'Names and explanations in Settings are renewed' },
  columnList: { da: 'Oversigtens skjulte liste over kolonner føres ajour', en: "The register's hidden list of columns is brought up to date" },
  formulas: { da: '{sheet}: formlen fornyes i {columns}', en: '{sheet}: the formula is renewed in {columns}' },
  newPages: { da: 'Nye ark: {sheets}', en: 'New sheets: {sheets}' },
  anyPages: { da: 'Lægges ind eller fornyes: {sheets}. Det nuværende ark bliver stående skjult, f.eks. som »{former}«', en: 'Put in or renewed: {sheets}. The present sheet stays, hidden, e.g. as "{former}"' },
  pages: { da: 'Fornyes: {sheets}. Er et af dem anderledes end det nye, bliver det stående skjult som »{former}«', en: 'Renewed: {sheets}. One that differs from the new one stays, hidden, as "{former}"' },
  version: { da: 'Oversigten får udgavenummer {version}', en: 'The register gets version number {version}' },
  upToDate: { da: 'Oversigten svarer til denne udgave. Der er intet at tilføje.', en: 'The register is of this version. There is nothing to add.' },
} as const satisfies Record<string, Text>;

const rows = {
  gender: 'common',
  one: { da: 'Værdier flyttes i {n} række', en: 'Values are moved in {n} row' },
  many: { da: 'Værdier flyttes i {n} rækker', en: 'Values are moved in {n} rows' },
} as const;

function sheetOf(register: Register, table: string, language: Language): string {
  const key = entityKeys.find((one) => (register.tables[one]?.table ?? entities[one].table) === table);
  return key === undefined ? table : (register.tables[key]?.sheet ?? entities[key].sheet[language]);
}

function byTable<T extends { readonly table: string; readonly header: string }>(given: readonly T[]): ReadonlyMap<string, readonly string[]> {
  const tables = new Map<string, string[]>();
  for (const { table, header } of given) tables.set(table, [...(tables.get(table) ?? []), header]);
  return tables;
}

function names(pages: UpgradePlan['pages']): string {
  return pages.map(({ sheet }) => sheet.name).join(', ');
}

/** What the deadlines on Start are worked out on is nobody's to look at. */
function shownOf(pages: UpgradePlan['pages'], language: Language): UpgradePlan['pages'] {
  return pages.filter(({ sheet }) => sheet.name !== sheetNames.deadlines[language]);
}

function pageLines({ pages }: UpgradePlan, sheetsThere: readonly string[] | null, language: Language): readonly string[] {
  const [first] = pages;
  if (sheetsThere === null) return first === undefined ? [] : [fill(words.anyPages[language], { sheets: names(shownOf(pages, language)), former: first.formerName })];
  const there = new Set(sheetsThere.map((name) => name.toLowerCase()));
  const shown = shownOf(pages, language);
  const [old, added] = [shown.filter(({ sheet }) => there.has(sheet.name.toLowerCase())), shown.filter(({ sheet }) => !there.has(sheet.name.toLowerCase()))];
  return [
    ...(added.length === 0 ? [] : [fill(words.newPages[language], { sheets: names(added) })]),
    ...(old[0] === undefined ? [] : [fill(words.pages[language], { sheets: names(old), former: old[0].formerName })]),
  ];
}

/** What an upgrade adds and changes, a line each, before anything is written. */
export function upgradeLines(plan: UpgradePlan, register: Register, language: Language, sheetsThere: readonly string[] | null = null): readonly string[] {
  const { sheets, columns, formulas, bodies } = plan.extension;
  const isNew = new Set(sheets.map(({ table }) => table));
  const inOld = columns.filter(({ table }) => !isNew.has(table));
  const added = new Set(columns.map(({ table, header }) => `${table} ${header}`));
  const renewed = formulas.filter(({ table, header }) => !isNew.has(table) && !added.has(`${table} ${header}`));
  const listed = (text: Text, given: ReadonlyMap<string, readonly string[]>): readonly string[] =>
    [...given].map(([table, headers]) => fill(text[language], { sheet: sheetOf(register, table, language), columns: headers.join(', ') }));
  const lines = [
    ...sheets.map(({ sheet }) => fill((sheet.visibility === 'visible' ? words.sheet : words.hiddenSheet)[language], { sheet: sheet.name })),
    ...pageLines(plan, sheetsThere, language),
    ...listed(words.columns, byTable(inOld.filter(({ hidden }) => !hidden))),
    ...listed(words.hiddenColumns, byTable(inOld.filter(({ hidden }) => hidden))),
    ...(plan.newSettings.length === 0 ? [] : [fill(words.settings[language], { settings: plan.newSettings.join('; ') })]),
    ...(bodies.length > (plan.newSettings.length === 0 ? 0 : 1) ? [words.choices[language]] : []),
    ...(plan.newTexts ? [words.texts[language]] : []),
    ...listed(words.formulas, byTable(renewed)),
    ...(plan.changes.length === 0 ? [] : [countPhrase(plan.changes.length, rows, language, {})]),
    ...(renewed.length + plan.changes.length === 0 ? [] : plan.steps.map(({ why }) => why[language])),
  ];
  const version = plan.steps.at(-1)?.to;
  if (lines.length === 0 && version !== undefined) return [fill(words.version[language], { version })];
  if (lines.length === 0 && plan.extension.lists.length > 0) return [words.columnList[language]];
  return lines.length === 0 ? [words.upToDate[language]] : lines;
}
