import type { AnyRow } from '../../schema/entity.js';
import type { EntityKey, RowOf } from '../entities/index.js';
import type { Register } from '../register.js';
import { finderOf } from './find-by-key.js';
import { oncePer } from './once-per.js';

/** By table and field, made when first asked for. */
const referredIn = oncePer((_register: Register) => new Map<string, readonly (AnyRow | null)[]>());

function follow(rows: readonly AnyRow[], field: string, find: (key: string) => AnyRow | null): readonly (AnyRow | null)[] {
  const found = new Array<AnyRow | null>(rows.length).fill(null);
  let [lastKey, last]: [string | null, AnyRow | null] = [null, null];
  for (let index = 0; index < rows.length; index += 1) {
    const key = rows[index]?.[field];
    if (typeof key !== 'string') continue;
    // Rows that name the same one mostly stand together.
    if (key !== lastKey) [lastKey, last] = [key, find(key)];
    found[index] = last;
  }
  return found;
}

/** For every row of a table, in its order, the row that one of its references names; null where that is blank or nothing has the key. */
export function referredRows<T extends EntityKey>(register: Register, entity: EntityKey, field: string, target: T): readonly (RowOf<T> | null)[] {
  const known = referredIn(register);
  const name = `${entity} ${field}`;
  const referred = known.get(name) ?? follow(register.rows[entity] as readonly AnyRow[], field, finderOf(register, target) as (key: string) => AnyRow | null);
  known.set(name, referred);
  return referred as unknown as readonly (RowOf<T> | null)[];
}
