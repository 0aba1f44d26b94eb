import type { EntityKey, RowOf } from '../entities/index.js';
import type { Register } from '../register.js';
import { fold, groupBy } from './keys.js';

type Groups = ReadonlyMap<string, readonly unknown[]>;

// As in find-by-key: sorted once for a register that is never changed.
const indexes = new WeakMap<Register, Map<string, Groups>>();

type ReferenceOf<K extends EntityKey> = { [F in keyof RowOf<K>]: RowOf<K>[F] extends string | null ? F : never }[keyof RowOf<K>] & string;

/** The rows of an entity that hold a key in a field, in the order of the sheet; e.g. the benefits of a project. */
export function rowsWith<K extends EntityKey>(register: Register, entity: K, field: ReferenceOf<K>, key: string | null): readonly RowOf<K>[] {
  if (key === null) return [];
  const known = indexes.get(register) ?? new Map<string, Groups>();
  indexes.set(register, known);
  const name = `${entity}.${field}`;
  const rows = register.rows[entity] as readonly RowOf<K>[];
  const groups = known.get(name) ?? groupBy(rows, (row) => (row as Readonly<Record<string, unknown>>)[field] as string | null);
  known.set(name, groups);
  return (groups.get(fold(key)) ?? []) as readonly RowOf<K>[];
}
