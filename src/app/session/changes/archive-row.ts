import type { AnyRow } from '../../../schema/entity.js';
import { entities, type EntityKey } from '../../../register/entities/index.js';
import { findRow } from '../../../register/register.js';
import type { RawValue } from '../../../schema/raw-workbook.js';
import { entryOf } from '../../journal/journal-entry.js';
import { rowContent } from '../../journal/row-content.js';
import type { ChangeContext, Planned } from './planned-change.js';
import { tableCells, type Reading } from '../readings/reading.js';
import { refusal } from '../sentences.js';

/** The last content of a row with what stood in the columns people added, under `own`. */
function withOwnColumns(content: string, own: Readonly<Record<string, RawValue>>): string {
  const kept = Object.entries(own).filter(([, value]) => value !== null && value !== '');
  return kept.length === 0 ? content : JSON.stringify({ ...(JSON.parse(content) as object), own: Object.fromEntries(kept) });
}

/** Takes a row out of its table; all that stood in it goes into the journal. */
export function planArchiveRow(reading: Reading, entity: EntityKey, id: string, reason: string, context: ChangeContext): Planned {
  const cells = tableCells(reading, entity);
  if (cells === null) return { outcome: { kind: 'refused', sentence: refusal('noTable', { sheet: entities[entity].sheet }) } };
  const row = findRow(reading.register, entity, id) as AnyRow | null;
  if (row === null) return { outcome: { kind: 'conflict', mine: {}, theirs: null, fields: [] } };
  if (tableCells(reading, 'rowVersion') === null) return { outcome: { kind: 'refused', sentence: refusal('noTable', { sheet: entities.rowVersion.sheet }) } };
  const sought = cells.sought(row);
  if (!('key' in sought)) return { outcome: { kind: 'refused', sentence: refusal('duplicateKey', { sheet: entities[entity].sheet, key: id }) } };
  const content = rowContent(entity, row);
  const entries =
    content === null
      ? []
      : [
          entryOf(
            { entity, key: content.key, before: content.hash, after: null, last: withOwnColumns(content.content, cells.ownCells(row.at.row)) },
            { time: context.time, who: context.who, source: 'pane', reason },
          ),
        ];
  const expected = { ...cells.storedCells(row.at.row), ...cells.ownCells(row.at.row) };
  return { change: { edits: [], additions: [], removals: [{ table: cells.table.name, sought, expected }] }, entries, ids: [id] };
}
