import { findEntity } from '../../register/entities/index.js';
import type { RawValue } from '../../schema/raw-workbook.js';
import { entryId } from './journal-entry.js';

const form = /^[0-9a-z]{4,11}$/;

/** Whether cells are a line the log itself has written, by field: its id is the fingerprint of what it tells of. */
export function isLineOfLog(cell: (field: string) => RawValue): boolean {
  const text = (field: string): string | null => {
    const value = cell(field);
    return value === null || typeof value === 'object' ? null : String(value);
  };
  const [id, entity, key, hash, previous] = ['id', 'entity', 'key', 'hash', 'previousHash'].map(text);
  const [part, parts] = [cell('part'), cell('parts')];
  if (!id || !entity || !key || findEntity(entity) === null) return false;
  if (typeof part !== 'number' || typeof parts !== 'number' || part < 1 || part > parts) return false;
  // One of people's own columns alone has an id of its own time.
  return id === entryId(entity, key, previous ?? null, hash ?? null) || (form.test(id) && hash !== null && hash === previous);
}
