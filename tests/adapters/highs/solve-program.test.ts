import { describe, expect, it } from 'vitest';
import { loadHighs } from '../../../src/adapters/highs/load-highs.js';
import { solveProgram } from '../../../src/adapters/highs/solve-program.js';
import { startSettling } from '../../../src/app/prioritise/settle-first.js';
import type { BinaryProgram } from '../../../src/app/ports.js';
import { binaryProgram } from '../../../src/prioritisation/selection/binary-program.js';
import { settle } from '../../../src/prioritisation/selection/search/settling-solver.js';
import { madeModel } from '../../prioritisation/selection/made-model.js';
import { seededRandom } from '../../../src/prioritisation/robustness/seeded-random.js';

const highs = await loadHighs();

/** Five limits with nothing to do with the values: long to prove. */
function hard(columns: number): BinaryProgram {
  const next = seededRandom(11);
  const rows = Array.from({ length: 5 }, () => Array.from({ length: columns }, () => 1 + Math.floor(1000 * next())));
  return {
    objective: rows[0]?.map(() => 300 + Math.floor(700 * next())) ?? [],
    fixed: Array.from({ length: columns }, () => null),
    rows: rows.map((values) => ({ columns: [...values.keys()], values, lower: null, upper: Math.floor(values.reduce((sum, value) => sum + value, 0) / 4) })),
  };
}

const worthOf = ({ objective }: BinaryProgram, chosen: readonly boolean[] | null): number => objective.reduce((sum, value, i) => (chosen?.[i] ? sum + value : sum), 0);

describe('the solver alone', () => {
  it('and search and enumeration alone come to the same, on portfolios with everything in them', () => {
    let solved = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const program = binaryProgram(madeModel(seed));
      const alone = solveProgram(highs, program, { gap: 0, seconds: 60 });
      const settled = settle(program, 0, 30_000);
      expect(settled.chosen === null, `seed ${String(seed)}`).toBe(alone.status === 'infeasible');
      if (settled.chosen === null) continue;
      solved += 1;
      expect([settled.status, alone.status]).toEqual(['optimal', 'optimal']);
      expect(worthOf(program, settled.chosen), `seed ${String(seed)}`).toBeCloseTo(worthOf(program, alone.chosen), 6);
    }
    expect(solved).toBeGreaterThan(30);
  });
});

describe('the solver with search and enumeration beside it', () => {
  it('proves the same best as alone', () => {
    const program = hard(20);
    const alone = solveProgram(highs, program, { gap: 0, seconds: 60 });
    const beside = solveProgram(highs, program, { gap: 0, seconds: 60 }, startSettling(program, 0));
    expect([beside.status, worthOf(program, beside.chosen)]).toEqual(['optimal', worthOf(program, alone.chosen)]);
    expect(beside.bound).toBeCloseTo(worthOf(program, alone.chosen), 6);
  });

  it('is stopped when its bound meets their answer', () => {
    const program = hard(60);
    const settling = startSettling(program, 0.02);
    settling.run(3000);
    const found = worthOf(program, settling.answer().chosen);
    const { status, chosen, bound } = solveProgram(highs, program, { gap: 0.02, seconds: 60 }, settling);
    expect(status).toBe('optimal');
    expect(worthOf(program, chosen)).toBeGreaterThanOrEqual(found);
    expect(bound / worthOf(program, chosen)).toBeLessThanOrEqual(1.02);
  });

  it('never comes with less than they have, however early it is stopped', () => {
    const program = hard(120);
    const settling = startSettling(program, 0);
    settling.run(3000);
    const found = worthOf(program, settling.answer().chosen);
    const { status, chosen, bound } = solveProgram(highs, program, { gap: 0, seconds: 0.01 }, settling);
    expect(status).toBe('limit');
    expect(worthOf(program, chosen)).toBeGreaterThanOrEqual(found);
    expect(bound).toBeGreaterThanOrEqual(worthOf(program, chosen));
  });

  it('says when nothing is allowed', () => {
    const program: BinaryProgram = { objective: [1, 1], fixed: [1, 1], rows: [{ columns: [0, 1], values: [1, 1], lower: null, upper: 1 }] };
    expect(solveProgram(highs, program, { gap: 0, seconds: 1 }, startSettling(program, 0))).toMatchObject({ status: 'infeasible', chosen: null });
  });
});
