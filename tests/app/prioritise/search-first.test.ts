import { describe, expect, it } from 'vitest';
import { provenBySearch, searchFirst } from '../../../src/app/prioritise/search-first.js';
import type { BinaryProgram } from '../../../src/app/ports.js';

// Within 14 the best is 42 (the last three); by value for money the first two come first, worth 38.
const program: BinaryProgram = { objective: [16, 22, 12, 8], fixed: [null, null, null, null], rows: [{ columns: [0, 1, 2, 3], values: [5, 7, 4, 3], lower: null, upper: 14 }] };

describe('the search a solver has beside it', () => {
  it('finds what value for money misses', () => {
    const search = searchFirst(program, { gap: 0 });
    expect([search.value(), search.chosen()]).toEqual([42, [false, true, true, true]]);
    // The last krone of the limit is worth 8/3: no more than 42 2/3 by that.
    expect(search.bound).toBeGreaterThanOrEqual(42);
  });

  it('goes on from a choice at hand, and leaves aside one that is not allowed', () => {
    expect(searchFirst(program, { gap: 0, start: [false, true, true, true] }).value()).toBe(42);
    expect(searchFirst(program, { gap: 0, start: [true, true, true, true] }).value()).toBe(42);
  });

  it('needs no solver where the bound proves its answer, and never says so where it does not', () => {
    const roomy: BinaryProgram = { ...program, rows: [{ columns: [0, 1, 2, 3], values: [5, 7, 4, 3], lower: null, upper: 19 }] };
    expect(provenBySearch(searchFirst(roomy, { gap: 0 }), 0)).toMatchObject({ status: 'optimal', chosen: [true, true, true, true], bound: 58 });
    const search = searchFirst(program, { gap: 0 });
    expect(provenBySearch(search, 0)).toBeNull();
    expect(provenBySearch(search, 0.1)).toMatchObject({ status: 'optimal' });
  });

  it('has nothing where nothing is allowed', () => {
    const search = searchFirst({ ...program, fixed: [1, 1, 1, null] }, { gap: 0 });
    expect([search.chosen(), search.isWithin(1)]).toEqual([null, false]);
  });
});
