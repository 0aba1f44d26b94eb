import { fieldsOf, type AnyRow } from '../../schema/entity.js';
import type { Text } from '../../schema/text.js';
import { fold } from '../../register/checking/keys.js';
import { oncePer } from '../../register/checking/once-per.js';
import { entities, type EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { entitiesInUse, fieldsInUse } from './fields-in-use.js';

/** The rows of one table that name a row in one of their fields. */
export interface LinkedRows {
  readonly entity: EntityKey;
  readonly field: string;
  /** `Gevinster`; with the field as well where a table can point to the row in several ways. */
  readonly title: Text;
  readonly rows: readonly AnyRow[];
  /** Whether a new row may be begun from here. */
  readonly mayAdd: boolean;
}

function textsIn(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : [];
}

const pointers = oncePer((_rows: readonly AnyRow[]) => new Map<string, ReadonlyMap<string, readonly AnyRow[]>>());

/** Rows by what stands in a field of theirs, folded. */
function byField(rows: readonly AnyRow[], field: string): ReadonlyMap<string, readonly AnyRow[]> {
  const known = pointers(rows).get(field);
  if (known) return known;
  const made = new Map<string, AnyRow[]>();
  for (const row of rows) {
    for (const text of textsIn(row[field])) {
      const group = made.get(fold(text));
      if (group) group.push(row);
      else made.set(fold(text), [row]);
    }
  }
  pointers(rows).set(field, made);
  return made;
}

/** The ways rows of other tables, and of its own, can point to a row: by its number, or by the name people know it by. */
function waysTo(register: Register, target: EntityKey): readonly { readonly entity: EntityKey; readonly field: string; readonly label: Text; readonly by: 'id' | 'name' }[] {
  return entitiesInUse(register).flatMap((entity) =>
    fieldsInUse(register, entity)
      .filter(([, field]) => field.kind.target === target)
      .map(([name, field]) => ({ entity, field: name, label: field.label, by: field.kind.name === 'name' ? ('name' as const) : ('id' as const) })),
  );
}

/** Everything that points to a row, by table and field, in the order of the tabs; ways nobody has used yet are there too, with no rows. */
export function rowsPointingTo(register: Register, target: EntityKey, row: AnyRow): readonly LinkedRows[] {
  const ways = waysTo(register, target);
  return ways.map(({ entity, field, label, by }): LinkedRows => {
    const sought = row[by === 'id' ? 'id' : entities[target].titleField];
    const rows = typeof sought === 'string' ? (byField(register.rows[entity] as readonly AnyRow[], field).get(fold(sought)) ?? []) : [];
    const { plural } = entities[entity];
    const several = ways.filter((one) => one.entity === entity).length > 1 || entity === target;
    const title = several ? { da: `${plural.da}: ${label.da}`, en: `${plural.en}: ${label.en}` } : plural;
    return { entity, field, title, rows, mayAdd: by === 'id' && !('historyOnly' in entities[entity]) && fieldsOf(entities[entity]).some(([name]) => name === field) };
  });
}
