import type { RawSheet, RawValue } from '../../schema/raw-workbook.js';
import { cellText, isBlankCell, plainText } from '../values/cell-text.js';
import { cellAt, extrasAt, mergedAreas, widthOf, type Area } from './cell-address.js';
import type { AdoptedEntity } from '../kinds/list-kinds.js';
import { fieldOfHeader, scoreHeader } from './score-header.js';

export interface HeaderColumn {
  /** 1-based sheet column. */
  readonly column: number;
  /** The header as it stands, on one line; empty where a column has cells but no header. */
  readonly header: string;
  /** The heading over several columns, in a sheet with two header lines. */
  readonly group: string;
}

export interface SheetHeader {
  /** First and last 1-based sheet row of the header. */
  readonly top: number;
  readonly bottom: number;
  /** In the order of the sheet; equal headers are kept apart by their column. */
  readonly columns: readonly HeaderColumn[];
  /** Texts above the header: title, date of the list, owner. */
  readonly titles: readonly string[];
}

const searched = 40;

function isText(cell: RawValue): cell is string {
  return typeof cell === 'string' && !isBlankCell(cell) && !/^[\d.,\s%-]+$/.test(cell);
}

/** A year over a column, as figure or text: `Budget` over 2026, 2027 and 2028. */
function isYear(cell: RawValue): boolean {
  return /^(?:19|20)\d{2}$/.test(typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? plainText(cell) : '');
}

function texts(sheet: RawSheet, row: number): readonly string[] {
  return (sheet.rows[row - 1] ?? []).filter(isText).map(plainText);
}

function filled(sheet: RawSheet, row: number): number {
  return (sheet.rows[row - 1] ?? []).filter((cell) => !isBlankCell(cell)).length;
}

/** Texts that name a field of ours; one that is only like a name counts half. */
function knownHeaders(entity: AdoptedEntity, row: readonly string[]): number {
  const weight = (text: string): number => {
    const score = text.length > 80 ? 0 : (scoreHeader(entity, text)[0]?.score ?? 0);
    return score >= 0.9 ? 1 : score > 0 ? 0.5 : 0;
  };
  return row.reduce((sum, text) => sum + weight(text), 0);
}

/** How much a row looks like a header: known words count most when there are two or more, figures and long texts against it. */
function likeness(entity: AdoptedEntity, sheet: RawSheet, row: number): number {
  const words = texts(sheet, row);
  const others = filled(sheet, row) - words.length;
  const long = words.filter((text) => text.length > 80).length;
  const repeated = words.length - new Set(words.map((text) => text.toLowerCase())).size;
  const known = knownHeaders(entity, words);
  return (known < 1.5 ? known * 0.5 : known * 3) + words.length * 0.2 - others - long * 2 - repeated * 0.5;
}

