import { describe, expect, it } from 'vitest';
import { loadHighs } from '../../../src/adapters/highs/load-highs.js';
import { solveProgram } from '../../../src/adapters/highs/solve-program.js';
import { beginSearch } from '../../../src/app/prioritise/search-first.js';
import type { BinaryProgram } from '../../../src/app/ports.js';
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

describe('the solver with the search beside it', () => {
  it('proves the same best as alone', () => {
    const program = hard(20);
    const alone = solveProgram(highs, program, { gap: 0, seconds: 60 });
    const beside = solveProgram(highs, program, { gap: 0, seconds: 60 }, beginSearch(program));
    expect([beside.status, worthOf(program, beside.chosen)]).toEqual(['optimal', worthOf(program, alone.chosen)]);
    expect(beside.bound).toBeCloseTo(worthOf(program, alone.chosen), 6);
  });

  it('is stopped when its bound meets the answer of the search', () => {
    const program = hard(60);
    const search = beginSearch(program);
    search.run(20_000);
    const { status, chosen, bound } = solveProgram(highs, program, { gap: 0.02, seconds: 60 }, search);
    expect(status).toBe('optimal');
    expect(worthOf(program, chosen)).toBeGreaterThanOrEqual(search.value());
    expect(bound / worthOf(program, chosen)).toBeLessThanOrEqual(1.02);
  });

  it('never comes with less than the search has, however early it is stopped', () => {
    const program = hard(100);
    const search = beginSearch(program);
    search.run(5000);
    const found = search.value();
    const { status, chosen, bound } = solveProgram(highs, program, { gap: 0, seconds: 0.01 }, search);
    expect(status).toBe('limit');
    expect(worthOf(program, chosen)).toBeGreaterThanOrEqual(found);
    expect(bound).toBeGreaterThanOrEqual(worthOf(program, chosen));
  });

  it('says when nothing is allowed', () => {
    const program: BinaryProgram = { objective: [1, 1], fixed: [1, 1], rows: [{ columns: [0, 1], values: [1, 1], lower: null, upper: 1 }] };
    expect(solveProgram(highs, program, { gap: 0, seconds: 1 }, beginSearch(program))).toMatchObject({ status: 'infeasible', chosen: null });
  });
});
