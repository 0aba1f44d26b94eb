import type { EntityKey, RowOf } from '../entities/index.js';
import type { Register } from '../register.js';
import { fold } from './keys.js';
import { oncePerRegister } from './once-per-register.js';

/** Rows by folded key, and by each key as it is written, so that most look-ups need no folding. */
const indexes = oncePerRegister(() => new Map<EntityKey, ReadonlyMap<string, unknown>>());

function indexOf(register: Register, entity: EntityKey): ReadonlyMap<string, unknown> {
  const known = indexes(register).get(entity);
  if (known) return known;
  const index = new Map<string, unknown>();
  for (const row of register.rows[entity]) {
    if (typeof row.id !== 'string') continue;
    const key = fold(row.id);
    if (!index.has(key)) index.set(key, row);
    index.set(row.id, index.get(key));
  }
  indexes(register).set(entity, index);
  return index;
}

/** The first row with this key, as `findRow`, but fast enough to ask for every row of a large register. */
export function findByKey<K extends EntityKey>(register: Register, entity: K, key: string | null): RowOf<K> | null {
  if (key === null) return null;
  const index = indexOf(register, entity);
  return ((index.get(key) ?? index.get(fold(key))) as RowOf<K> | undefined) ?? null;
}
