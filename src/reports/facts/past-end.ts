import type { IsoDate } from '../../schema/dates.js';
import { isPastEnd, type Project } from './project-standing.js';

/** Current projects whose expected end has passed, the oldest first. */
export function pastEnd(projects: readonly Project[], asOf: IsoDate): readonly Project[] {
  return projects.filter((project) => isPastEnd(project, asOf)).sort((a, b) => ((a.expectedEnd ?? '') < (b.expectedEnd ?? '') ? -1 : 1));
}

const few = 2;
const share = 0.1;

/** Whether passed ends are a matter of the whole list rather than of single projects: more than two, and a tenth or more. */
export function isCommon(past: number, all: number): boolean {
  return past > few && past >= all * share;
}
