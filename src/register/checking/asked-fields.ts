import type { AnyRow, Entity } from '../../schema/entity.js';
import type { Field } from '../../schema/field.js';
import { isUnderWay, type ProjectRow } from './projects.js';

/** Where the row stands in its entity's levels; -1 for a row without a level. */
function levelOf(entity: Entity, row: AnyRow): number {
  return entity.levels ? entity.levels.order.indexOf(String(row[entity.levels.field])) : -1;
}

/** Whether a field is asked for in this row now: always, or at the row's level once work is going on. */
export function isAskedFor(entity: Entity, row: AnyRow, field: Field): boolean {
  if (field.required === undefined) return false;
  if (field.required === true) return true;
  return levelOf(entity, row) >= (entity.levels?.order.indexOf(field.required) ?? 0) && isUnderWay(row as unknown as ProjectRow);
}
