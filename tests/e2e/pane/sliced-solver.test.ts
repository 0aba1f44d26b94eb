import { describe, expect, it } from 'vitest';
import type { BinaryProgram } from '../../../src/app/ports.js';
import { orSliced } from '../../../src/pane/state/sliced-solver.js';

/** Five limits with nothing to do with the values: long to prove. */
const rows = [3, 7, 5, 11, 13].map((factor) => Array.from({ length: 150 }, (_, i) => 100 + ((i * i * factor + 37 * i) % 101)));
const hard: BinaryProgram = { objective: Array.from({ length: 150 }, (_, i) => 100 + ((i * 53) % 97)), fixed: Array.from({ length: 150 }, () => null), rows: rows.map((values) => ({ columns: [...values.keys()], values, lower: null, upper: 5000 })) };
const program: BinaryProgram = { objective: [16, 22, 12, 8], fixed: [null, null, null, null], rows: [{ columns: [0, 1, 2, 3], values: [5, 7, 4, 3], lower: null, upper: 14 }] };
const blocked = orSliced(() => Promise.reject(new Error('workers are blocked')));

describe('search and enumeration on the own thread of the pane', () => {
  it('answers where the solver cannot be had, proven where the problem is small', async () => {
    expect(await blocked(program, { gap: 0, seconds: 600 })).toEqual({ status: 'optimal', chosen: [false, true, true, true], bound: 42 });
  });

  it('lets others to it meanwhile, and stops when cancelled', async () => {
    const stop = new AbortController();
    let turns = 0;
    const turn = (): void => {
      turns += 1;
      if (turns === 3) stop.abort();
      else setTimeout(turn);
    };
    setTimeout(turn);
    expect(await blocked(hard, { gap: 0, seconds: 600, signal: stop.signal })).toMatchObject({ status: 'cancelled', chosen: null });
    expect(turns).toBe(3);
  });

  it('stands aside while the solver answers', async () => {
    const answer = { status: 'optimal', chosen: [true, false, false, true], bound: 24 } as const;
    expect(await orSliced(() => Promise.resolve(answer))(program, { gap: 0, seconds: 1 })).toBe(answer);
  });
});
