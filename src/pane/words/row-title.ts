import { entities, type EntityKey } from '../../register/entities/index.js';

/** What people know a row by: its title field; empty where that is its number or blank. */
export function titleOf(entity: EntityKey, row: object): string {
  const { titleField } = entities[entity];
  const title: unknown = (row as Readonly<Record<string, unknown>>)[titleField];
  return titleField === 'id' || typeof title !== 'string' ? '' : title;
}
