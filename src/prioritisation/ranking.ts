import type { RowOf } from '../register/entities/index.js';
import type { Register } from '../register/register.js';
import { competitionRanks } from './competition-ranks.js';
import { scoreProject, type ProjectScore } from './project-score.js';

export interface RankedProject extends ProjectScore {
  readonly project: RowOf<'project'>;
  /** Demanded by law or agreement: stands apart, since no score can take it out. */
  readonly mustDo: boolean;
  /** Among the projects that can be chosen freely; null for a must, and without a score. */
  readonly rank: number | null;
}

const over: ReadonlySet<string> = new Set(['closed', 'stopped', 'rejected']);

/** Projects that are not over; those are what a ranking is about. */
export function isOpen(project: Pick<RowOf<'project'>, 'status'>): boolean {
  return project.status === null || !over.has(project.status);
}

/**
 * Every open project with score and rank: musts first, then by rank, then those without a score by the most they
 * could reach; equal ones in the order of the sheet. Ties share a rank, as Excel's RANK.
 */
export function ranking(register: Register): readonly RankedProject[] {
  const open = register.rows.project.filter(isOpen);
  const scores = open.map((project) => scoreProject(register, project));
  const ranks = competitionRanks(scores.map(({ score }, index) => (open[index]?.obligation === 'must' ? null : score)));
  const ranked = open.map((project, index): RankedProject => {
    const { score, low, high, missing, contributions } = scores[index] as ProjectScore;
    return { project, mustDo: project.obligation === 'must', rank: ranks[index] ?? null, score, low, high, missing, contributions };
  });
  const place = (one: RankedProject): number => (one.mustDo ? 0 : (one.rank ?? Number.POSITIVE_INFINITY));
  return ranked.sort((a, b) => {
    const first = place(a);
    const second = place(b);
    if (first !== second) return first < second ? -1 : 1;
    return b.high - a.high;
  });
}
