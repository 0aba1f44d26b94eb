import { isBlankCell } from '../values/cell-text.js';
import { lightOfFill } from '../values/fill-hue.js';
import { moneyWordsOfHeader } from '../values/money-words.js';
import { lightLegend } from '../values/parse-light.js';
import { adoptedField, listKind, type AdoptedEntity } from '../kinds/list-kinds.js';
import { parseYesNo } from '../values/parse-yes-no.js';
import { readForField, type ColumnHints } from '../values/read-field.js';
import { sameHeaderScore, scoreHeader } from './score-header.js';
import type { SourceCell } from '../values/source-cell.js';
import { distinctShare, meanLength, type SourceColumn } from './source-column.js';

/** How far a column's cells fit a field: share of readable cells, 0 to 1, and the counts behind it. */
export interface ContentFit {
  readonly fits: boolean;
  readonly share: number;
  readonly readable: number;
  readonly of: number;
}

export function hintsOf(column: SourceColumn, more: Partial<ColumnHints> = {}): ColumnHints {
  return {
    header: column.header,
    unit: moneyWordsOfHeader(`${column.group} ${column.header}`).unit,
    currency: null,
    decimalMark: column.decimalMark,
    dateOrder: column.dateOrder,
    legend: lightLegend(column.header, column.texts),
    values: {},
    year: null,
    ...more,
  };
}

/** Cells that say something about a field: filled ones, for a light also coloured ones without text. */
function speaking(entity: AdoptedEntity, key: string, column: SourceColumn): readonly SourceCell[] {
  if (adoptedField(entity, key)?.kind.choices?.name !== 'trafficLight') return column.filled;
  return column.cells.filter(({ cell, extras }) => {
    const colour = extras?.fill === undefined ? 'none' : lightOfFill(extras.fill);
    return !isBlankCell(cell) || (colour !== 'none' && colour !== 'other');
  });
}

function withLetters(column: SourceColumn): number {
  return column.texts.filter((text) => /\p{L}/u.test(text)).length;
}

const closed = new Set(['date', 'money', 'number', 'choice', 'flag', 'percent']);

/** `Status` over short texts is a list's column, `Kommentar til status` is one of texts however short. */
function meansOnly(entity: AdoptedEntity, key: string, { header, group }: SourceColumn): boolean {
  return scoreHeader(entity, header, group).every(({ target, score }) => target === key || score < 0.9);
}

/** `Ja`, `Nej` and crosses name nothing, whatever word of the header they stand under. */
function isOfAnswers({ filled }: SourceColumn): boolean {
  return filled.filter(({ cell }) => parseYesNo(cell).kind === 'value').length >= filled.length / 2;
}

function textFits(entity: AdoptedEntity, key: string, column: SourceColumn, headerScore: number, lettered: number): boolean {
  const { entity: { titleField }, unit, longTexts, worded } = listKind(entity);
  const kind = adoptedField(entity, key)?.kind.name;
  if (lettered < 0.5 && (kind === 'name' || kind === 'long-text' || worded.has(key))) return false;
  const mean = meanLength(column);
  if (key === titleField) return mean <= 200 && distinctShare(column) >= 0.3 && !isOfAnswers(column);
  if (key === unit) return mean <= 90;
  if (kind === 'name') return mean <= 60;
  if (longTexts.has(key)) return headerScore >= 0.9 && (mean >= 20 || meansOnly(entity, key, column));
  return true;
}

/**
 * Whether a column's cells can be what its header says. Lists, dates and amounts need half of their cells readable, a
 * tenth under a header that is the field's very name; a column without cells fits only such a header.
 */
export function contentFit(entity: AdoptedEntity, key: string, column: SourceColumn, headerScore: number): ContentFit {
  const field = adoptedField(entity, key);
  const cells = speaking(entity, key, column);
  const of = cells.length;
  if (!field || of === 0) return { fits: field !== null && headerScore >= sameHeaderScore, share: 0.5, readable: 0, of };
  const hints = hintsOf(column);
  const readable = cells.filter((cell) => readForField(entity, key, cell, hints).kind === 'value').length;
  const share = readable / of;
  if (closed.has(field.kind.name) || listKind(entity).shapes[key] !== undefined) return { fits: share >= (headerScore >= sameHeaderScore ? 0.1 : 0.5), share, readable, of };
  const lettered = withLetters(column) / of;
  return { fits: textFits(entity, key, column, headerScore, lettered), share: listKind(entity).longTexts.has(key) ? 0.8 : Math.max(lettered, 0.5), readable, of };
}
