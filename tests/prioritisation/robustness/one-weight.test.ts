import { describe, expect, it } from 'vitest';
import { nearestSwap, neighbourSwaps, scoreWith, stabilityIntervals, swapPoint, tornado } from '../../../src/prioritisation/robustness/one-weight.js';
import { movedWeight } from '../../../src/prioritisation/robustness/moved-weight.js';
import { possibleRanks } from '../../../src/prioritisation/robustness/possible-ranks.js';
import { seededRandom } from '../../../src/prioritisation/robustness/seeded-random.js';
import { normaliseWeights } from '../../../src/prioritisation/weights.js';

const made = (seed: number, projects: number, criteria: number) => {
  const next = seededRandom(seed);
  const weights = normaliseWeights(Array.from({ length: criteria }, () => 0.1 + next()));
  return { weights, rows: Array.from({ length: projects }, () => Array.from({ length: criteria }, () => 25 * Math.floor(5 * next()))) };
};

const topOf = (rows: readonly (readonly number[])[], weights: readonly number[], places: number): ReadonlySet<number> | null => {
  const scores = rows.map((row, i) => ({ i, score: scoreWith(row, weights) })).sort((a, b) => b.score - a.score);
  const [last, next] = [scores[places - 1], scores[places]];
  // On the very edge there is no one set of first places.
  return last && next && last.score - next.score > 1e-9 ? new Set(scores.slice(0, places).map(({ i }) => i)) : null;
};

describe('one weight moved', () => {
  it('two rows meet where their lines cross', () => {
    // 100t against 45 whatever t is: t = 0.45.
    expect(swapPoint([100, 0], [45, 45], [0.7, 0.3], 0)).toBeCloseTo(0.45, 12);
    expect(swapPoint([100, 50], [90, 40], [0.7, 0.3], 0)).toBeNull();
    expect(swapPoint([100], [90], [1], 0)).toBeNull();
    // The first would have to fall from 60 to 29 %; the second need only rise from 20 to 48 %.
    expect(nearestSwap([100, 0, 50], [45, 45, 50], [0.6, 0.2, 0.2])).toEqual({ criterion: 1, from: 0.2, to: expect.closeTo(41.25 / 86.25, 9) });
  });

  it('keeps the first places between the limits of an interval and loses them just outside', () => {
    let outside = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const { weights, rows } = made(seed, 9, 4);
      const now = topOf(rows, weights, 3);
      if (now === null) continue;
      for (const { criterion, low, high, weight } of stabilityIntervals(rows, weights, 3)) {
        expect(low).toBeLessThanOrEqual(weight);
        expect(high).toBeGreaterThanOrEqual(weight);
        for (const share of [0.02, 0.5, 0.98]) {
          const inside = topOf(rows, movedWeight(weights, criterion, low + share * (high - low)), 3);
          if (inside !== null) expect(inside).toEqual(now);
        }
        for (const t of [low - 1e-3, high + 1e-3]) {
          const then = t < 0 || t > 1 ? null : topOf(rows, movedWeight(weights, criterion, t), 3);
          if (then === null) continue;
          outside += 1;
          expect(then).not.toEqual(now);
        }
      }
    }
    expect(outside).toBeGreaterThan(50);
  });

  it('names the smallest change that swaps neighbours, and the swap happens there', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const { weights, rows } = made(seed, 7, 4);
      const ranked = [...rows].sort((a, b) => scoreWith(b, weights) - scoreWith(a, weights));
      neighbourSwaps(ranked, weights).forEach((swap, at) => {
        const [above = [], below = []] = [ranked[at], ranked[at + 1]];
        if (swap === null) return;
        const moved = movedWeight(weights, swap.criterion, swap.to);
        expect(scoreWith(above, moved)).toBeCloseTo(scoreWith(below, moved), 8);
        weights.forEach((from, k) => {
          const t = swapPoint(above, below, weights, k);
          if (t !== null) expect(Math.abs(swap.to - swap.from)).toBeLessThanOrEqual(Math.abs(t - from) + 1e-12);
        });
      });
    }
  });

  it('shows the criteria that move a score the most first', () => {
    const bars = tornado([[100, 0, 50], [50, 50, 50]], 0, [0.5, 0.3, 0.2], 0.2);
    expect(bars.map(({ criterion }) => criterion)).toEqual([0, 1, 2]);
    // 60 % on the first leaves 24 and 16 %: 60 + 8.
    expect(bars[0]?.higher).toEqual({ score: 68, rank: 1 });
    expect(bars[0]?.lower).toEqual({ score: 52, rank: 1 });
  });

  it('leaves weights summing to one, also when one has it all', () => {
    expect(movedWeight([1, 0, 0], 0, 0.8)).toEqual([0.8, expect.closeTo(0.1), expect.closeTo(0.1)]);
    expect(movedWeight([0.5, 0.3, 0.2], 1, 1)).toEqual([0, 1, 0]);
  });
});

describe('possible ranks', () => {
  it('cover every way missing scores can turn out', () => {
    const next = seededRandom(5);
    for (let round = 0; round < 50; round += 1) {
      const scores = Array.from({ length: 7 }, () => {
        const low = Math.floor(next() * 10) * 5;
        return { low, high: next() < 0.5 ? low : low + Math.floor(next() * 8) * 5 };
      });
      const ranges = possibleRanks(scores);
      for (let trial = 0; trial < 60; trial += 1) {
        const found = scores.map(({ low, high }) => low + next() * (high - low));
        found.forEach((own, i) => {
          const rank = 1 + found.filter((other) => other > own).length;
          expect(rank).toBeGreaterThanOrEqual(ranges[i]?.best ?? NaN);
          expect(rank).toBeLessThanOrEqual(ranges[i]?.worst ?? NaN);
        });
      }
    }
  });
});
