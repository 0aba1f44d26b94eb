import type { RawCellExtras, RawValue } from '../../schema/raw-workbook.js';
import type { Language, Text } from '../../schema/text.js';
import { fieldsOf } from '../../schema/entity.js';
import { listKind, type AdoptedEntity } from '../kinds/list-kinds.js';
import { columnLetter } from '../../register/register.js';
import { cellText, isBlankCell, plainText } from '../values/cell-text.js';
import type { SaidCell } from './adopt-cells.js';
import type { ColumnMapping } from '../mapping/mapping.js';
import type { SourceCell } from '../values/source-cell.js';
import type { SourceColumn } from '../sheets/source-column.js';

/** A value of a person's own column: as it stands in the source, dates as serials. */
export interface OwnValue {
  readonly value: string | number | boolean;
  /** How a number is shown; null for General and for all else. */
  readonly numberFormat: string | null;
  readonly said: SaidCell;
  /** The list's own number of the project. */
  readonly isKey: boolean;
}

const longestHeader = 200;
const unnamed: Text = { da: 'Kolonne', en: 'Column' };
const ofSource: Text = { da: 'kilden', en: 'source' };

/** Where a row came from, beside a person's own columns: the list's name, and its number of the project where it has one. */
export const originHeader: Text = { da: 'Kommer fra', en: 'Comes from' };

/** A header without regard to case, blanks and a full stop at the end: two that fold alike are one column. */
export function foldOwnHeader(header: string): string {
  return header.normalize('NFC').replace(/\s+/g, '').replace(/\.$/, '').toLowerCase();
}

function taken(entity: AdoptedEntity, language: Language): ReadonlySet<string> {
  return new Set([...fieldsOf(listKind(entity).entity).map(([, field]) => field.label[language]), originHeader[language]].map(foldOwnHeader));
}

/**
 * What the columns that are kept as a person's own are called in the register, by source column: their own header, which
 * is said to be the source's where one of ours has the same (`Nr.` becomes `Nr. (kilden)`).
 */
export function ownHeaders(entity: AdoptedEntity, columns: readonly ColumnMapping[], language: Language): ReadonlyMap<number, string> {
  const ours = taken(entity, language);
  const used = new Set<string>();
  const headers = new Map<number, string>();
  for (const { column, header, to } of columns) {
    if (to !== 'own' && to !== 'sourceKey') continue;
    const bare = plainText(header).slice(0, longestHeader) || `${unnamed[language]} ${columnLetter(column)}`;
    const wanted = ours.has(foldOwnHeader(bare)) ? `${bare} (${ofSource[language]})` : bare;
    let free = wanted;
    for (let number = 2; used.has(foldOwnHeader(free)); number += 1) free = `${wanted} (${String(number)})`;
    used.add(foldOwnHeader(free));
    headers.set(column, free);
  }
  return headers;
}

function formatOf(cell: RawValue, extras: RawCellExtras | undefined): string | null {
  if (typeof cell !== 'number') return null;
  if (extras?.isDate) return Number.isInteger(cell) ? 'dd-mm-yyyy' : 'dd-mm-yyyy hh:mm';
  return extras?.numberFormat ?? null;
}

/** Whether all texts of a column are plain whole numbers, as a text file has them: only then are they numbers, so that they sort. */
function allWhole(column: SourceColumn): boolean {
  return column.filled.length > 0 && column.filled.every(({ cell }) => typeof cell === 'string' && /^-?(?:0|[1-9]\d{0,14})$/.test(cell.trim()));
}

/** Reads the cells of one column that is kept as it is; null for a blank. */
export function ownReader(column: SourceColumn, isKey: boolean): (source: SourceCell) => OwnValue | null {
  const whole = allWhole(column);
  return ({ cell, extras }) => {
    if (isBlankCell(cell)) return null;
    const said = { header: column.header, text: cellText(cell, extras) };
    const value = typeof cell === 'object' ? cell.error : whole ? Number(cell) : cell;
    return { value, numberFormat: formatOf(cell, extras), said, isKey };
  };
}
