import type { EntityKey, RowOf } from '../entities/index.js';
import type { Register } from '../register.js';
import { fold, groupBy } from './keys.js';
import { oncePerRegister } from './once-per-register.js';

type Groups = ReadonlyMap<string, readonly unknown[]>;

const indexes = oncePerRegister(() => new Map<string, Groups>());

type ReferenceOf<K extends EntityKey> = { [F in keyof RowOf<K>]: RowOf<K>[F] extends string | null ? F : never }[keyof RowOf<K>] & string;

/** The rows of an entity that hold a key in a field, in the order of the sheet; e.g. the benefits of a project. */
export function rowsWith<K extends EntityKey>(register: Register, entity: K, field: ReferenceOf<K>, key: string | null): readonly RowOf<K>[] {
  if (key === null) return [];
  const name = `${entity}.${field}`;
  const known = indexes(register).get(name);
  const groups = known ?? groupBy(register.rows[entity] as readonly RowOf<K>[], (row) => (row as Readonly<Record<string, unknown>>)[field] as string | null);
  if (!known) indexes(register).set(name, groups);
  return (groups.get(fold(key)) ?? []) as readonly RowOf<K>[];
}
