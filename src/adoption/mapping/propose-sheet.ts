import type { RawSheet } from '../../schema/raw-workbook.js';
import type { Text } from '../../schema/text.js';
import { cellText, plainText } from '../values/cell-text.js';
import { classifyRows } from '../sheets/classify-rows.js';
import { contentFit, hintsOf, type ContentFit } from '../sheets/content-fit.js';
import { findHeader, headerAt, type SheetHeader } from '../sheets/find-header.js';
import { headerKey } from '../sheets/header-words.js';
import { likelyLights } from './likely-lights.js';
import type { ColumnMapping, SheetMapping } from './mapping.js';
import { moneyScope, oneYearReason, otherScopeReason, wholeLifeReason } from './money-scope.js';
import { moneyDetails, sheetCurrency, unitOfTitles } from './propose-money.js';
import { proposeElsewhere } from './propose-elsewhere.js';
import { adoptedField, listKind, type AdoptedEntity } from '../kinds/list-kinds.js';
import { readForField } from '../values/read-field.js';
import { repeatsField } from './repeats-field.js';
import { sameHeaderScore, scoreHeader } from '../sheets/score-header.js';
import { sourceColumn, type SourceColumn } from '../sheets/source-column.js';

interface Candidate {
  readonly column: SourceColumn;
  readonly field: string;
  readonly headerScore: number;
  readonly fit: ContentFit;
  readonly score: number;
}

/** Outweighs any difference in header and content: a whole-life amount goes before all others. */
const wholeLifeFirst = 0.5;

const amounts = new Set(['approvedBudget', 'expectedCost']);

function fieldName(entity: AdoptedEntity, field: string): Text {
  return adoptedField(entity, field)?.label ?? { da: field, en: field };
}

function reasonFor(entity: AdoptedEntity, { headerScore, fit, field }: Candidate): Text {
  const name = fieldName(entity, field);
  const [da, en] =
    headerScore >= sameHeaderScore ? ['overskriften betyder', 'the header means'] : ['overskriften ligner', 'the header is like'];
  const counted = fit.of === 0 ? { da: 'kolonnen er tom', en: 'the column is empty' } : { da: `${String(fit.readable)} af ${String(fit.of)} celler kan læses`, en: `${String(fit.readable)} of ${String(fit.of)} cells can be read` };
  return { da: `${da} ${name.da}; ${counted.da}`, en: `${en} ${name.en}; ${counted.en}` };
}

function candidatesOf(entity: AdoptedEntity, columns: readonly SourceColumn[], refused: Map<number, Text>): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const column of columns) {
    for (const { target: field, score: headerScore } of scoreHeader(entity, column.header, column.group)) {
      if (field === 'sourceKey') continue;
      const said = adoptedField(entity, field)?.kind.name === 'money' ? moneyScope(`${column.group} ${column.header}`) : 'unsaid';
      const { yearly } = listKind(entity);
      const scope = yearly ? 'unsaid' : said;
      if (said === (yearly ? 'whole-life' : 'one-year')) {
        refused.set(column.column, yearly ? wholeLifeReason : oneYearReason);
        continue;
      }
      const fit = contentFit(entity, field, column, headerScore);
      const name = fieldName(entity, field);
      if (!fit.fits) {
        if (fit.of > 0 && fit.share < 0.5 && !refused.has(column.column)) refused.set(column.column, {
          da: `overskriften ligner ${name.da}, men kun ${String(fit.readable)} af ${String(fit.of)} celler kan være det`,
          en: `the header is like ${name.en}, but only ${String(fit.readable)} of ${String(fit.of)} cells can be that`,
        });
        continue;
      }
      const boost = scope === 'whole-life' ? wholeLifeFirst : 0;
      const core = adoptedField(entity, field)?.part === undefined ? 0.01 : 0;
      candidates.push({ column, field, headerScore, fit, score: headerScore * (0.5 + 0.5 * fit.share) + boost + core });
    }
  }
  return candidates.toSorted((a, b) => b.score - a.score || a.column.column - b.column.column);
}

/** Takes the best pair of column and field first; each is used once. */
function choose(entity: AdoptedEntity, candidates: readonly Candidate[], refused: Map<number, Text>): ReadonlyMap<number, Candidate> {
  const chosen = new Map<number, Candidate>();
  const taken = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { column, field } = candidate;
    const winner = taken.get(field);
    if (chosen.has(column.column)) continue;
    if (winner) {
      const of = { da: `${fieldName(entity, field).da} tages fra «${winner.column.header}»`, en: `${fieldName(entity, field).en} is taken from “${winner.column.header}”` };
      if (!refused.has(column.column)) refused.set(column.column, of);
      continue;
    }
    chosen.set(column.column, candidate);
    taken.set(field, candidate);
  }
  const scopes = [...amounts].map((field) => taken.get(field));
  const whole = scopes.find((candidate) => candidate && moneyScope(candidate.column.header) === 'whole-life');
  for (const candidate of scopes) {
    if (!whole || !candidate || moneyScope(candidate.column.header) === 'whole-life') continue;
    chosen.delete(candidate.column.column);
    refused.set(candidate.column.column, otherScopeReason);
  }
  return chosen;
}

