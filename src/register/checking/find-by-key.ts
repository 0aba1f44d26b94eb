import type { EntityKey, RowOf } from '../entities/index.js';
import type { Register } from '../register.js';
import { fold, isOrdinaryKey } from './keys.js';
import { oncePer } from './once-per.js';

type Rows = readonly { readonly id: string | null }[];

const byFoldedKey = oncePer((rows: Rows): ReadonlyMap<string, unknown> => {
  const first = new Map<string, unknown>();
  for (const row of rows) {
    const key = row.id === null ? null : fold(row.id);
    if (key !== null && !first.has(key)) first.set(key, row);
  }
  return first;
});

interface PlainKeys {
  /** Empty unless all keys are ordinary: then one that is found is the one meant. */
  readonly first: ReadonlyMap<string, unknown>;
  readonly areUnique: boolean;
}

/** Whether a key comes after another as the product counts: then all up to it are different. */
function follows(key: string, before: string): boolean {
  return key.length === before.length ? key > before : key.length > before.length;
}

/** Nearly every table stands in the order in which its rows came, and none can be there twice. */
const areInOrder = oncePer((rows: Rows): boolean => {
  let last = '';
  for (let index = 0; index < rows.length; index += 1) {
    const { id } = rows[index] as Rows[number];
    if (id === null) continue;
    if (!follows(id, last) || !isOrdinaryKey(id)) return false;
    last = id;
  }
  return true;
});

/** Nearly all look-ups are answered here, without folding. */
const plainKeys = oncePer((rows: Rows): PlainKeys => {
  const first = new Map<string, unknown>();
  let areUnique = true;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as Rows[number];
    if (row.id === null) continue;
    if (!isOrdinaryKey(row.id)) return { first: new Map(), areUnique: false };
    if (first.has(row.id)) areUnique = false;
    else first.set(row.id, row);
  }
  return { first, areUnique };
});

/** True where every key is written as the product writes them and none stands twice, as in nearly every table. */
export function hasPlainUniqueKeys(rows: Rows): boolean {
  return areInOrder(rows) || plainKeys(rows).areUnique;
}

/** Finds rows of one table by key; for loops that follow a reference in every row. */
export function finderOf<K extends EntityKey>(register: Register, entity: K): (key: string) => RowOf<K> | null {
  const rows = register.rows[entity] as Rows;
  // Made when first asked: nobody points to most tables.
  let asWritten: PlainKeys['first'] | null = null;
  return (key) => {
    asWritten ??= plainKeys(rows).first;
    return ((asWritten.get(key) ?? byFoldedKey(rows).get(fold(key))) as RowOf<K> | undefined) ?? null;
  };
}

/** The first row with this key, as `findRow`, but fast enough to ask for every row of a large register. */
export function findByKey<K extends EntityKey>(register: Register, entity: K, key: string | null): RowOf<K> | null {
  return key === null ? null : finderOf(register, entity)(key);
}