function covering(areas: readonly Area[], row: number, column: number): Area | null {
  return areas.find((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) ?? null;
}

/** The text shown at a cell: its own, or that of the merged cell it is part of. */
function shownAt(sheet: RawSheet, areas: readonly Area[], row: number, column: number): string {
  const area = covering(areas, row, column);
  const [at, from] = area ? [area.top, area.left] : [row, column];
  return plainText(cellText(cellAt(sheet, at, from), extrasAt(sheet, at, from)));
}

/** Whether a row above the header line groups its columns: two or more labels, or one over some of the columns. */
function groupsColumns(sheet: RawSheet, areas: readonly Area[], row: number): boolean {
  if (row < 1) return false;
  const labels = texts(sheet, row);
  const lower = sheet.rows[row] ?? [];
  const width = Math.max(lower.length, sheet.rows[row - 1]?.length ?? 0);
  const plain = labels.length > 0 && labels.length === filled(sheet, row) && labels.every((text) => text.length <= 40 && !/\d{4}/.test(text));
  if (!plain) return false;
  const spans = areas.filter((area) => area.top <= row && area.bottom >= row);
  if (labels.length === 1) return spans.some((area) => area.right > area.left && area.right - area.left + 1 < width * 0.8);
  return labels.length < width || spans.length > 0;
}

/** Whether the row below is the header's second line: texts only, none under a column that has its header already alone. */
function completesHeader(entity: AdoptedEntity, sheet: RawSheet, areas: readonly Area[], row: number): boolean {
  const cells = sheet.rows[row - 1] ?? [];
  const words = texts(sheet, row);
  const labels = cells.filter((cell) => isText(cell) || isYear(cell)).length;
  if (labels === 0 || labels !== filled(sheet, row)) return false;
  const units = words.length === labels && words.every((text) => /^[([].*[)\]]$/.test(text));
  if (units) return true;
  const upper = sheet.rows[row - 2] ?? [];
  const underSpan = cells.every((cell, at) => {
    if (isBlankCell(cell)) return true;
    const over = covering(areas, row - 1, at + 1);
    return (over !== null && over.right > over.left) || isBlankCell(upper[at]) || isBlankCell(upper[at + 1]);
  });
  const known = knownHeaders(entity, words) >= 0.5 || words.length < labels;
  return underSpan && labels < filled(sheet, row - 1) + labels / 2 && known && isBlankCell(cells[upper.findIndex((cell) => !isBlankCell(cell))]);
}

/** A label over several columns without merged cells reaches to the next label. */
function labelOver(sheet: RawSheet, areas: readonly Area[], row: number, column: number): string {
  const own = shownAt(sheet, areas, row, column);
  if (own !== '' || covering(areas, row, column)) return own;
  for (let left = column - 1; left >= 1; left -= 1) {
    if (covering(areas, row, left)) return '';
    const text = shownAt(sheet, areas, row, left);
    if (text !== '') return text;
  }
  return '';
}

/** Labels that say nothing without the one over them. */
const bare = /^(?:(?:19|20)\d{2}|navn|name|initialer|initials|dato|date|bel[øo]b|amount|kr\.?|dkk|%|pct\.?|antal|ja\/nej)$/i;

/**
 * A header that says nothing alone, or stands under several labels (`Start` under `Plan` and `Faktisk`), is named with its
 * label; not the thing's own name, which two lists beside one another have both.
 */
function named(entity: AdoptedEntity, columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const labels = new Map<string, Set<string>>();
  for (const { header, group } of columns) labels.set(header, (labels.get(header) ?? new Set()).add(group));
  return columns.map((one) => {
    const joined = one.group !== '' && (bare.test(one.header) || ((labels.get(one.header)?.size ?? 0) > 1 && scoreHeader(entity, one.header)[0]?.target !== 'name'));
    return joined ? { column: one.column, header: `${one.group} ${one.header}`, group: '' } : one;
  });
}

function columnsOf(entity: AdoptedEntity, sheet: RawSheet, areas: readonly Area[], top: number, bottom: number): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = 1; column <= widthOf(sheet); column += 1) {
    const lower = shownAt(sheet, areas, bottom, column);
    const upper = top < bottom ? shownAt(sheet, areas, top, column) : '';
    const brackets = /^[([].*[)\]]$/.test(lower) && upper !== '';
    const header = brackets ? `${upper} ${lower}` : lower === '' ? upper : lower;
    const group = top < bottom && !brackets && lower !== '' && lower !== upper ? labelOver(sheet, areas, top, column) : '';
    const hasCells = sheet.rows.slice(bottom).some((row) => !isBlankCell(row[column - 1]));
    if (header !== '' || hasCells) columns.push({ column, header, group });
  }
  return named(entity, columns);
}

/** Reads the header that stands in the given 1-based rows. */
export function headerAt(entity: AdoptedEntity, sheet: RawSheet, top: number, bottom: number): SheetHeader {
  const areas = mergedAreas(sheet);
  const titles = sheet.rows.slice(0, top - 1).flatMap((row) => row.filter(isText).map(plainText));
  return { top, bottom, columns: columnsOf(entity, sheet, areas, top, bottom), titles };
}

/**
 * Finds the header of a sheet: below title rows, one or two lines, merged or not. Null when no row of the first 40 looks
 * like one. A known table of the workbook tells its own header row and needs no search.
 */
export function findHeader(entity: AdoptedEntity, sheet: RawSheet, tableHeaderRow?: number): SheetHeader | null {
  const areas = mergedAreas(sheet);
  const width = widthOf(sheet);
  let best: { row: number; score: number } | null = null;
  for (let row = 1; row <= Math.min(searched, sheet.rows.length); row += 1) {
    const words = texts(sheet, row);
    // A list of names alone has no other row than one that says so for its header.
    if (words.length < 2 && !(words.length === 1 && width === 1 && fieldOfHeader(entity, words[0] ?? '') === 'name')) continue;
    const score = row === tableHeaderRow ? Infinity : likeness(entity, sheet, row);
    if (score > 0 && (best === null || score > best.score)) best = { row, score };
  }
  if (!best) return null;
  if (best.row < sheet.rows.length && best.row !== tableHeaderRow && completesHeader(entity, sheet, areas, best.row + 1)) {
    return headerAt(entity, sheet, best.row, best.row + 1);
  }
  return groupsColumns(sheet, areas, best.row - 1) ? headerAt(entity, sheet, best.row - 1, best.row) : headerAt(entity, sheet, best.row, best.row);
}
