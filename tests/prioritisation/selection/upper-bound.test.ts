import { describe, expect, it } from 'vitest';
import { binaryProgram } from '../../../src/prioritisation/selection/binary-program.js';
import { settle } from '../../../src/prioritisation/selection/search/settling-solver.js';
import { upperBound } from '../../../src/prioritisation/selection/upper-bound.js';
import { seededRandom } from '../../../src/prioritisation/robustness/seeded-random.js';
import { bruteForce, budget, madeModel, modelOf } from './made-model.js';

describe('the bound by prices', () => {
  it('is never below the best, at whatever value is known', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const model = madeModel(seed);
      const best = bruteForce(model);
      if (best === null) continue;
      for (const known of [0, best]) expect(upperBound(binaryProgram(model), known).bound, String(seed)).toBeGreaterThanOrEqual(best - 1e-6);
    }
  });

  it('does not mind whether a limit is counted in kroner, thousands or hours', () => {
    const next = seededRandom(6);
    const needs = [0, 1, 2].map(() => Array.from({ length: 200 }, () => 20 + Math.round(200 * next())));
    const values = needs[0]?.map(() => 20 + 80 * next()) ?? [];
    const boundWith = (units: readonly number[]): { readonly bound: number; readonly found: number } => {
      const limits = needs.map((own, r) => budget(0.4 * own.reduce((sum, need) => sum + need, 0) * (units[r] ?? 1), own.map((need) => need * (units[r] ?? 1)), 2028 + r));
      const { bound, chosen } = settle(binaryProgram(modelOf(values, limits)), 0, 3000);
      return { bound, found: values.reduce((sum, value, i) => (chosen?.[i] ? sum + value : sum), 0) };
    };
    const [plain, mixed] = [boundWith([1, 1, 1]), boundWith([10_000, 1, 0.001])];
    expect(mixed.bound).toBeCloseTo(plain.bound, 6);
    expect(mixed.found).toBeCloseTo(plain.found, 6);
    // Two hundred candidates within three limits are nearly divisible: rules of thumb and their bound meet within a hundredth.
    expect(plain.found / plain.bound).toBeGreaterThan(0.99);
  });
});
