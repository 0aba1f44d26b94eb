import { dateOf, partsOf } from '../../schema/dates.js';
import { isOpen, type RankedProject } from '../../prioritisation/ranking.js';
import type { Project } from '../facts/project-standing.js';

export interface Candidates {
  /** In the order of the ranking. */
  readonly candidates: readonly Project[];
  /** Open, but expected to end before the year begins; empty when that is all of them, since then they are the candidates. */
  readonly endingBefore: readonly Project[];
}

/** Run by an area itself: stands in the appendix and is no matter for the plan. */
export function isLocal({ followedBy, category }: Pick<Project, 'followedBy' | 'category'>): boolean {
  return followedBy === 'local' || (followedBy === null && category === 'local');
}

/** What a year's plan can be chosen from while nothing is decided: open projects that are not local and reach into the year. */
export function candidatesOf(ranked: readonly RankedProject[], year: number): Candidates {
  const start = dateOf(year, 1, 1);
  const open = ranked.map(({ project }) => project).filter((project) => project.name !== null && isOpen(project) && !isLocal(project));
  const endsBefore = ({ expectedEnd }: Project): boolean => expectedEnd !== null && start !== null && expectedEnd < start;
  const candidates = open.filter((project) => !endsBefore(project));
  return candidates.length === 0 ? { candidates: open, endingBefore: [] } : { candidates, endingBefore: open.filter(endsBefore) };
}

export function endsIn({ expectedEnd }: Pick<Project, 'expectedEnd'>, year: number): boolean {
  return expectedEnd !== null && partsOf(expectedEnd).year === year;
}
