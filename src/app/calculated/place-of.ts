import { findByKey } from '../../register/checking/find-by-key.js';
import { oncePer } from '../../register/checking/once-per.js';
import type { EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';

const places = oncePer((rows: readonly object[]): ReadonlyMap<object, number> => new Map(rows.map((row, index) => [row, index + 1])));

/** The place of a row among its table's rows, counted from 1; null where nothing has the key. */
export function placeOf(register: Register, entity: EntityKey, key: string | null): number | null {
  const row = findByKey(register, entity, key);
  return row && (places(register.rows[entity]).get(row) ?? null);
}
