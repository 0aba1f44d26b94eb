import type { AnyRow } from '../../schema/entity.js';
import { entities, entityKeys, type EntityKey } from '../../register/entities/index.js';
import { columnLetter, findRow, type Register } from '../../register/register.js';
import { ownHeader } from '../rows/own-names.js';
import type { RegisterSession } from './register-session.js';

type Place = Parameters<RegisterSession['goTo']>[0];

/** The cell to show for a finding, row or field; the header when the row is not there. Null when the table is not. */
export function cellOfPlace(register: Register, place: Place): { readonly sheet: string; readonly address: string } | null {
  const table = register.tables[place.entity];
  if (!table) return null;
  const rows = register.rows[place.entity] as readonly AnyRow[];
  const byKey = findRow(register, place.entity, place.id) as AnyRow | null;
  // A key may stand in several rows; then the row says which of them is meant.
  const row = rows.find(({ at, id }) => at.row === place.row && (place.id === null || id === place.id)) ?? byKey;
  const header = ownHeader(place.field ?? '');
  const column = table.columns[place.field ?? ''] ?? table.ownColumns.find((one) => one.header === header)?.column ?? table.columns[entities[place.entity].titleField] ?? Math.min(...Object.values(table.columns));
  return { sheet: table.sheet, address: `${columnLetter(column)}${String(row?.at.row ?? (place.id === null ? (place.row ?? table.headerRow) : table.headerRow))}` };
}

/** The row and field a cell belongs to; null outside the register's tables and on their headers. */
export function placeOfCell(register: Register, cell: { readonly sheet: string; readonly row: number; readonly column: number }): { readonly entity: EntityKey; readonly id: string | null; readonly field: string | null } | null {
  for (const entity of entityKeys) {
    const table = register.tables[entity];
    if (table?.sheet !== cell.sheet || cell.row <= table.headerRow) continue;
    const row = (register.rows[entity] as readonly AnyRow[]).find(({ at }) => at.row === cell.row);
    if (!row) continue;
    const field = Object.entries(table.columns).find(([, column]) => column === cell.column)?.[0] ?? null;
    return { entity, id: row['id'] as string | null, field };
  }
  return null;
}
