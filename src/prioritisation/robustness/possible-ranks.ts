import type { RankRange } from '../rank-range.js';
import { settle } from '../score.js';

/**
 * Best and worst rank each project can have while scores are known only as intervals (a missing assessment may turn
 * out anything): best with its own highest and all others' lowest, worst the other way round.
 */
export function possibleRanks(scores: readonly { readonly low: number; readonly high: number }[]): readonly RankRange[] {
  const lows = scores.map(({ low }) => settle(low)).sort((a, b) => a - b);
  const highs = scores.map(({ high }) => settle(high)).sort((a, b) => a - b);
  const above = (sorted: readonly number[], figure: number): number => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle] ?? 0) > figure) to = middle;
      else from = middle + 1;
    }
    return sorted.length - from;
  };
  return scores.map(({ low, high }) => ({
    best: 1 + above(lows, settle(high)),
    // Its own highest stands among the others' when it is not sure of itself.
    worst: 1 + above(highs, settle(low)) - (settle(high) > settle(low) ? 1 : 0),
  }));
}
