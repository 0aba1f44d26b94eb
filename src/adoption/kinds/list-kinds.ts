import type { Field } from '../../schema/field.js';
import type { ListKind } from './list-kind.js';
import { projectList } from './project-list.js';
import { systemList } from './system-list.js';

const kinds = { project: projectList, system: systemList } as const satisfies Readonly<Record<string, ListKind>>;

/** What the rows of a list that is taken in become. */
export type AdoptedEntity = keyof typeof kinds;

export const adoptedEntities = Object.keys(kinds) as readonly AdoptedEntity[];

export function listKind(entity: AdoptedEntity): ListKind {
  return kinds[entity];
}

/** The field of a key, or null when there is none. */
export function adoptedField(entity: AdoptedEntity, key: string): Field | null {
  const { fields } = kinds[entity].entity;
  return Object.hasOwn(fields, key) ? (fields[key] ?? null) : null;
}
