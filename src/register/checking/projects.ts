import type { RowOf } from '../entities/index.js';
import type { Register } from '../register.js';
import { overStatuses } from '../choices/project.js';
import { findByKey } from './find-by-key.js';
import { oncePer } from './once-per.js';

export type ProjectRow = RowOf<'project'>;

/** Followed by the programme group or the steering group; a local project is left in peace, and so is one not yet placed. */
export function isFollowed(project: ProjectRow): boolean {
  return project.followedBy === 'programme' || project.followedBy === 'steering';
}

export function bySteering(project: ProjectRow): boolean {
  return project.followedBy === 'steering';
}

const over: ReadonlySet<ProjectRow['status']> = new Set(overStatuses);

/** Nothing more is done with it; one without a status is not over. */
export function isOver({ status }: Pick<ProjectRow, 'status'>): boolean {
  return over.has(status);
}

/** Work is going on, or may begin any day. */
export function isUnderWay(project: ProjectRow): boolean {
  return project.status === 'active' || project.status === 'approved';
}

export const followedProjects = oncePer((register: Register): readonly ProjectRow[] => register.rows.project.filter(isFollowed));

/** Projects followed by the programme or steering group that are active now. */
export const activeProjects = oncePer((register: Register): readonly ProjectRow[] => followedProjects(register).filter(({ status }) => status === 'active'));

/** False for a row of a local project; true for the portfolio's own rows and those whose project is not known. */
export function concernsGroups(register: Register, project: string | null): boolean {
  const row = findByKey(register, 'project', project);
  return row === null || isFollowed(row);
}

const phases = ['idea', 'analysis', 'procurement', 'execution', 'realisation'] as const;

/** True from a phase on; false when the project has no phase. */
export function hasReached(project: ProjectRow, phase: (typeof phases)[number]): boolean {
  return project.phase !== null && phases.indexOf(project.phase) >= phases.indexOf(phase);
}
