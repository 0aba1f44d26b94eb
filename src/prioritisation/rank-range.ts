import { settle } from './score.js';

/** Best and worst rank of each row when one weight at a time moves by a share of itself. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/** Score (0 to 100) of a row when criterion k weighs t and the others keep their proportions. */
function scoreAt(row: readonly number[], weights: readonly number[], k: number, t: number): number {
  const own = weights[k] ?? 0;
  const rest = row.reduce((sum, value, index) => (index === k ? sum : sum + (weights[index] ?? 0) * value), 0);
  return t * (row[k] ?? 0) + (own === 1 ? 0 : ((1 - t) * rest) / (1 - own));
}

/** The weights of criterion k in [low, high] at which row i meets another row. */
function meetings(rows: readonly (readonly number[])[], i: number, weights: readonly number[], k: number, low: number, high: number): number[] {
  const row = rows[i] ?? [];
  return rows.flatMap((other, j) => {
    if (j === i) return [];
    const atLow = scoreAt(other, weights, k, low) - scoreAt(row, weights, k, low);
    const atHigh = scoreAt(other, weights, k, high) - scoreAt(row, weights, k, high);
    if (atLow === atHigh) return [];
    const t = low + ((high - low) * atLow) / (atLow - atHigh);
    return t > low && t < high ? [t] : [];
  });
}

function rankAt(rows: readonly (readonly number[])[], i: number, weights: readonly number[], k: number, t: number): number {
  const own = settle(scoreAt(rows[i] ?? [], weights, k, t));
  return 1 + rows.filter((other) => settle(scoreAt(other, weights, k, t)) > own).length;
}

/**
 * Exact ranges: between two meetings of scores no rank changes, so looking at each meeting and midway between them
 * is enough. Rows hold values (0 to 100) by criterion, all known; weights sum to 1; `share` is e.g. 0.2 for ±20 %.
 * One-weight sensitivity as in the additive model: w(k) = t, the others scaled by (1 − t) / (1 − w(k)).
 */
export function rankRanges(rows: readonly (readonly number[])[], weights: readonly number[], share: number): readonly RankRange[] {
  return rows.map((_, i) => {
    const ranks = weights.flatMap((weight, k) => {
      const low = weight * (1 - share);
      const high = Math.min(1, weight * (1 + share));
      const cuts = [low, ...meetings(rows, i, weights, k, low, high).sort((a, b) => a - b), high];
      const between = cuts.slice(1).map((cut, index) => (cut + (cuts[index] ?? cut)) / 2);
      return [weight, ...cuts, ...between].map((t) => rankAt(rows, i, weights, k, t));
    });
    return { best: Math.min(...ranks), worst: Math.max(...ranks) };
  });
}
