import type { AnyRow } from '../../schema/entity.js';
import { fieldsOf } from '../../schema/entity.js';
import { entities, type EntityKey } from '../../register/entities/index.js';
import type { Register, Rows } from '../../register/register.js';
import { rowContent, valuesIn, type KeptValues } from '../journal/row-content.js';
import { frozenEntities } from './manifest.js';
import { sameValue } from '../same-value.js';

export interface FieldDifference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One row that is not the same in two states of a register. */
export type RowDifference =
  | { readonly kind: 'added'; readonly entity: EntityKey; readonly key: string; readonly values: KeptValues }
  | { readonly kind: 'removed'; readonly entity: EntityKey; readonly key: string; readonly values: KeptValues }
  | { readonly kind: 'changed'; readonly entity: EntityKey; readonly key: string; readonly fields: readonly FieldDifference[] };

function valuesByKey(register: Register, entity: EntityKey): ReadonlyMap<string, KeptValues> {
  const rows = new Map<string, KeptValues>();
  for (const row of register.rows[entity] as readonly AnyRow[]) {
    const content = rowContent(entity, row);
    if (content !== null && !rows.has(content.key)) rows.set(content.key, valuesIn(content.content) ?? {});
  }
  return rows;
}

/** Every row that differs, table by table; calculated columns are left out, since they follow from the rest. */
export function rowDifferences(before: Register, after: Register): readonly RowDifference[] {
  return frozenEntities.flatMap((entity): readonly RowDifference[] => {
    const [old, now] = [valuesByKey(before, entity), valuesByKey(after, entity)];
    const stillThere = [...now].flatMap(([key, values]): readonly RowDifference[] => {
      const earlier = old.get(key);
      if (earlier === undefined) return [{ kind: 'added', entity, key, values }];
      const fields = fieldsOf(entities[entity]).flatMap(([field]) => (sameValue(earlier[field], values[field]) ? [] : [{ field, before: earlier[field] ?? null, after: values[field] ?? null }]));
      return fields.length === 0 ? [] : [{ kind: 'changed', entity, key, fields }];
    });
    const gone = [...old].flatMap(([key, values]): readonly RowDifference[] => (now.has(key) ? [] : [{ kind: 'removed', entity, key, values }]));
    return [...stillThere, ...gone];
  });
}

/** The older state with the differences made: its rows are then those of the newer one. New rows stand last. */
export function applyDifferences(before: Register, differences: readonly RowDifference[]): Register {
  const rows: Record<string, readonly AnyRow[]> = { ...before.rows };
  for (const entity of frozenEntities) {
    const own = differences.filter((one) => one.entity === entity);
    if (own.length === 0) continue;
    const removed = new Set(own.flatMap((one) => (one.kind === 'removed' ? [one.key] : [])));
    const changed = new Map(own.flatMap((one) => (one.kind === 'changed' ? [[one.key, one.fields] as const] : [])));
    const blank = Object.fromEntries(fieldsOf(entities[entity]).map(([name]) => [name, null]));
    const kept = (before.rows[entity] as readonly AnyRow[]).flatMap((row) => {
      const key = rowContent(entity, row)?.key;
      if (key === undefined || removed.has(key)) return [];
      const fields = changed.get(key);
      return [fields ? { ...row, ...Object.fromEntries(fields.map(({ field, after }) => [field, after])) } : row];
    });
    const added = own.flatMap((one) => (one.kind === 'added' ? [{ ...blank, ...one.values, at: { sheet: entities[entity].sheet[before.language], row: 0 } }] : []));
    rows[entity] = [...kept, ...added];
  }
  return { ...before, rows: rows as unknown as Rows };
}
