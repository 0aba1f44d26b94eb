import type { RowOf } from '../register/entities/index.js';
import { oncePer } from '../register/checking/once-per.js';
import { isOver } from '../register/checking/projects.js';
import type { Register } from '../register/register.js';
import { fallingOrder } from './falling-order.js';
import { projectScorer, type Contribution, type ProjectScore } from './project-score.js';

export interface RankedProject extends ProjectScore {
  readonly project: RowOf<'project'>;
  /** Demanded by law or agreement: stands apart, since no score can take it out. */
  readonly mustDo: boolean;
  /** Among the projects that can be chosen freely; null for a must, and without a score. */
  readonly rank: number | null;
}

/** Projects that are not over; those are what a ranking is about. */
export function isOpen(project: Pick<RowOf<'project'>, 'status'>): boolean {
  return !isOver(project);
}

/** A project with its rank; what its score is made of is looked up when it is looked at. */
class Ranked implements RankedProject {
  readonly mustDo: boolean;
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
  readonly missing: number;

  constructor(
    readonly project: RowOf<'project'>,
    private readonly scored: ProjectScore,
    readonly rank: number | null,
  ) {
    this.mustDo = project.obligation === 'must';
    ({ score: this.score, low: this.low, high: this.high, missing: this.missing } = scored);
  }

  get contributions(): readonly Contribution[] {
    return this.scored.contributions;
  }
}

/** The same project with its rank among others. */
export function withRank(one: RankedProject, rank: number | null): RankedProject {
  return one.rank === rank ? one : new Ranked(one.project, one, rank);
}

interface Unranked {
  readonly project: RowOf<'project'>;
  readonly scored: ProjectScore;
}

function falling(group: readonly Unranked[]): readonly Unranked[] {
  return Array.from(fallingOrder(group.map(({ scored }) => scored.high)), (place) => group[place] as Unranked);
}

/**
 * Every open project with score and rank: musts first, then by rank, then those without a score by the most they
 * could reach; equal ones in the order of the sheet. Ties share a rank, as Excel's RANK.
 */
export const ranking = oncePer((register: Register): readonly RankedProject[] => {
  const [musts, free, unscored]: [Unranked[], Unranked[], Unranked[]] = [[], [], []];
  const scoreAt = projectScorer(register);
  register.rows.project.forEach((project, place) => {
    if (!isOpen(project)) return;
    const scored = scoreAt(place);
    (project.obligation === 'must' ? musts : scored.score === null ? unscored : free).push({ project, scored });
  });
  let rank = 1;
  let last: number | null = null;
  const ranked = falling(free).map(({ project, scored }, at) => {
    if (scored.score !== last) rank = at + 1;
    last = scored.score;
    return new Ranked(project, scored, rank);
  });
  const apart = ({ project, scored }: Unranked): RankedProject => new Ranked(project, scored, null);
  return [...falling(musts).map(apart), ...ranked, ...falling(unscored).map(apart)];
});
