import { describe, expect, it } from 'vitest';
import { beginFromRules } from '../../../src/app/prioritise/begin-from-rules.js';
import type { BinaryProgram } from '../../../src/app/ports.js';

// Within 14 the best is 42 (the last three); by value for money the first two come first, worth 38.
const program: BinaryProgram = { objective: [16, 22, 12, 8], fixed: [null, null, null, null], rows: [{ columns: [0, 1, 2, 3], values: [5, 7, 4, 3], lower: null, upper: 14 }] };
const worth = (chosen: readonly boolean[] | undefined): number => program.objective.reduce((sum, value, i) => (chosen?.[i] ? sum + value : sum), 0);

describe('what the solver begins from', () => {
  it('is what rules of thumb find, without touching what else is asked', () => {
    const options = beginFromRules(program, { gap: 0, seconds: 1 } as { gap: number; seconds: number; start?: readonly boolean[] });
    expect(options).toMatchObject({ gap: 0, seconds: 1 });
    expect(worth(options.start)).toBeGreaterThanOrEqual(38);
  });

  it('is the answer at hand when that is worth more, and not when it is worth less', () => {
    const best = { start: [false, true, true, true] };
    expect(beginFromRules(program, best)).toBe(best);
    expect(worth(beginFromRules(program, { start: [true, false, false, false] }).start)).toBeGreaterThanOrEqual(38);
  });

  it('is nothing where rules of thumb find nothing', () => {
    const impossible: BinaryProgram = { ...program, fixed: [1, 1, 1, null] };
    expect(beginFromRules(impossible, {})).toEqual({});
  });
});
