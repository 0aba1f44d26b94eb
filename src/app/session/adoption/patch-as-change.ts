import type { AnyRow } from '../../../schema/entity.js';
import { entities, type EntityKey } from '../../../register/entities/index.js';
import type { LiveAddition, LiveChange, LiveEdit } from '../../live-workbook.js';
import type { PatchValue, WorkbookPatch } from '../../ports.js';
import { tableCells, type Reading } from '../readings/reading.js';

/** At most so many rows in one write: Excel on the web takes no request of more than 5 MB, and tables grow badly by thousands. */
export const rowsInOneWrite = 200;

/**
 * The first rows of a patch of one table as a change of the live workbook: rows are found by key and cells by header, since
 * both may have moved since the patch was planned. What does not fit in one write is left for the next planning.
 */
export function patchAsChange(reading: Reading, entity: EntityKey, patch: Pick<WorkbookPatch, 'cells' | 'rows'>): LiveChange | null {
  const cells = tableCells(reading, entity);
  if (cells === null) return null;
  const { table } = cells;
  const byRow = new Map<number, { readonly header: string; readonly value: PatchValue }[]>();
  for (const { row, column, value } of patch.cells) {
    const header = table.columns[column - table.firstColumn]?.header;
    if (header !== undefined) byRow.set(row, [...(byRow.get(row) ?? []), { header, value }]);
  }
  const edits = [...byRow].flatMap(([at, written]): readonly LiveEdit[] => {
    const row = (reading.register.rows[entity] as readonly AnyRow[]).find((one) => one.at.row === at);
    return row ? [{ table: table.name, sought: cells.sought(row), cells: written.map(({ header, value }) => ({ header, value, expected: cells.cellOf(at, header) })) }] : [];
  });
  const keyHeader = cells.headerOf('id');
  const calculated = new Set(Object.entries(entities[entity].fields).flatMap(([name, field]) => ('formula' in field && field.formula !== undefined ? [cells.headerOf(name)] : [])));
  const additions = patch.rows.map(({ cells: values }): LiveAddition => {
    const byHeader = Object.fromEntries(table.columns.flatMap(({ header }, index) => (values[index] === undefined || calculated.has(header) ? [] : [[header, values[index]] as const])));
    return { table: table.name, cells: byHeader, ...(keyHeader === null ? {} : { keyHeader }) };
  });
  const firstEdits = edits.slice(0, rowsInOneWrite);
  return { edits: firstEdits, additions: additions.slice(0, rowsInOneWrite - firstEdits.length), removals: [] };
}
