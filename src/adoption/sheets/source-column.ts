import type { RawSheet } from '../../schema/raw-workbook.js';
import { cellAt, extrasAt } from './cell-address.js';
import { cellText, isBlankCell, isPlaceholder } from '../values/cell-text.js';
import { dateOrderOf, type DateOrder } from '../values/date-hints.js';
import type { HeaderColumn } from './find-header.js';
import type { SourceCell } from '../values/source-cell.js';
import { decimalMarkOf, type DecimalMark } from '../values/number-shape.js';

/** One column of the source with its cells in project rows, and what they prove about how to read them. */
export interface SourceColumn extends HeaderColumn {
  readonly cells: readonly SourceCell[];
  /** Cells with something in them; a lone dash is nothing. */
  readonly filled: readonly SourceCell[];
  readonly texts: readonly string[];
  readonly decimalMark: DecimalMark | null;
  readonly dateOrder: DateOrder | null;
}

export function sourceColumn(sheet: RawSheet, column: HeaderColumn, rows: readonly number[]): SourceColumn {
  const cells = rows.map((row) => ({ row, cell: cellAt(sheet, row, column.column), extras: extrasAt(sheet, row, column.column) }));
  const filled = cells.filter(({ cell }) => !isBlankCell(cell) && !(typeof cell === 'string' && isPlaceholder(cell)));
  const texts = filled.map(({ cell, extras }) => cellText(cell, extras));
  const written = filled.flatMap(({ cell }) => (typeof cell === 'string' ? [cell] : []));
  return { ...column, cells, filled, texts, decimalMark: decimalMarkOf(written), dateOrder: dateOrderOf(written) };
}

/** Share of the project rows that have something in the column; 0 for a sheet without rows. */
export function fillShare(column: SourceColumn): number {
  return column.cells.length === 0 ? 0 : column.filled.length / column.cells.length;
}

/** Share of the filled cells whose text occurs once only. */
export function distinctShare(column: SourceColumn): number {
  return column.texts.length === 0 ? 0 : new Set(column.texts.map((text) => text.toLowerCase())).size / column.texts.length;
}

export function meanLength(column: SourceColumn): number {
  return column.texts.length === 0 ? 0 : column.texts.reduce((sum, text) => sum + text.length, 0) / column.texts.length;
}

export function longest(column: SourceColumn): number {
  return column.texts.reduce((most, text) => Math.max(most, text.length), 0);
}
