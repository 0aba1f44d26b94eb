import { describe, expect, it } from 'vitest';
import { directSolver } from '../../../src/adapters/highs/direct-solver.js';
import type { BinaryProgram } from '../../../src/app/ports.js';
import { isAllowed } from '../../../src/prioritisation/selection/binary-program.js';
import { seededRandom } from '../../../src/prioritisation/robustness/seeded-random.js';

const program: BinaryProgram = { objective: [16, 22, 12, 8], fixed: [null, null, null, null], rows: [{ columns: [0, 1, 2, 3], values: [5, 7, 4, 3], lower: null, upper: 14 }] };

function hard(columns: number, limits: number): BinaryProgram {
  const next = seededRandom(4);
  const rows = Array.from({ length: limits }, () => Array.from({ length: columns }, () => 1 + Math.floor(1000 * next())));
  return { objective: Array.from({ length: columns }, () => 300 + Math.floor(700 * next())), fixed: Array.from({ length: columns }, () => null), rows: rows.map((values) => ({ columns: [...values.keys()], values, lower: null, upper: 160 * columns })) };
}

describe('the solver in the thread that asks', () => {
  it('loads nothing for what is proven without', async () => {
    const answer = await directSolver(() => Promise.reject(new Error('loaded')))(program, { gap: 0, seconds: 5 });
    expect(answer).toEqual({ status: 'optimal', chosen: [false, true, true, true], bound: 42 });
  });

  it('answers approximately where it cannot be loaded, and tries anew for the next question', async () => {
    let asked = 0;
    const solve = directSolver(() => {
      asked += 1;
      return Promise.reject(new Error('WebAssembly is blocked'));
    });
    const large = hard(250, 10);
    for (const times of [1, 2]) {
      const { status, chosen, approximate, bound } = await solve(large, { gap: 0, seconds: 0.02 });
      expect([status, approximate, asked]).toEqual(['limit', true, times]);
      expect(isAllowed(large, chosen ?? [])).toBe(true);
      expect(bound).toBeGreaterThan(0);
    }
  }, 60_000);
});
