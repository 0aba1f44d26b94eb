import { dateOf } from '../../schema/dates.js';
import { oncePer } from '../../register/checking/once-per.js';
import type { Register } from '../../register/register.js';
import { competitionRanks } from '../competition-ranks.js';
import { isOpen, ranking, withRank, type RankedProject } from '../ranking.js';

function made(register: Register, year: number): readonly RankedProject[] {
  const start = dateOf(year, 1, 1);
  const candidates = ranking(register).filter(({ project }) => {
    const isLocal = project.followedBy === 'local' || (project.followedBy === null && project.category === 'local');
    const isOver = project.expectedEnd !== null && start !== null && project.expectedEnd < start;
    return project.id !== null && isOpen(project) && !isLocal && !isOver;
  });
  const ranks = competitionRanks(candidates.map(({ mustDo, score }) => (mustDo ? null : score)));
  return candidates.map((one, index) => withRank(one, ranks[index] ?? null));
}

/** By year, made when first asked for. */
const known = oncePer((_register: Register) => new Map<number, readonly RankedProject[]>());

/** What a year can be chosen from: open projects that are not run by an area itself and reach into the year, ranked among themselves. */
export function candidatesFor(register: Register, year: number): readonly RankedProject[] {
  const candidates = known(register).get(year) ?? made(register, year);
  known(register).set(year, candidates);
  return candidates;
}
