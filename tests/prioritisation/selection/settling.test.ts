import { describe, expect, it } from 'vitest';
import { binaryProgram, isAllowed, type BinaryProgram } from '../../../src/prioritisation/selection/binary-program.js';
import { startEnumeration } from '../../../src/prioritisation/selection/search/enumeration.js';
import { startSettling } from '../../../src/prioritisation/selection/search/settling.js';
import { settle } from '../../../src/prioritisation/selection/search/settling-solver.js';
import { upperBound } from '../../../src/prioritisation/selection/upper-bound.js';
import { seededRandom } from '../../../src/prioritisation/robustness/seeded-random.js';
import { bruteForce, madeModel } from './made-model.js';

const worthOf = ({ objective }: BinaryProgram, chosen: readonly boolean[]): number => objective.reduce((sum, value, i) => (chosen[i] ? sum + value : sum), 0);

/** The best by trying every set, also where rows have a least sum; null when none is allowed. */
function best(program: BinaryProgram): number | null {
  const count = program.objective.length;
  let most: number | null = null;
  for (let set = 0; set < 2 ** count; set += 1) {
    const chosen = program.objective.map((_, i) => (set >> i) % 2 === 1);
    if (isAllowed(program, chosen) && (most === null || worthOf(program, chosen) > most)) most = worthOf(program, chosen);
  }
  return most;
}

describe('search and enumeration', () => {
  it('prove the best of every small portfolio, as trying every set does', () => {
    let proven = 0;
    for (let seed = 1; seed <= 700; seed += 1) {
      const model = madeModel(seed);
      const program = binaryProgram(model);
      const most = bruteForce(model);
      const { status, chosen, bound } = settle(program, 0, 30_000);
      if (most === null) {
        expect([status, chosen]).toEqual(['limit', null]);
        continue;
      }
      expect(status, `seed ${String(seed)}`).toBe('optimal');
      expect(isAllowed(program, chosen ?? [])).toBe(true);
      expect(worthOf(program, chosen ?? []), `seed ${String(seed)}`).toBeCloseTo(most, 6);
      expect(bound).toBeCloseTo(most, 6);
      proven += 1;
    }
    expect(proven).toBeGreaterThan(500);
  });

  it('keep least sums too, and prove no more than a gap that is left', () => {
    let found = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const next = seededRandom(seed);
      const plain = binaryProgram(madeModel(seed));
      if (plain.objective.length > 9) continue;
      const program: BinaryProgram = { ...plain, rows: plain.rows.map((row) => (next() < 0.3 && row.upper !== null ? { ...row, lower: row.upper - 900 } : row)) };
      const most = best(program);
      const { status, chosen, bound } = settle(program, 0, 30_000);
      const near = settle(program, 0.2, 30_000);
      if (chosen === null || most === null) continue;
      found += 1;
      expect([status, near.status]).toEqual(['optimal', 'optimal']);
      expect(worthOf(program, chosen)).toBeCloseTo(most, 6);
      expect(bound).toBeCloseTo(most, 6);
      expect(near.bound).toBeGreaterThanOrEqual(most - 1e-6);
      expect(near.bound).toBeLessThanOrEqual(1.2 * worthOf(program, near.chosen ?? []) + 1e-6);
    }
    expect(found).toBeGreaterThan(15);
  });

  it('come to the same in one go as in many', () => {
    for (const seed of [3, 5, 8, 13]) {
      const program = binaryProgram(madeModel(seed));
      const [whole, parts] = [startSettling(program, 0), startSettling(program, 0)];
      whole.run(20_000);
      for (let part = 0; part < 200; part += 1) parts.run(100);
      expect(parts.answer()).toEqual(whole.answer());
    }
  });
});

describe('the enumeration alone', () => {
  it('finds the best from any value known below it, whatever the prices, however small the portions', () => {
    let improved = 0;
    for (let seed = 1; seed <= 400; seed += 1) {
      const model = madeModel(seed);
      const program = binaryProgram(model);
      const most = bruteForce(model);
      if (most === null || most <= 0) continue;
      for (const rounds of [1, 20, 300]) {
        let known = 0.7 * most;
        const enumeration = startEnumeration(program, upperBound(program, known, { rounds }), known, 0, (chosen) => {
          if (isAllowed(program, chosen)) known = Math.max(known, worthOf(program, chosen));
          improved += 1;
          return known;
        });
        let portions = 0;
        while (enumeration?.run(7) === false && portions < 1e6) portions += 1;
        expect(known, `seed ${String(seed)}, ${String(rounds)}`).toBeCloseTo(most, 6);
      }
    }
    expect(improved).toBeGreaterThan(500);
  });

  it('is not begun on what is too large for it', () => {
    const program: BinaryProgram = { objective: Array.from({ length: 1000 }, () => 1), fixed: Array.from({ length: 1000 }, () => null), rows: Array.from({ length: 400 }, (_, r) => ({ columns: [r, r + 1, r + 2], values: [2, 3, 4], lower: null, upper: 5 })) };
    expect(startEnumeration(program, { bound: 1000, prices: program.rows.map(() => 0) }, 0, 0, () => 0)).toBeNull();
  });
});
