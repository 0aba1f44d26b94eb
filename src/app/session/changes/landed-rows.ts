import { entities, type EntityKey } from '../../../register/entities/index.js';
import { findRow, type Register } from '../../../register/register.js';
import type { JournalEntry } from '../../journal/journal-entry.js';
import { readJournal } from '../../journal/read-journal.js';
import { canonicalContent, rowContent, valuesIn } from '../../journal/row-content.js';
import { encodeValues } from './encode-values.js';
import { withoutOwn } from '../own-columns/own-edit.js';
import type { Reading } from '../readings/reading.js';
import type { FieldValues } from '../register-session.js';

function withoutKey(entity: EntityKey, values: FieldValues): string {
  return canonicalContent(entity, { ...values, id: null });
}

/** The row is there as it was written, or the log tells that it was; somebody else's may have got its number. */
function hasLanded(register: Register, { entity, key, hash, id }: JournalEntry): boolean {
  const row = findRow(register, entity, key);
  return row !== null && (rowContent(entity, row)?.hash === hash || readJournal(register).some((line) => line.id === id));
}

/**
 * The keys under which rows stand that a person adds once more because Excel did not answer the first time; null when
 * they are not all there.
 */
export function landedRows(reading: Reading, entity: EntityKey, rows: readonly FieldValues[], unsure: readonly JournalEntry[]): readonly string[] | null {
  const candidates = unsure.filter((entry) => entry.entity === entity && entry.previousHash === null && entry.content !== null && hasLanded(reading.register, entry));
  const taken = new Set<string>();
  for (const row of rows) {
    const encoded = encodeValues(entities[entity], withoutOwn(row), reading.register.language);
    if (!encoded.ok) return null;
    const wanted = withoutKey(entity, Object.fromEntries([...encoded.values].map(([name, { value }]) => [name, value])));
    const found = candidates.find((entry) => !taken.has(entry.key) && withoutKey(entity, valuesIn(entry.content) ?? {}) === wanted);
    if (!found) return null;
    taken.add(found.key);
  }
  return taken.size === 0 ? null : [...taken];
}
