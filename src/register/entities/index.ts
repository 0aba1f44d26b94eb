import type { Entity, Row } from '../../schema/entity.js';
import { barrier } from './barrier.js';
import { benefit } from './benefit.js';
import { caseItem } from './case.js';
import { meeting } from './meeting.js';
import { project } from './project.js';

/** Every entity of the register, in the order of the workbook's tabs. */
export const entities = {
  project,
  benefit,
  barrier,
  case: caseItem,
  meeting,
} as const;

export type EntityKey = keyof typeof entities;
export type Entities = typeof entities;
export type RowOf<K extends EntityKey> = Row<Entities[K]>;

export const entityKeys = Object.keys(entities) as readonly EntityKey[];

/** An entity by a key that comes from data; null when the register has no such entity. */
export function findEntity(key: string): Entity | null {
  return (entities as Readonly<Record<string, Entity>>)[key] ?? null;
}
