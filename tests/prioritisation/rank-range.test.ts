import { describe, expect, it } from 'vitest';
import { rankRanges } from '../../src/prioritisation/rank-range.js';
import { seededRandom } from '../../src/prioritisation/robustness/seeded-random.js';
import { settle } from '../../src/prioritisation/score.js';

/** Every row held against every other at every meeting and between them, nothing left out. */
function plainRanges(rows: readonly (readonly number[])[], weights: readonly number[], share: number) {
  const scoreAt = (row: readonly number[], k: number, t: number): number => {
    const own = weights[k] ?? 0;
    const rest = row.reduce((sum, value, index) => (index === k ? sum : sum + (weights[index] ?? 0) * value), 0);
    return t * (row[k] ?? 0) + (own === 1 ? 0 : ((1 - t) * rest) / (1 - own));
  };
  return rows.map((row) => {
    const ranks = weights.flatMap((weight, k) => {
      const [low, high] = [weight * (1 - share), Math.min(1, weight * (1 + share))];
      const ahead = (other: readonly number[], t: number): number => scoreAt(other, k, t) - scoreAt(row, k, t);
      const meetings = rows.map((other) => low + ((high - low) * ahead(other, low)) / (ahead(other, low) - ahead(other, high))).filter((t) => t > low && t < high);
      const cuts = [low, ...meetings.sort((a, b) => a - b), high];
      const between = cuts.slice(1).map((cut, at) => (cut + (cuts[at] ?? cut)) / 2);
      return [weight, ...cuts, ...between].map((t) => 1 + rows.filter((other) => settle(scoreAt(other, k, t)) > settle(scoreAt(row, k, t))).length);
    });
    return { best: Math.min(...ranks), worst: Math.max(...ranks) };
  });
}

describe('rank range', () => {
  it('is one place where one project is better at everything', () => {
    expect(rankRanges([[90, 80], [50, 40], [10, 20]], [0.5, 0.5], 0.2)).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 2 },
      { best: 3, worst: 3 },
    ]);
  });

  it('finds the swap exactly where the two lines meet', () => {
    // 100t = 45t + 45 has t = 9/11 ≈ 0.818; 20 % more than 0.7 is 0.84, 15 % more is 0.805.
    const rows = [[100, 0], [45 + 45, 45]];
    const weights = [0.7, 0.3];
    expect(rankRanges(rows, weights, 0.2)).toEqual([{ best: 1, worst: 2 }, { best: 1, worst: 2 }]);
    expect(rankRanges(rows, weights, 0.15)).toEqual([{ best: 2, worst: 2 }, { best: 1, worst: 1 }]);
  });

  it('covers every rank met when one weight at a time is moved in small steps', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const raw = [0, 1, 2].map((k) => 1 + ((seed * (5 + 2 * k)) % 9));
      const total = raw.reduce((sum, weight) => sum + weight, 0);
      const weights = raw.map((weight) => weight / total);
      const rows = Array.from({ length: 8 }, (_, i) => [0, 1, 2].map((k) => (seed * 13 + i * (29 + 8 * k) + k * 7) % 101));
      const ranges = rankRanges(rows, weights, 0.2);
      for (let k = 0; k < 3; k += 1) {
        for (let step = -20; step <= 20; step += 1) {
          const t = (weights[k] ?? 0) * (1 + step / 100);
          const others = 1 - (weights[k] ?? 0);
          const moved = weights.map((weight, index) => (index === k ? t : (weight * (1 - t)) / others));
          const scores = rows.map((row) => row.reduce((sum, value, index) => sum + value * (moved[index] ?? 0), 0));
          scores.forEach((score, i) => {
            const rank = 1 + scores.filter((other) => other > score + 1e-8).length;
            expect(rank).toBeGreaterThanOrEqual(ranges[i]?.best ?? NaN);
            expect(rank).toBeLessThanOrEqual(ranges[i]?.worst ?? NaN);
          });
        }
      }
    }
  });

  it('is what holding every row against every other says: ties, weights of nothing, one weight alone, one row', () => {
    const next = seededRandom(9);
    for (let time = 0; time < 150; time += 1) {
      const [count, criteria] = [1 + Math.floor(25 * next()), 1 + Math.floor(4 * next())];
      const rows = Array.from({ length: count }, () => Array.from({ length: criteria }, () => (next() < 0.7 ? 25 * Math.floor(5 * next()) : 100 * next())));
      const raw = Array.from({ length: criteria }, () => Math.floor(4 * next()));
      const total = raw.reduce((sum, weight) => sum + weight, 0);
      const weights = raw.map((weight) => (total === 0 ? 0 : weight / total));
      for (const share of [0.2, 0.9]) expect(rankRanges(rows, weights, share)).toEqual(plainRanges(rows, weights, share));
    }
  });
});
