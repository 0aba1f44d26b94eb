import { findOption, foldText, labelOf } from '../../schema/choice.js';
import { fieldsOf } from '../../schema/entity.js';
import type { Language, Text } from '../../schema/text.js';
import { adoptedEntities, adoptedField, listKind, type AdoptedEntity } from '../kinds/list-kinds.js';
import { columnLetter } from '../../register/register.js';
import { columnNumber } from '../sheets/cell-address.js';
import { elsewhere, sheetNameMeanings, type ColumnMapping, type Mapping, type SheetMapping } from './mapping.js';
import { moneyUnits } from '../values/money-words.js';
import type { OwnValues } from '../values/parse-choice.js';
import { canBeFilled } from '../values/read-field.js';

/** What the rows of a sheet are, in a mapping file and on the command line. */
export const kindWords: Readonly<Record<AdoptedEntity, string>> = { project: 'projects', system: 'systems' };

const elsewhereWords: Readonly<Record<string, Text>> = {
  own: { da: 'egen kolonne ved siden af vores', en: 'a column of its own beside ours' },
  sourceKey: { da: 'egen kolonne med kildens eget nummer, som rækken kendes på næste gang', en: "a column of its own with the source's number, by which the row is known next time" },
  notes: { da: 'linje i bemærkningen', en: 'a line of the remark' },
  kept: { da: 'kun i den bevarede kopi af arket', en: 'in the kept copy of the sheet only' },
};

/** Every target a column may have, with what it is called. */
function targets(entity: AdoptedEntity, language: Language): Readonly<Record<string, string>> {
  const fields = fieldsOf(listKind(entity).entity).filter(([key]) => canBeFilled(entity, key)).map(([key, field]) => [key, field.label[language]] as const);
  return Object.fromEntries([...fields, ...elsewhere.map((key) => [key, elsewhereWords[key]?.[language] ?? key] as const)]);
}

/** The targets of the kinds a mapping has; by kind where it has several. */
function shownTargets({ sheets }: Mapping, language: Language): unknown {
  const present = adoptedEntities.filter((entity) => sheets.some((sheet) => sheet.entity === entity));
  const [only = 'project', ...others] = present;
  return others.length === 0 ? targets(only, language) : Object.fromEntries(present.map((entity) => [kindWords[entity], targets(entity, language)]));
}

function shownValues(entity: AdoptedEntity, to: string, values: OwnValues, language: Language): Readonly<Record<string, string | null>> {
  const list = adoptedField(entity, to)?.kind.choices;
  return Object.fromEntries(Object.entries(values).map(([word, key]) => [word, key !== null && list ? labelOf(list, key, language) : key]));
}

/** A mapping as JSON a person can edit: columns by letter, list values by label, and all targets listed. */
export function mappingToJson(mapping: Mapping, language: Language): string {
  const sheets = mapping.sheets.map((sheet) => ({
    sheet: sheet.sheet,
    kind: kindWords[sheet.entity],
    headerTop: sheet.headerTop,
    headerBottom: sheet.headerBottom,
    currency: sheet.currency,
    sheetNameMeans: sheet.sheetNameMeans,
    columns: sheet.columns.map(({ column, reason, values, ...rest }) => ({
      column: columnLetter(column),
      ...rest,
      ...(values ? { values: shownValues(sheet.entity, rest.to, values, language) } : {}),
      reason: reason[language],
    })),
  }));
  return `${JSON.stringify({ version: mapping.version, sheets, targets: shownTargets(mapping, language) }, null, 2)}\n`;
}

export type MappingReading = { readonly ok: true; readonly mapping: Mapping } | { readonly ok: false; readonly problems: readonly Text[] };

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

class Problems {
  readonly found: Text[] = [];
  add(place: string, da: string, en: string): void {
    this.found.push({ da: `${place}: ${da}`, en: `${place}: ${en}` });
  }
}

