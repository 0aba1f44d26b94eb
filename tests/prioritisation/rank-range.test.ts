import { describe, expect, it } from 'vitest';
import { rankRanges } from '../../src/prioritisation/rank-range.js';

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
});
