import type { EntityKey, RowOf } from '../entities/index.js';
import type { Register } from '../register.js';
import { fold, isOrdinaryKey } from './keys.js';
import { oncePer } from './once-per.js';

type Rows = readonly { readonly id: string | null }[];

function firstBy(rows: Rows, keyOf: (id: string) => string): ReadonlyMap<string, unknown> {
  const first = new Map<string, unknown>();
  for (const row of rows) {
    const key = row.id === null ? null : keyOf(row.id);
    if (key !== null && !first.has(key)) first.set(key, row);
  }
  return first;
}

const byFoldedKey = oncePer((rows: Rows) => firstBy(rows, fold));

/** Nearly all look-ups are answered here, without folding: where all keys are ordinary, one that is found is the one meant. */
const byKeyAsWritten = oncePer((rows: Rows) => (rows.every(({ id }) => id === null || isOrdinaryKey(id)) ? firstBy(rows, (id) => id) : new Map<string, unknown>()));

/** Finds rows of one table by key; for loops that follow a reference in every row. */
export function finderOf<K extends EntityKey>(register: Register, entity: K): (key: string) => RowOf<K> | null {
  const rows = register.rows[entity] as Rows;
  const asWritten = byKeyAsWritten(rows);
  return (key) => ((asWritten.get(key) ?? byFoldedKey(rows).get(fold(key))) as RowOf<K> | undefined) ?? null;
}

/** The first row with this key, as `findRow`, but fast enough to ask for every row of a large register. */
export function findByKey<K extends EntityKey>(register: Register, entity: K, key: string | null): RowOf<K> | null {
  return key === null ? null : finderOf(register, entity)(key);
}
