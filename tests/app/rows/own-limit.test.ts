import { describe, expect, it } from 'vitest';
import { isWithin, type CellLimit, type LimitOperator } from '../../../src/app/rows/own-limit.js';

const limit = (of: CellLimit['of'], operator: LimitOperator, first: number, last = first): CellLimit => ({ of, operator, first, last, message: '' });

describe('a rule people have set for a cell of their own', () => {
  it.each([
    ['Between', [false, true, true, false]],
    ['NotBetween', [true, false, false, true]],
    ['EqualTo', [false, true, false, false]],
    ['NotEqualTo', [true, false, true, true]],
    ['GreaterThan', [false, false, true, true]],
    ['LessThan', [true, false, false, false]],
    ['GreaterThanOrEqualTo', [false, true, true, true]],
    ['LessThanOrEqualTo', [true, true, false, false]],
  ] as const)('is held as Excel holds it: %s', (operator, expected) => {
    expect([0, 1, 5, 6].map((value) => isWithin(value, limit('decimal', operator, 1, 5)))).toEqual(expected);
  });

  it('takes a blank always, numbers only as numbers, and texts by their length', () => {
    expect([isWithin(null, limit('whole', 'EqualTo', 1)), isWithin(1.5, limit('whole', 'GreaterThan', 0)), isWithin('2', limit('decimal', 'GreaterThan', 0)), isWithin(true, limit('date', 'GreaterThan', 0))]).toEqual([true, false, false, false]);
    expect([isWithin('Ældre', limit('length', 'LessThanOrEqualTo', 5)), isWithin('Ældre!', limit('length', 'LessThanOrEqualTo', 5)), isWithin(12345, limit('length', 'LessThanOrEqualTo', 5))]).toEqual([true, false, true]);
  });
});
