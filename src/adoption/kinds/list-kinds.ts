import type { Field } from '../../schema/field.js';
import type { AdoptedEntity } from './adopted-entities.js';
import type { ListKind } from './list-kind.js';
import { projectList } from './project-list.js';
import { systemList } from './system-list.js';

export { adoptedEntities, type AdoptedEntity } from './adopted-entities.js';

const kinds: Readonly<Record<AdoptedEntity, ListKind>> = { project: projectList, system: systemList };

export function listKind(entity: AdoptedEntity): ListKind {
  return kinds[entity];
}

/** The field of a key, or null when there is none. */
export function adoptedField(entity: AdoptedEntity, key: string): Field | null {
  const { fields } = kinds[entity].entity;
  return Object.hasOwn(fields, key) ? (fields[key] ?? null) : null;
}