/** Where no header says it: the first column of short texts that are nearly all different. */
function likelyNames(entity: AdoptedEntity, columns: readonly SourceColumn[], chosen: ReadonlyMap<number, Candidate>): SourceColumn | null {
  const isKey = ({ header }: SourceColumn): boolean => scoreHeader(entity, header)[0]?.target === 'sourceKey';
  const fits = (column: SourceColumn): boolean => contentFit(entity, 'name', column, 0.5).fits && new Set(column.texts).size >= column.texts.length * 0.8 && column.texts.length > 0;
  return columns.find((column) => !chosen.has(column.column) && !isKey(column) && fits(column)) ?? null;
}

/** The words of a list's column that are none of its values, for a person to decide on. */
function ownWords(entity: AdoptedEntity, field: string, column: SourceColumn): Pick<ColumnMapping, 'values'> {
  if (!adoptedField(entity, field)?.kind.choices) return {};
  const hints = hintsOf(column);
  const unread = column.filled.filter((cell) => readForField(entity, field, cell, hints).kind === 'problem').map(({ cell }) => plainText(cellText(cell)));
  const words = [...new Set(unread)].filter((word) => word !== '' && word.length <= 40).slice(0, 20);
  return words.length === 0 ? {} : { values: Object.fromEntries(words.map((word) => [word, null])) };
}

/** The chosen column with the same header that this one completes, row by row. */
function twinOf(entity: AdoptedEntity, column: SourceColumn, columns: readonly SourceColumn[], chosen: ReadonlyMap<number, Candidate>): Candidate | null {
  const key = headerKey(column.header);
  const same = [...chosen.values()].find((candidate) => key !== '' && headerKey(candidate.column.header) === key && candidate.field !== 'name');
  if (!same) return null;
  const [first, second] = columns.indexOf(same.column) < columns.indexOf(column) ? [same.column, column] : [column, same.column];
  return repeatsField(entity, same.field, first, second) && column.filled.length > 0 ? same : null;
}

const sameHeader: Text = { da: 'samme overskrift som en kolonne før; bruges, hvor den er tom', en: 'same header as a column before; used where that is blank' };
function guessedName(entity: AdoptedEntity): Text {
  const { name } = listKind(entity).words;
  return { da: `ingen overskrift siger ${name.da}; kolonnens tekster ligner navne`, en: `no header says ${name.en}; the column's texts look like names` };
}

const guessedLight: Text = { da: 'ingen overskrift siger trafiklys; kolonnens celler er røde, gule og grønne', en: "no header says traffic light; the column's cells are red, yellow and green" };

/** A sheet writes all its dates alike: what one column proves of the order goes for those that prove nothing. */
function inOneOrder(columns: readonly SourceColumn[]): readonly SourceColumn[] {
  const orders = new Set(columns.flatMap(({ dateOrder }) => dateOrder ?? []));
  const [only] = orders;
  return only === undefined || orders.size > 1 ? columns : columns.map((column) => ({ ...column, dateOrder: only }));
}

function bestNameColumn(entity: AdoptedEntity, header: SheetHeader): number | null {
  const scored = header.columns.map(({ column, header: text, group }) => ({ column, score: scoreHeader(entity, text, group).find((one) => one.target === 'name')?.score ?? 0 }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score > 0 ? best.column : null;
}

/** Proposes what becomes of each column of a sheet; null when the sheet has no header to go by. */
export function proposeSheet(entity: AdoptedEntity, sheet: RawSheet, tableHeaderRow?: number): SheetMapping | null {
  const found = findHeader(entity, sheet, tableHeaderRow);
  if (!found) return null;
  const header = headerAt(entity, sheet, found.top, found.bottom);
  const rows = classifyRows(sheet, header, bestNameColumn(entity, header)).filter((row) => row.kind === 'project').map((row) => row.row);
  const columns = inOneOrder(header.columns.map((column) => sourceColumn(sheet, column, rows)));
  const refused = new Map<number, Text>();
  const chosen = choose(entity, candidatesOf(entity, columns, refused), refused);
  const hasName = [...chosen.values()].some((candidate) => candidate.field === 'name');
  const guessed = hasName ? null : likelyNames(entity, columns, chosen);
  const hasLight = [...chosen.values()].some((candidate) => candidate.field === 'light');
  const lights = hasLight || adoptedField(entity, 'light') === null ? null : likelyLights(columns.filter((column) => !chosen.has(column.column)));
  const titleUnit = unitOfTitles(header.titles);
  const mappings: ColumnMapping[] = [];
  for (const column of columns) {
    const { column: at, header: text } = column;
    const candidate = chosen.get(at) ?? twinOf(entity, column, columns, chosen);
    if (candidate) {
      const details = moneyDetails(entity, candidate.field, column, titleUnit);
      const confidence = Math.min(1, Math.round(candidate.score * 100) / 100);
      const second = mappings.some((mapping) => mapping.to === candidate.field);
      mappings.push({ column: at, header: text, to: candidate.field, ...(second ? { fallback: true } : {}), ...details, ...ownWords(entity, candidate.field, column), confidence, reason: second ? sameHeader : reasonFor(entity, { ...candidate, column }) });
    } else if (column === guessed) {
      mappings.push({ column: at, header: text, to: 'name', confidence: 0.5, reason: guessedName(entity) });
    } else if (column === lights) {
      mappings.push({ column: at, header: text, to: 'light', ...ownWords(entity, 'light', column), confidence: 0.6, reason: guessedLight });
    } else {
      mappings.push(proposeElsewhere(entity, column, mappings, refused.get(at) ?? null));
    }
  }
  return { sheet: sheet.name, entity, headerTop: header.top, headerBottom: header.bottom, columns: mappings, currency: sheetCurrency(entity, columns, mappings, header.titles), sheetNameMeans: null };
}
