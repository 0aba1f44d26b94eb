import { settle } from '../score.js';
import { movedWeight } from './moved-weight.js';

/** Values (0 to 100) by criterion, all known and weighed by the same criteria. */
export type ValueRow = readonly number[];

export function scoreWith(row: ValueRow, weights: readonly number[]): number {
  return row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);
}

/**
 * The weight of criterion k, from 0 to 1, at which two rows have the same score while the other weights keep their
 * proportions; null when they never meet, or always do. S(t) = t·v(k) + (1 − t)·R, where R is the score without k, so
 * that t* = (R(j) − R(i)) / ((v(ik) − v(jk)) + (R(j) − R(i))).
 */
export function swapPoint(one: ValueRow, other: ValueRow, weights: readonly number[], k: number): number | null {
  const without = movedWeight(weights, k, 0);
  return weights.length < 2 ? null : meeting(one[k] ?? 0, other[k] ?? 0, scoreWith(other, without) - scoreWith(one, without));
}

/** Where two meet, from their values on the criterion and how far the other is ahead without it. */
function meeting(own: number, others: number, rest: number): number | null {
  const slope = own - others + rest;
  if (Math.abs(slope) < 1e-12) return null;
  const t = rest / slope;
  return t >= 0 && t <= 1 ? t : null;
}

export interface StabilityInterval {
  readonly criterion: number;
  readonly weight: number;
  /** Between these the first places hold the same projects. */
  readonly low: number;
  readonly high: number;
}

/** For each criterion how far its weight can move before another project comes among the first `places`. Exact. */
export function stabilityIntervals(rows: readonly ValueRow[], weights: readonly number[], places: number): readonly StabilityInterval[] {
  const scores = rows.map((row) => settle(scoreWith(row, weights)));
  const byScore = [...rows.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const [inside, outside] = [byScore.slice(0, places), byScore.slice(places)];
  return weights.map((weight, criterion) => {
    let [low, high] = [0, 1];
    const without = movedWeight(weights, criterion, 0);
    const own = Float64Array.from(rows, (row) => row[criterion] ?? 0);
    const rest = Float64Array.from(rows, (row) => scoreWith(row, without));
    for (const member of weights.length < 2 ? [] : inside) {
      for (const other of outside) {
        const t = meeting(own[member] as number, own[other] as number, (rest[other] as number) - (rest[member] as number));
        if (t === null) continue;
        if (t <= weight) low = Math.max(low, t);
        if (t >= weight) high = Math.min(high, t);
      }
    }
    return { criterion, weight, low, high };
  });
}

export interface Swap {
  readonly criterion: number;
  readonly from: number;
  readonly to: number;
}

/** The smallest move of one weight at which two rows meet; null when no single weight can do it. */
export function nearestSwap(one: ValueRow, other: ValueRow, weights: readonly number[]): Swap | null {
  let nearest: Swap | null = null;
  weights.forEach((from, criterion) => {
    const to = swapPoint(one, other, weights, criterion);
    if (to !== null && (nearest === null || Math.abs(to - from) < Math.abs(nearest.to - nearest.from))) nearest = { criterion, from, to };
  });
  return nearest;
}

/** What would swap each row with the next one below it, rows standing in the order of the ranking. */
export function neighbourSwaps(ranked: readonly ValueRow[], weights: readonly number[]): readonly (Swap | null)[] {
  return ranked.slice(1).map((below, index) => nearestSwap(ranked[index] ?? below, below, weights));
}

export interface TornadoBar {
  readonly criterion: number;
  /** Score and rank with the weight that share lower, and that share higher. */
  readonly lower: { readonly score: number; readonly rank: number };
  readonly higher: { readonly score: number; readonly rank: number };
}

/** How one row's score and rank answer to each weight moved by a share of itself, the widest bar first. */
export function tornado(rows: readonly ValueRow[], at: number, weights: readonly number[], share: number): readonly TornadoBar[] {
  const seen = (moved: readonly number[]): { score: number; rank: number } => {
    const scores = rows.map((row) => settle(scoreWith(row, moved)));
    const own = scores[at] ?? 0;
    return { score: own, rank: 1 + scores.filter((score) => score > own).length };
  };
  const width = ({ lower, higher }: TornadoBar): number => Math.abs(higher.score - lower.score);
  return weights
    .map((weight, criterion): TornadoBar => ({
      criterion,
      lower: seen(movedWeight(weights, criterion, weight * (1 - share))),
      higher: seen(movedWeight(weights, criterion, Math.min(1, weight * (1 + share)))),
    }))
    .sort((a, b) => width(b) - width(a));
}
