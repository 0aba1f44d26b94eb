import type { Entity } from '../../schema/entity.js';
import { isBlank } from '../../schema/kinds/cells.js';
import { fold } from '../../register/checking/keys.js';
import { keyNumber } from '../../register/next-key.js';
import { isLineOfLog } from '../journal/line-of-log.js';
import type { MatchedColumns } from './match-columns.js';
import { valueAt, type FoundTable } from './sheet-cells.js';

/** A row right below a table that belongs to it by its number, and is not counted. */
export interface RowBelow {
  readonly row: number;
  /** As it stands in the cell. */
  readonly id: string;
}

function keyAt(entity: Entity, table: FoundTable, columns: MatchedColumns['columns'], row: number): string | null {
  const id = columns['id'] === undefined ? null : valueAt(table.cells, row, columns['id']);
  if (entity.key === 'rowVersion') {
    const cell = (field: string): ReturnType<typeof valueAt> => (columns[field] === undefined ? null : valueAt(table.cells, row, columns[field]));
    return isLineOfLog(cell) ? String(id) : null;
  }
  return typeof id === 'string' && keyNumber(entity, id) !== null ? id : null;
}

/**
 * The rows that stand below a table without a gap, each with a number of the table's own kind that no other row has: they
 * were written there, and the table was not made larger. Lines of the log are known by their fingerprints, which may come again.
 */
export function rowsBelow(entity: Entity, table: FoundTable, { columns }: Pick<MatchedColumns, 'columns'>): readonly RowBelow[] {
  const below: RowBelow[] = [];
  const taken = new Set<string>();
  for (let row = table.lastRow + 1; row <= table.cells.rows.length; row += 1) {
    const id = keyAt(entity, table, columns, row);
    if (id === null) break;
    if (entity.key !== 'rowVersion') {
      if (taken.size === 0) for (let above = table.firstRow; above <= table.lastRow; above += 1) taken.add(fold(String(valueAt(table.cells, above, columns['id'] ?? 0))));
      if (taken.has(fold(id))) break;
      taken.add(fold(id));
    }
    below.push({ row, id });
  }
  return below;
}

/** Rows below a table with anything in its columns. */
export function filledBelow(table: FoundTable): readonly number[] {
  const last = table.firstColumn + table.columns.length - 1;
  const filled: number[] = [];
  for (let row = table.lastRow + 1; row <= table.cells.rows.length; row += 1) {
    if ((table.cells.rows[row - 1] ?? []).slice(table.firstColumn - 1, last).some((cell) => !isBlank(cell))) filled.push(row);
  }
  return filled;
}
