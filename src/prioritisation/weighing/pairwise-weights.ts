import { principalEigenvector, type Judgements } from './principal-eigenvector.js';
import { randomIndex, type RandomIndexTable } from './random-index.js';

/** The judgement whose change makes the whole most consistent: row against column, what was said and what would fit the rest. */
export interface Revision {
  readonly row: number;
  readonly column: number;
  readonly given: number;
  /** On the scale 1/9 to 9. */
  readonly fitting: number;
  /** Consistency ratio when it is taken. */
  readonly ratio: number;
}

export interface PairwiseWeights {
  readonly weights: readonly number[];
  readonly lambda: number;
  readonly consistencyIndex: number;
  /** Null where the table has no index: then nothing can be said. 0 for two criteria. */
  readonly consistencyRatio: number | null;
  readonly table: RandomIndexTable;
  /** Above a tenth the judgements should be looked at again. */
  readonly isConsistent: boolean;
  /** Null when consistent, or when no single change helps. */
  readonly revise: Revision | null;
}

/** Saaty's limit. */
export const consistencyLimit = 0.1;

/** The step of the scale 1/9 … 1 … 9 nearest to a ratio, by proportion. */
export function nearestStep(ratio: number): number {
  const times = Math.min(9, Math.max(ratio, 1 / ratio));
  const [below, above] = [Math.floor(times), Math.ceil(times)];
  const step = times * times < below * above ? below : above;
  return ratio >= 1 ? step : 1 / step;
}

function ratioOf(lambda: number, n: number, table: RandomIndexTable): number | null {
  if (n < 3) return 0;
  const index = randomIndex(n, table);
  return index === null ? null : Math.max(0, (lambda - n) / (n - 1) / index);
}

function withJudgement(judgements: Judgements, row: number, column: number, times: number): Judgements {
  return judgements.map((values, i) => values.map((value, k) => (i === row && k === column ? times : i === column && k === row ? 1 / times : value)));
}

function findRevision(judgements: Judgements, weights: readonly number[], now: number, table: RandomIndexTable): Revision | null {
  let best: Revision | null = null;
  for (let row = 0; row < judgements.length; row += 1) {
    for (let column = row + 1; column < judgements.length; column += 1) {
      const given = judgements[row]?.[column] ?? 1;
      // What the other judgements say of the pair: their geometric mean over every third criterion.
      const others = weights.flatMap((_, k) => (k === row || k === column ? [] : Math.log((judgements[row]?.[k] ?? 1) * (judgements[k]?.[column] ?? 1))));
      const fitting = nearestStep(Math.exp(others.reduce((sum, one) => sum + one, 0) / Math.max(1, others.length)));
      if (Math.abs(fitting - given) < 1e-9) continue;
      const ratio = ratioOf(principalEigenvector(withJudgement(judgements, row, column, fitting)).lambda, judgements.length, table);
      if (ratio !== null && ratio < (best?.ratio ?? now)) best = { row, column, given, fitting, ratio };
    }
  }
  return best;
}

/** Weights from pairwise comparisons, with how well they fit together and which one to look at again. */
export function pairwiseWeights(judgements: Judgements, table: RandomIndexTable = 'saaty1980'): PairwiseWeights {
  const n = judgements.length;
  const { weights, lambda } = principalEigenvector(judgements);
  const consistencyRatio = ratioOf(lambda, n, table);
  const isConsistent = consistencyRatio !== null && consistencyRatio <= consistencyLimit;
  return {
    weights,
    lambda,
    consistencyIndex: n < 2 ? 0 : Math.max(0, (lambda - n) / (n - 1)),
    consistencyRatio,
    table,
    isConsistent,
    revise: isConsistent || consistencyRatio === null ? null : findRevision(judgements, weights, consistencyRatio, table),
  };
}