function oneOf<T>(value: unknown, allowed: readonly T[], place: string, problems: Problems): T | undefined {
  if (value === undefined || value === null) return undefined;
  const match = allowed.find((one) => one === value);
  if (match === undefined) problems.add(place, `skal være en af ${allowed.join(', ')}`, `must be one of ${allowed.join(', ')}`);
  return match;
}

function readValues(entity: AdoptedEntity, value: unknown, to: string, place: string, problems: Problems): OwnValues | undefined {
  if (value === undefined || value === null) return undefined;
  const list = adoptedField(entity, to)?.kind.choices;
  if (!isObject(value) || !list) {
    problems.add(`${place}, "values"`, 'bruges kun til kolonner, der bliver til en liste', 'is for columns that become a list only');
    return undefined;
  }
  const read: Record<string, string | null> = {};
  for (const [word, meant] of Object.entries(value)) {
    const option = typeof meant === 'string' ? findOption(list, meant) : null;
    if (meant !== null && !option) problems.add(`${place}, "values", ${word}`, `${String(meant)} er ikke en værdi i ${list.label.da}`, `${String(meant)} is not a value of ${list.label.en}`);
    else read[word] = option ? option.key : null;
  }
  return read;
}

/** A target by its key, or by what people call the field in either language. */
function targetOf(entity: AdoptedEntity, said: unknown): string | null {
  if (typeof said !== 'string') return null;
  const wanted = foldText(said);
  const fields = fieldsOf(listKind(entity).entity).filter(([key]) => canBeFilled(entity, key));
  const keys = [...fields.map(([key]) => key), ...elsewhere];
  const byKey = keys.find((key) => foldText(key) === wanted);
  const called = fields.find(([, { label }]) => [label.da, label.en].some((name) => foldText(name) === wanted));
  return byKey ?? called?.[0] ?? null;
}

function readColumn(entity: AdoptedEntity, value: unknown, place: string, problems: Problems): ColumnMapping | null {
  if (!isObject(value)) {
    problems.add(place, 'er ikke en kolonne', 'is not a column');
    return null;
  }
  const column = typeof value['column'] === 'string' ? columnNumber(value['column']) : null;
  if (column === null) problems.add(`${place}, "column"`, 'skal være et kolonnebogstav, f.eks. "C"', 'must be a column letter, e.g. "C"');
  const to = targetOf(entity, value['to']) ?? '';
  if (to === '') {
    const said = typeof value['to'] === 'string' ? value['to'] : '';
    problems.add(`${place}, "to"`, `"${said}" er ikke et felt; se listen "targets" nederst i filen`, `"${said}" is not a field; see the list "targets" at the end of the file`);
  }
  const unit = oneOf(value['unit'], moneyUnits, `${place}, "unit"`, problems);
  const decimalMark = oneOf(value['decimalMark'], ['comma', 'point'] as const, `${place}, "decimalMark"`, problems);
  const dateOrder = oneOf(value['dateOrder'], ['dmy', 'mdy', 'ymd'] as const, `${place}, "dateOrder"`, problems);
  const values = readValues(entity, value['values'], to, place, problems);
  const confidence = typeof value['confidence'] === 'number' ? value['confidence'] : 1;
  const said = typeof value['reason'] === 'string' ? value['reason'] : '';
  if (column === null) return null;
  return {
    column,
    header: typeof value['header'] === 'string' ? value['header'] : '',
    to,
    ...(value['fallback'] === true ? { fallback: true } : {}),
    ...(unit ? { unit } : {}),
    ...(decimalMark ? { decimalMark } : {}),
    ...(dateOrder ? { dateOrder } : {}),
    ...(values ? { values } : {}),
    confidence,
    reason: { da: said, en: said },
  };
}

