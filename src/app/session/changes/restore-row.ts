import { entities, type EntityKey } from '../../../register/entities/index.js';
import { findRow } from '../../../register/register.js';
import type { Entity } from '../../../schema/entity.js';
import { entryOf } from '../../journal/journal-entry.js';
import { rowContent, type KeptValues } from '../../journal/row-content.js';
import type { LiveAddition } from '../../live-workbook.js';
import type { RawValue } from '../../../schema/raw-workbook.js';
import { encodeValues, type EncodedValue } from './encode-values.js';
import { additionOf, type ChangeContext, type Planned } from './planned-change.js';
import { tableCells, type Reading, type TableCells } from '../readings/reading.js';
import { refusal } from '../sentences.js';

/** What stood in columns people added, as far as those columns are still there; an error as Excel writes it. */
function ownCells(cells: TableCells, kept: KeptValues): NonNullable<LiveAddition['own']> {
  const own = (kept['own'] ?? {}) as Readonly<Record<string, RawValue>>;
  const headers = new Set(cells.place.ownColumns.map(({ header }) => header));
  const there = Object.entries(own).filter(([header]) => headers.has(header));
  return Object.fromEntries(there.map(([header, value]) => [header, { value: typeof value === 'object' && value !== null ? value.error : value, own: 'value' }]));
}

/** Puts an archived row back at the end of its table, under the number it had and with all the journal kept of it. */
export function planRestoreRow(reading: Reading, entity: EntityKey, id: string, context: ChangeContext): Planned {
  const { register } = reading;
  const definition = entities[entity] as Entity;
  const cells = tableCells(reading, entity);
  if (cells === null) return { outcome: { kind: 'refused', sentence: refusal('noTable', { sheet: definition.sheet }) } };
  if (findRow(register, entity, id) !== null) return { outcome: { kind: 'refused', sentence: refusal('stillThere', { key: id, sheet: definition.sheet }) } };
  const kept = context.lastOf(entity, id);
  if (kept === null) return { outcome: { kind: 'refused', sentence: refusal('notKept', { key: id }) } };

  // A field of an earlier edition of the product has no column any more.
  const values = Object.entries(kept).filter(([name]) => name !== 'id' && name in definition.fields);
  const encoded = encodeValues(definition, Object.fromEntries(values), register.language);
  if (!encoded.ok) return { outcome: { kind: 'refused', sentence: encoded.sentence } };
  const all = new Map<string, EncodedValue>([['id', { value: id, cell: id }], ...encoded.values]);
  const addition = additionOf(cells, definition, all);
  if ('missing' in addition) {
    return { outcome: { kind: 'refused', sentence: refusal('noField', { field: definition.fields[addition.missing]?.label ?? addition.missing, sheet: definition.sheet }) } };
  }
  const after = rowContent(entity, Object.fromEntries([...all].map(([name, { value }]) => [name, value])));
  const entries = after === null ? [] : [entryOf({ entity, key: id, before: context.headOf(entity, id), after }, { time: context.time, who: context.who, source: 'pane' })];
  return { change: { edits: [], additions: [{ ...addition, own: ownCells(cells, kept) }], removals: [] }, entries, ids: [id] };
}
