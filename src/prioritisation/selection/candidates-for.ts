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

interface OfYear {
  readonly ranked: readonly RankedProject[];
  /** The same by key, once somebody has asked. */
  byKey: readonly RankedProject[] | null;
}

/** By year, made when first asked for. */
const known = oncePer((_register: Register) => new Map<number, OfYear>());

function ofYear(register: Register, year: number): OfYear {
  const years = known(register);
  const there = years.get(year);
  if (there) return there;
  const fresh: OfYear = { ranked: made(register, year), byKey: null };
  years.set(year, fresh);
  return fresh;
}

/** What a year can be chosen from: open projects that are not run by an area itself and reach into the year, ranked among themselves. */
export function candidatesFor(register: Register, year: number): readonly RankedProject[] {
  return ofYear(register, year).ranked;
}

/** The same in the order of their keys, so that the order of the sheet changes nothing. */
export function candidatesByKey(register: Register, year: number): readonly RankedProject[] {
  const candidates = ofYear(register, year);
  candidates.byKey ??= [...candidates.ranked].sort((a, b) => ((a.project.id ?? '') < (b.project.id ?? '') ? -1 : 1));
  return candidates.byKey;
}