/** Where a column stands, by the letter and header the file gives it. */
function columnPlace(sheet: string, column: unknown, at: number): string {
  const letter = isObject(column) && typeof column['column'] === 'string' ? column['column'] : null;
  const header = isObject(column) && typeof column['header'] === 'string' && column['header'] !== '' ? ` «${column['header']}»` : '';
  return letter === null ? `${sheet}.columns[${String(at)}]` : `${sheet} ${letter}${header}`;
}

function readSheet(value: unknown, place: string, problems: Problems): SheetMapping | null {
  if (!isObject(value) || typeof value['sheet'] !== 'string' || !Array.isArray(value['columns'])) {
    problems.add(place, 'skal have "sheet" og "columns"', 'must have "sheet" and "columns"');
    return null;
  }
  const said = oneOf(value['kind'], Object.values(kindWords), `${place}, "kind"`, problems);
  const entity = adoptedEntities.find((one) => kindWords[one] === said) ?? 'project';
  const top = value['headerTop'];
  const bottom = value['headerBottom'] ?? top;
  const rows = typeof top === 'number' && typeof bottom === 'number' && Number.isInteger(top) && Number.isInteger(bottom) && top >= 1 && bottom >= top && bottom - top <= 1;
  if (!rows) problems.add(`${place}, "headerTop"`, 'overskriften skal stå i én eller to rækker, talt fra 1', 'the header must stand in one or two rows, counted from 1');
  const columns = value['columns'].map((column, at) => readColumn(entity, column, columnPlace(place, column, at), problems)).filter((column) => column !== null);
  const main = columns.filter((column) => !column.fallback && adoptedField(entity, column.to) !== null).map((column) => column.to);
  for (const field of new Set(main.filter((to, at) => main.indexOf(to) !== at))) {
    problems.add(place, `flere kolonner går til ${field}; sæt "fallback": true på alle undtagen den første`, `several columns go to ${field}; set "fallback": true on all but the first`);
  }
  return {
    sheet: value['sheet'],
    entity,
    headerTop: rows ? top : 1,
    headerBottom: rows ? bottom : 1,
    columns,
    currency: typeof value['currency'] === 'string' ? value['currency'] : null,
    sheetNameMeans: oneOf(value['sheetNameMeans'], sheetNameMeanings, `${place}, "sheetNameMeans"`, problems) ?? null,
  };
}

/** The line on which the text stops being JSON; null when the engine does not tell. */
function faultyLine(text: string, error: unknown): string | null {
  const message = error instanceof Error ? error.message : '';
  const position = /end of JSON/i.test(message) ? text.length : Number(/position (\d+)/.exec(message)?.[1] ?? NaN);
  return Number.isNaN(position) ? null : String(text.slice(0, position).split('\n').length);
}

/** Reads a mapping a person may have edited. Every fault is told with its place; there is no half mapping. */
export function mappingFromJson(text: string): MappingReading {
  const problems = new Problems();
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const line = faultyLine(text, error);
    problems.add('JSON', `et komma, et anførselstegn eller en parentes mangler eller er for meget${line === null ? '' : ` ved linje ${line}`}`, `a comma, a quotation mark or a bracket is missing or one too many${line === null ? '' : ` near line ${line}`}`);
    return { ok: false, problems: problems.found };
  }
  if (!isObject(parsed) || !Array.isArray(parsed['sheets'])) {
    problems.add('JSON', 'skal være et objekt med listen "sheets"', 'must be an object with the list "sheets"');
    return { ok: false, problems: problems.found };
  }
  if (parsed['version'] !== 1) problems.add('version', 'skal være 1', 'must be 1');
  const sheets = parsed['sheets'].map((sheet, at) => readSheet(sheet, isObject(sheet) && typeof sheet['sheet'] === 'string' ? `«${sheet['sheet']}»` : `sheets[${String(at)}]`, problems)).filter((sheet) => sheet !== null);
  return problems.found.length > 0 ? { ok: false, problems: problems.found } : { ok: true, mapping: { version: 1, sheets } };
}
