import { isWeighedAlike, placeStabilities, type StablePlace } from '../place-stability.js';
import type { CriterionRow } from '../project-score.js';
import type { RankRange } from '../rank-range.js';
import type { RankedProject } from '../ranking.js';
import { candidateMatrix, type CandidateMatrix } from './candidate-matrix.js';
import type { WeightSpread } from './draw-weights.js';
import { neighbourSwaps, stabilityIntervals } from './one-weight.js';
import { possibleRanks } from './possible-ranks.js';
import { rankAcceptability, type Acceptability, type AcceptabilityRun } from './rank-acceptability.js';
import { robustnessSeed, seededRandom } from './seeded-random.js';
import { weightTrials } from './weight-trials.js';

/** What is exact: one weight moved at a time. */
export interface ExactRobustness {
  readonly places: readonly StablePlace[];
  /** How far each weight can move before another project comes among the first places; null without a line. */
  readonly intervals: readonly { readonly criterion: CriterionRow; readonly weight: number; readonly low: number; readonly high: number }[] | null;
  /** What would swap each ranked project with the next; null where no single weight does. */
  readonly swaps: readonly { readonly above: RankedProject; readonly below: RankedProject; readonly swap: { readonly criterion: CriterionRow; readonly from: number; readonly to: number } | null }[];
}

interface Figures {
  readonly criteria: readonly CriterionRow[];
  readonly weights: readonly number[];
  readonly rows: readonly (readonly number[])[];
}

/** Values of those that have a rank; null when nothing is ranked, or not all are weighed by the same criteria. */
function figuresOf(ranked: readonly RankedProject[]): Figures | null {
  const scored = ranked.filter((one) => one.rank !== null);
  const [first] = scored;
  if (first === undefined || !isWeighedAlike(scored)) return null;
  return { criteria: first.contributions.map(({ criterion }) => criterion), weights: first.contributions.map(({ weight }) => weight), rows: scored.map(({ contributions }) => contributions.map(({ value }) => value ?? 0)) };
}

function named<T extends { readonly criterion: number }>({ criteria }: Figures, { criterion, ...rest }: T): readonly (Omit<T, 'criterion'> & { readonly criterion: CriterionRow })[] {
  const row = criteria[criterion];
  return row === undefined ? [] : [{ criterion: row, ...rest }];
}

/** How far each weight that counts can move before another project comes among the first places; null without a line, or where nothing exact can be said. */
export function weightIntervals(ranked: readonly RankedProject[], places: number | null): ExactRobustness['intervals'] {
  const figures = figuresOf(ranked);
  if (figures === null || places === null || places < 1 || places >= figures.rows.length) return null;
  return stabilityIntervals(figures.rows, figures.weights, places).filter(({ weight }) => weight > 0).flatMap((one) => named(figures, one));
}

/** Beyond so many projects, what is exact about one weight takes longer than a person at a slider should wait. */
export const exactUpTo = 300;

/** Null when the ranked projects are not weighed by the same criteria, or nothing is ranked. */
export function exactRobustness(ranked: readonly RankedProject[], places: number | null): ExactRobustness | null {
  const scored = ranked.filter((one) => one.rank !== null);
  const stable = placeStabilities(ranked, places);
  const figures = figuresOf(ranked);
  if (stable === null || figures === null) return null;
  return {
    places: stable,
    intervals: weightIntervals(ranked, places),
    swaps: neighbourSwaps(figures.rows, figures.weights).flatMap((swap, at) => {
      const [above, below] = [scored[at], scored[at + 1]];
      return above && below ? [{ above, below, swap: swap === null ? null : (named(figures, swap)[0] ?? null) }] : [];
    }),
  };
}

/** Ranks each project that competes can have while assessments are missing; none for those that no criterion with weight applies to. */
export function ranksWhileMissing(ranked: readonly RankedProject[]): ReadonlyMap<RankedProject['project'], RankRange> {
  const competing = ranked.filter(({ mustDo, score, missing }) => !mustDo && (score !== null || missing > 0));
  const ranges = possibleRanks(competing);
  return new Map(competing.map(({ project }, at) => [project, ranges[at] ?? { best: 1, worst: 1 }]));
}

export interface SampledRobustness {
  readonly matrix: CandidateMatrix;
  readonly run: AcceptabilityRun;
  readonly seed: number;
  readonly spread: WeightSpread;
}

/** Begins the sampled robustness of a ranking; nothing has been tried until the run is stepped. */
export function sampledRobustness(ranked: readonly RankedProject[], places: number, spread: WeightSpread, seed = robustnessSeed): SampledRobustness {
  const matrix = candidateMatrix(ranked);
  return { matrix, run: rankAcceptability(weightTrials(matrix, spread, places, seededRandom(seed))), seed, spread };
}

/** The result by project. */
export function acceptabilityByProject({ matrix, run }: SampledRobustness): ReadonlyMap<RankedProject['project'], Acceptability> {
  const results = run.result();
  return new Map(matrix.projects.flatMap((project, at) => (results[at] ? [[project, results[at]] as const] : [])));
}
