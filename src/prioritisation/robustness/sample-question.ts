import type { CandidateMatrix } from './candidate-matrix.js';
import type { WeightSpread } from './draw-weights.js';
import { rankAcceptability, type Acceptability } from './rank-acceptability.js';
import { robustnessSeed, seededRandom } from './seeded-random.js';
import { weightTrials } from './weight-trials.js';

/** The figures of a matrix alone, which can be sent to a worker. */
export type MatrixFigures = Pick<CandidateMatrix, 'low' | 'high' | 'weights' | 'groupOf' | 'groups'>;

export interface SampleQuestion {
  readonly figures: MatrixFigures;
  readonly spread: WeightSpread;
  readonly places: number;
}

export interface SampleAnswer {
  readonly cases: number;
  /** By the place of a project in the matrix. */
  readonly results: readonly Acceptability[];
  readonly isWhole: boolean;
}

/** A first answer comes at 2,000 weightings, the whole at 10,000. */
export const [firstCases, wholeCases] = [2000, 10_000] as const;

/** Only the figures: projects and criteria stay where they are. */
export function figuresOf({ low, high, weights, groupOf, groups }: CandidateMatrix): MatrixFigures {
  return { low, high, weights, groupOf, groups };
}

/** Answers a question a portion of weightings at a time; from the same seed as everywhere. */
export function startSampling({ figures, spread, places }: SampleQuestion): { isDone(): boolean; next(cases: number): SampleAnswer | null } {
  const run = rankAcceptability(weightTrials(figures, spread, places, seededRandom(robustnessSeed)));
  return {
    isDone: () => run.cases >= wholeCases,
    next: (cases) => {
      const goal = run.cases < firstCases ? firstCases : wholeCases;
      run.step(Math.min(cases, goal - run.cases));
      return run.cases < goal ? null : { cases: run.cases, results: run.result(), isWhole: goal === wholeCases };
    },
  };
}
