import type { AnyRow } from '../../../schema/entity.js';
import type { EntityKey } from '../../../register/entities/index.js';
import { findRow } from '../../../register/register.js';
import type { CellLook, LiveWorkbook } from '../../live-workbook.js';
import { asUnavailable } from '../inner/as-unavailable.js';
import { tableCells, type Reading } from '../readings/reading.js';

/** What the cells of people's own columns in a row are beside their values; null where Excel does not say, or the row is gone. */
export async function ownLooks(workbook: LiveWorkbook, reading: Reading, entity: EntityKey, id: string | null): Promise<ReadonlyMap<string, CellLook> | null> {
  const cells = tableCells(reading, entity);
  const keyHeader = cells?.headerOf('id') ?? null;
  if (cells === null || keyHeader === null || workbook.cellLooks === undefined) return null;
  const row = id === null ? null : (findRow(reading.register, entity, id) as AnyRow | null);
  if (id !== null && row === null) return null;
  const headers = cells.place.ownColumns.map(({ header }) => header);
  try {
    return await workbook.cellLooks({ table: cells.table.name, row: row && { keyHeader, key: String(row['id']), row: row.at.row }, headers });
  } catch (error) {
    throw asUnavailable(error);
  }
}
