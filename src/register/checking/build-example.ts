import { date, type IsoDate } from '../../schema/dates.js';
import { fieldsOf, type AnyRow, type Entity } from '../../schema/entity.js';
import type { Example } from '../../schema/rule.js';
import { entities, entityKeys, type EntityKey } from '../entities/index.js';
import { partKeys, type Part } from '../parts.js';
import type { Register, Rows, TablePlace } from '../register.js';
import { defaultSettings } from '../settings.js';

const headerRow = 1;

function buildRow(entity: Entity, values: Readonly<Record<string, unknown>>, index: number): AnyRow {
  const unknown = Object.keys(values).filter((field) => !(field in entity.fields));
  if (unknown.length > 0) throw new RangeError(`${entity.key} has no field ${unknown.join(', ')}`);
  const blank = Object.fromEntries(fieldsOf(entity).map(([field]) => [field, null]));
  return { ...blank, ...values, at: { sheet: entity.sheet.da, row: headerRow + 1 + index } };
}

function buildTable(entity: Entity): TablePlace {
  const columns = Object.fromEntries(fieldsOf(entity).map(([field], index) => [field, index + 1]));
  return { table: entity.table, sheet: entity.sheet.da, headerRow, columns, ownColumns: [] };
}

/**
 * A whole register around the few rows of an example: fields that are not named are blank, parts that are not
 * named are all on, and rows stand below the header in the order given. Throws RangeError on a field or entity
 * that does not exist, so that an example cannot go stale.
 */
export function buildExample(example: Example): Register {
  const stray = Object.keys(example.rows).filter((key) => !(key in entities));
  if (stray.length > 0) throw new RangeError(`No entity ${stray.join(', ')}`);
  const made = <T>(build: (entity: Entity, key: EntityKey) => T): Record<EntityKey, T> =>
    Object.fromEntries(entityKeys.map((key) => [key, build(entities[key], key)])) as Record<EntityKey, T>;
  const rows = made((entity, key) => (example.rows[key] ?? []).map((values, index) => buildRow(entity, values, index)));
  const asOf: IsoDate = date(example.asOf ?? '2027-05-12');
  return {
    language: 'da',
    asOf,
    settings: { ...defaultSettings, ...example.settings },
    parts: new Set((example.parts ?? partKeys) as readonly Part[]),
    rows: rows as unknown as Rows,
    tables: made(buildTable),
  };
}
