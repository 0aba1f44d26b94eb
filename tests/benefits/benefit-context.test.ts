import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/benefits/benefit-context.js';
import { percentFactor } from '../../src/benefits/goal/percent-scale.js';
import { buildExample } from '../../src/register/checking/build-example.js';

describe("a benefit's history", () => {
  const valuesOf = (...measured: readonly (readonly [date: string, value: number])[]): readonly number[] => {
    const { rows } = buildExample({ rows: { measurement: measured.map(([date, value]) => ({ benefit: 'G-0001', date, value })) } });
    return historyOf({ rows } as Parameters<typeof historyOf>[0], { id: 'g-0001' }).map(({ value }) => value);
  };

  it('is oldest first, however the measurements stand', () => {
    expect(valuesOf(['2026-01-01', 1], ['2026-04-01', 2], ['2026-07-01', 3])).toEqual([1, 2, 3]);
    expect(valuesOf(['2026-07-01', 3], ['2026-04-01', 2], ['2026-01-01', 1])).toEqual([1, 2, 3]);
    expect(valuesOf(['2026-04-01', 2], ['2026-07-01', 3], ['2026-01-01', 1])).toEqual([1, 2, 3]);
  });

  it('keeps measurements of one day in the order of the sheet', () => {
    expect(valuesOf(['2026-07-01', 3], ['2026-04-01', 1], ['2026-04-01', 2])).toEqual([1, 2, 3]);
  });
});

describe('the scale of a percentage', () => {
  const goal = { unit: 'percent', baseline: 0, target: null, intervalLow: null, intervalHigh: null } as const;

  it('is told by the goal, and not by a zero or a figure that could be either', () => {
    expect(percentFactor({ ...goal, target: 0.45 }, 45)).toBe(0.01);
    expect(percentFactor({ ...goal, target: 45 }, 0.45)).toBe(100);
    expect(percentFactor({ ...goal, target: 45, intervalLow: 0.5 }, 0.45)).toBeNull();
    for (const value of [0, 1, 1.2, 1.5]) expect(percentFactor({ ...goal, target: 45 }, value)).toBeNull();
    expect([percentFactor(goal, 45), percentFactor({ ...goal, unit: 'count', target: 0.45 }, 45)]).toEqual([null, null]);
  });
});
