import type { RawSheet } from '../../schema/raw-workbook.js';
import type { AdoptedEntity } from '../kinds/list-kinds.js';
import { findHeader } from './find-header.js';
import { fieldOfHeader } from './score-header.js';

/** What a sheet's rows seem to be. */
export interface LikelyEntity {
  readonly entity: AdoptedEntity;
  /** Whether its headers could be of the other as well, so that a person should say. */
  readonly doubtful: boolean;
}

/** A header that names the thing itself, `It-system` or `Projekt`, says more than one that names a field of it. */
const thingItself = 3;
/** Of fewer fields that only systems have, a list of projects with a supplier and a contract has as many. */
const fewest = 2;

function isPlain(field: string | null): field is string {
  return field !== null && field !== 'sourceKey';
}

interface Telling {
  readonly score: number;
  /** A header names the thing itself by a word that is of no other. */
  readonly isNamed: boolean;
}

/** How much the headers say of one kind of thing and of no other; null where none of them is its name. */
function telling(entity: AdoptedEntity, other: AdoptedEntity, headers: readonly string[]): Telling | null {
  const fields = headers.map((header) => ({ own: fieldOfHeader(entity, header), others: fieldOfHeader(other, header) }));
  if (!fields.some(({ own }) => own === 'name')) return null;
  const only = fields.filter(({ own, others }) => isPlain(own) && !isPlain(others));
  const isNamed = only.some(({ own }) => own === 'name');
  return { score: new Set(only.map(({ own }) => own)).size + (isNamed ? thingItself - 1 : 0), isNamed };
}

/** Whether a sheet is a list of systems or one of projects, told by the headers that only one of them has. */
export function likelyEntity(sheet: RawSheet, tableHeaderRow?: number): LikelyEntity {
  const headersFor = (entity: AdoptedEntity): readonly string[] => findHeader(entity, sheet, tableHeaderRow)?.columns.map(({ header }) => header).filter((header) => header !== '') ?? [];
  const system = telling('system', 'project', headersFor('system'));
  if (system === null || system.score < fewest) return { entity: 'project', doubtful: false };
  const project = telling('project', 'system', headersFor('project')) ?? { score: 0, isNamed: false };
  const [entity, said, other] = system.score > project.score ? (['system', system, project] as const) : (['project', project, system] as const);
  return { entity, doubtful: Math.abs(system.score - project.score) < fewest && (!said.isNamed || (entity === 'system' && other.isNamed)) };
}
