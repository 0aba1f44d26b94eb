import { dateOf } from '../../schema/dates.js';
import type { Register } from '../../register/register.js';
import { competitionRanks } from '../competition-ranks.js';
import { isOpen, ranking, withRank, type RankedProject } from '../ranking.js';

/** What a year can be chosen from: open projects that are not run by an area itself and reach into the year, ranked among themselves. */
export function candidatesFor(register: Register, year: number): readonly RankedProject[] {
  const start = dateOf(year, 1, 1);
  const candidates = ranking(register).filter(({ project }) => {
    const isLocal = project.followedBy === 'local' || (project.followedBy === null && project.category === 'local');
    const isOver = project.expectedEnd !== null && start !== null && project.expectedEnd < start;
    return project.id !== null && isOpen(project) && !isLocal && !isOver;
  });
  const ranks = competitionRanks(candidates.map(({ mustDo, score }) => (mustDo ? null : score)));
  return candidates.map((one, index) => withRank(one, ranks[index] ?? null));
}
