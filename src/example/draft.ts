import { date, type IsoDate } from '../schema/dates.js';
import { fieldsOf, type Entity } from '../schema/entity.js';
import { entities, type EntityKey, type RowOf } from '../register/entities/index.js';

type Written<V> = V extends IsoDate ? string : V;

/** A row as it is written down by hand: only the fields that have a value, dates as `YYYY-MM-DD`. */
export type Draft<K extends EntityKey> = {
  readonly [F in Exclude<keyof RowOf<K>, 'at'>]?: Written<Exclude<RowOf<K>[F], null>> | null | undefined;
};

/**
 * Rows of an entity from drafts, in the order and places of a sheet with its header in row 1; fields not named are
 * null. Throws RangeError on a date that does not exist and on a field the entity does not have.
 */
export function rowsOf<K extends EntityKey>(key: K, drafts: readonly Draft<K>[], sheet: string): readonly RowOf<K>[] {
  const entity: Entity = entities[key];
  const fields = fieldsOf(entity);
  return drafts.map((draft, index) => {
    const written: Readonly<Record<string, unknown>> = draft;
    const stray = Object.keys(written).filter((field) => !(field in entity.fields));
    if (stray.length > 0) throw new RangeError(`${key} has no field ${stray.join(', ')}`);
    const values = fields.map(([name, field]) => {
      const value = written[name] ?? null;
      return [name, field.kind.name === 'date' && typeof value === 'string' ? date(value) : value];
    });
    return { ...Object.fromEntries(values), at: { sheet, row: index + 2 } } as RowOf<K>;
  });
}

/** Drafts from rows of a compact table: the columns are named once, a blank cell is null. */
export function table<K extends EntityKey>(
  columns: readonly Exclude<keyof RowOf<K>, 'at'>[],
  rows: readonly (readonly unknown[])[],
): readonly Draft<K>[] {
  return rows.map((cells) => {
    if (cells.length !== columns.length) throw new RangeError(`${String(cells.length)} cells for ${String(columns.length)} columns: ${String(cells[0])}`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]])) as Draft<K>;
  });
}
