import type { EntityKey } from '../../../register/entities/index.js';
import type { JournalEntry } from '../../journal/journal-entry.js';
import { planAddRows } from './add-rows.js';
import { landedRows } from './landed-rows.js';
import type { ChangeContext, Planned } from './planned-change.js';
import type { Reading } from '../readings/reading.js';
import type { FieldValues } from '../register-session.js';

/** New rows, unless an earlier try has brought them in without Excel saying so. */
export function planAddOnce(reading: Reading, entity: EntityKey, rows: readonly FieldValues[], context: ChangeContext, unsure: readonly JournalEntry[], days: readonly string[] = []): Planned {
  const ids = landedRows(reading, entity, rows, unsure);
  return ids === null ? planAddRows(reading, entity, rows, context, days) : { outcome: { kind: 'saved', id: ids[0] ?? '', ids } };
}
