import type { AnyRow } from '../../../schema/entity.js';
import { entities, type EntityKey } from '../../../register/entities/index.js';
import { keyGiver } from '../../../register/next-key.js';
import type { LiveAddition } from '../../live-workbook.js';
import { entryOf, type JournalEntry } from '../../journal/journal-entry.js';
import { journalled, rowContent } from '../../journal/row-content.js';
import { encodeValues, type EncodedValue } from './encode-values.js';
import { ownChange, ownValues, withoutOwn } from '../own-columns/own-edit.js';
import { additionOf, type ChangeContext, type Planned } from './planned-change.js';
import { tableCells, type Reading } from '../readings/reading.js';
import type { FieldValues } from '../register-session.js';
import { refusal } from '../sentences.js';

/** Gives keys that neither the table nor the journal has ever held. */
export function freshKeys(reading: Reading, entity: EntityKey, context: ChangeContext): () => string {
  const ids = (reading.register.rows[entity] as readonly AnyRow[]).map((row) => row['id'] as string | null);
  return keyGiver(entities[entity], [...ids, ...context.keysOf(entity)]);
}

/** New rows with the next free keys, all or none. */
export function planAddRows(reading: Reading, entity: EntityKey, rows: readonly FieldValues[], context: ChangeContext, days: readonly string[] = []): Planned {
  const cells = tableCells(reading, entity);
  if (cells === null) return { outcome: { kind: 'refused', sentence: refusal('noTable', { sheet: entities[entity].sheet }) } };
  if (rows.length === 0) return { outcome: { kind: 'refused', sentence: refusal('noRows') } };
  const give = freshKeys(reading, entity, context);
  const additions: LiveAddition[] = [];
  const entries: JournalEntry[] = [];
  const ids: string[] = [];
  for (const { id: _, ...values } of rows) {
    const encoded = encodeValues(entities[entity], withoutOwn(values), reading.register.language);
    if (!encoded.ok) return { outcome: { kind: 'refused', sentence: encoded.sentence } };
    const asked = ownValues(cells, entities[entity], { values, days });
    if ('sentence' in asked) return { outcome: { kind: 'refused', sentence: asked.sentence } };
    const own = Object.fromEntries([...asked.own].filter(([, one]) => one.value !== null));
    const id = give();
    const cell = new Map<string, EncodedValue>([['id', { value: id, cell: id }], ...encoded.values]);
    const addition = additionOf(cells, entities[entity], cell);
    if ('missing' in addition) {
      const field = (entities[entity].fields as Readonly<Record<string, { readonly label: { readonly da: string; readonly en: string } }>>)[addition.missing];
      return { outcome: { kind: 'refused', sentence: refusal('noField', { field: field?.label ?? addition.missing, sheet: entities[entity].sheet }) } };
    }
    additions.push(Object.keys(own).length === 0 ? addition : { ...addition, own });
    ids.push(id);
    const after = journalled.includes(entity) ? rowContent(entity, Object.fromEntries([...cell].map(([name, { value }]) => [name, value]))) : null;
    if (after) entries.push(entryOf({ entity, key: id, before: context.headOf(entity, id), after, own: ownChange(asked.own, days) }, { time: context.time, who: context.who, source: 'pane' }));
  }
  return { change: { edits: [], additions, removals: [] }, entries, ids };
}
