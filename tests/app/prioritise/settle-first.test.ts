import { describe, expect, it } from 'vitest';
import { settleFirst } from '../../../src/app/prioritise/settle-first.js';
import { seededRandom } from '../../../src/prioritisation/robustness/seeded-random.js';
import type { BinaryProgram } from '../../../src/app/ports.js';

// Within 14 the best is 42 (the last three); by value for money the first two come first, worth 38.
const program: BinaryProgram = { objective: [16, 22, 12, 8], fixed: [null, null, null, null], rows: [{ columns: [0, 1, 2, 3], values: [5, 7, 4, 3], lower: null, upper: 14 }] };
const still = (): number => 0;

describe('what is tried before a solver is asked', () => {
  it('proves what value for money misses', () => {
    const settling = settleFirst(program, { gap: 0, seconds: 1 }, still);
    expect(settling.isProven()).toBe(true);
    expect(settling.answer()).toEqual({ status: 'optimal', chosen: [false, true, true, true], bound: 42 });
  });

  it('goes on from a choice at hand, and leaves aside one that is not allowed', () => {
    for (const start of [[false, true, true, true], [true, true, true, true]]) expect(settleFirst(program, { gap: 0, seconds: 1, start }, still).answer().bound).toBe(42);
  });

  it('proves no more than was asked for', () => {
    const { status, bound } = settleFirst(program, { gap: 0.1, seconds: 1 }, still).answer();
    expect(status).toBe('optimal');
    expect(bound).toBeGreaterThanOrEqual(42);
    expect(bound).toBeLessThanOrEqual(1.1 * 42);
  });

  it('ends when half of the time has gone, and says that nothing is proven', () => {
    let now = 0;
    const next = seededRandom(4);
    const rows = Array.from({ length: 10 }, () => Array.from({ length: 250 }, () => 1 + Math.floor(1000 * next())));
    const hard: BinaryProgram = { objective: Array.from({ length: 250 }, () => 300 + Math.floor(700 * next())), fixed: Array.from({ length: 250 }, () => null), rows: rows.map((values) => ({ columns: [...values.keys()], values, lower: null, upper: 40_000 })) };
    const settling = settleFirst(hard, { gap: 0, seconds: 1 }, () => (now += 0.3));
    expect([settling.isProven(), settling.answer().status, settling.answer().approximate]).toEqual([false, 'limit', true]);
    expect(now).toBeLessThan(1);
  });

  it('has nothing where nothing is allowed', () => {
    const settling = settleFirst({ ...program, fixed: [1, 1, 1, null] }, { gap: 0, seconds: 1 }, still);
    expect([settling.isProven(), settling.answer().chosen]).toEqual([false, null]);
  });
});
