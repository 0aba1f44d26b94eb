import { settle } from './score.js';

/** Best and worst rank of each row when one weight at a time moves by a share of itself. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/** Scores (0 to 100) of rows when one criterion weighs t and the others keep their proportions: straight lines in t. */
interface Lines {
  readonly own: Float64Array;
  readonly rest: Float64Array;
  readonly weight: number;
}

function linesOf(rows: readonly (readonly number[])[], weights: readonly number[], k: number): Lines {
  const rest = rows.map((row) => row.reduce((sum, value, index) => (index === k ? sum : sum + (weights[index] ?? 0) * value), 0));
  return { own: Float64Array.from(rows, (row) => row[k] ?? 0), rest: Float64Array.from(rest), weight: weights[k] ?? 0 };
}

function scoreAt({ own, rest, weight }: Lines, i: number, t: number): number {
  return t * (own[i] as number) + (weight === 1 ? 0 : ((1 - t) * (rest[i] as number)) / (1 - weight));
}

/** Scores further apart than this are apart when they are settled, too. */
const apart = 2e-9;

/** What can change row i's rank while t moves from low to high: the rows it meets or comes close to. Others stay above or below. */
function around(lines: Lines, i: number, low: number, high: number): { readonly above: number; readonly near: readonly number[]; readonly meetings: readonly number[] } {
  const [ownLow, ownHigh] = [scoreAt(lines, i, low), scoreAt(lines, i, high)];
  let above = 0;
  const near: number[] = [];
  const meetings: number[] = [];
  for (let j = 0; j < lines.own.length; j += 1) {
    const atLow = scoreAt(lines, j, low) - ownLow;
    const atHigh = scoreAt(lines, j, high) - ownHigh;
    if (atLow > apart && atHigh > apart) above += 1;
    else if (j !== i && (atLow >= -apart || atHigh >= -apart)) {
      near.push(j);
      const t = low + ((high - low) * atLow) / (atLow - atHigh);
      if (atLow !== atHigh && t > low && t < high) meetings.push(t);
    }
  }
  return { above, near, meetings };
}

/**
 * Exact ranges: between two meetings of scores no rank changes, so looking at each meeting and midway between them
 * is enough. Rows hold values (0 to 100) by criterion, all known; weights sum to 1; `share` is e.g. 0.2 for ±20 %.
 * One-weight sensitivity as in the additive model: w(k) = t, the others scaled by (1 − t) / (1 − w(k)).
 */
export function rankRanges(rows: readonly (readonly number[])[], weights: readonly number[], share: number): readonly RankRange[] {
  const best = rows.map(() => rows.length);
  const worst = rows.map(() => 1);
  weights.forEach((weight, k) => {
    const lines = linesOf(rows, weights, k);
    const [low, high] = [weight * (1 - share), Math.min(1, weight * (1 + share))];
    rows.forEach((_, i) => {
      const { above, near, meetings } = around(lines, i, low, high);
      const look = (t: number): void => {
        const own = settle(scoreAt(lines, i, t));
        let rank = 1 + above;
        for (const j of near) if (settle(scoreAt(lines, j, t)) > own) rank += 1;
        best[i] = Math.min(best[i] ?? rank, rank);
        worst[i] = Math.max(worst[i] ?? rank, rank);
      };
      look(weight);
      const cuts = Float64Array.from([low, ...meetings, high]).sort();
      cuts.forEach((cut, at) => {
        look(cut);
        if (at > 0) look((cut + (cuts[at - 1] ?? cut)) / 2);
      });
    });
  });
  return rows.map((_, i) => ({ best: best[i] ?? 1, worst: worst[i] ?? 1 }));
}
