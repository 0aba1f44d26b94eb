import { higherThan } from '../competition-ranks.js';
import type { RankRange } from '../rank-range.js';
import { settle } from '../score.js';

/**
 * Best and worst rank each project can have while scores are known only as intervals (a missing assessment may turn
 * out anything): best with its own highest and all others' lowest, worst the other way round.
 */
export function possibleRanks(scores: readonly { readonly low: number; readonly high: number }[]): readonly RankRange[] {
  const lows = Float64Array.from(scores, ({ low }) => settle(low)).sort();
  const highs = Float64Array.from(scores, ({ high }) => settle(high)).sort();
  return scores.map(({ low, high }) => ({
    best: 1 + higherThan(lows, settle(high)),
    // Its own highest stands among the others' when it is not sure of itself.
    worst: 1 + higherThan(highs, settle(low)) - (settle(high) > settle(low) ? 1 : 0),
  }));
}
