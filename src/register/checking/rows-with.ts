import type { AnyRow } from '../../schema/entity.js';
import type { EntityKey, RowOf } from '../entities/index.js';
import type { Register } from '../register.js';
import { fold, groupBy } from './keys.js';
import { oncePer } from './once-per.js';

/** By field, made when first asked for. */
const groupsOf = oncePer((_rows: readonly AnyRow[]) => new Map<string, ReadonlyMap<string, readonly AnyRow[]>>());

type ReferenceOf<K extends EntityKey> = { [F in keyof RowOf<K>]: RowOf<K>[F] extends string | null ? F : never }[keyof RowOf<K>] & string;

/** The rows of an entity that hold a key in a field, in the order of the sheet; e.g. the benefits of a project. */
export function rowsWith<K extends EntityKey>(register: Register, entity: K, field: ReferenceOf<K>, key: string | null): readonly RowOf<K>[] {
  if (key === null) return [];
  const rows = register.rows[entity] as readonly AnyRow[];
  const byField = groupsOf(rows);
  const groups = byField.get(field) ?? groupBy(rows, (row) => row[field] as string | null);
  byField.set(field, groups);
  return (groups.get(fold(key)) ?? []) as unknown as readonly RowOf<K>[];
}
