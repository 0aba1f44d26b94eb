import type { AnyRow } from '../../schema/entity.js';
import type { EntityKey, RowOf } from '../entities/index.js';
import type { Register } from '../register.js';
import { fold, groupBy, isOrdinaryKey } from './keys.js';
import { oncePer } from './once-per.js';

interface Groups {
  readonly folded: ReadonlyMap<string, readonly AnyRow[]>;
  /** By the text as it stands; empty unless all are ordinary keys: then one that is not here is nowhere. */
  readonly plain: ReadonlyMap<string, readonly AnyRow[]>;
  readonly arePlain: boolean;
}

/** By field, made when first asked for. */
const groupsOf = oncePer((_rows: readonly AnyRow[]) => new Map<string, Groups>());

function groupsBy(rows: readonly AnyRow[], field: string): Groups {
  const folded = groupBy(rows, (row) => row[field] as string | null);
  const plain = new Map<string, readonly AnyRow[]>();
  for (const group of folded.values()) {
    const text = group[0]?.[field] as string;
    // A group may hold the same key written in two ways.
    if (!isOrdinaryKey(text) || group.some((row) => row[field] !== text)) return { folded, plain: new Map(), arePlain: false };
    plain.set(text, group);
  }
  return { folded, plain, arePlain: true };
}

const none: readonly AnyRow[] = [];

type ReferenceOf<K extends EntityKey> = { [F in keyof RowOf<K>]: RowOf<K>[F] extends string | null ? F : never }[keyof RowOf<K>] & string;

/** The rows of an entity that hold a key in a field, in the order of the sheet; e.g. the benefits of a project. */
export function rowsWith<K extends EntityKey>(register: Register, entity: K, field: ReferenceOf<K>, key: string | null): readonly RowOf<K>[] {
  if (key === null) return [];
  const rows = register.rows[entity] as readonly AnyRow[];
  const byField = groupsOf(rows);
  const groups = byField.get(field) ?? groupsBy(rows, field);
  byField.set(field, groups);
  const found = groups.plain.get(key) ?? (groups.arePlain && isOrdinaryKey(key) ? none : groups.folded.get(fold(key)));
  return (found ?? none) as unknown as readonly RowOf<K>[];
}
