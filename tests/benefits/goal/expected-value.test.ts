import { describe, expect, it } from 'vitest';
import { expectedEffect, expectedTarget, targetSpread } from '../../../src/benefits/goal/expected-value.js';
import { monthsStanding } from '../../../src/benefits/measured/months-standing.js';
import { realisedToDate } from '../../../src/benefits/totals/realised-to-date.js';
import { contextOf } from '../../../src/benefits/benefit-context.js';
import { effectOf } from '../../../src/benefits/goal/effect.js';
import { exampleRegister } from '../../../src/example/index.js';
import { benefitRow } from '../benefit-row.js';

describe('three estimates', () => {
  it.each([
    // Activities of a textbook network (Wikipedia, "Program evaluation and review technique", its table of a, m, b and expected time).
    [2, 4, 6, 4], [3, 5, 9, 5.33], [4, 5, 7, 5.17], [4, 6, 10, 6.33], [3, 4, 8, 4.5],
  ])('of %d, %d and %d have the mean %d', (pessimistic, target, optimistic, mean) => {
    expect(expectedTarget(benefitRow({ pessimistic, target, optimistic }))).toBeCloseTo(mean, 2);
  });

  it('have a sixth of the range as their spread, whichever way is good', () => {
    expect(targetSpread(benefitRow({ pessimistic: 60, target: 40, optimistic: 30 }))).toBe(5);
    expect(targetSpread(benefitRow({ pessimistic: 30, target: 40, optimistic: 60 }))).toBe(5);
  });

  it('are nothing where one is missing, and for an interval', () => {
    for (const row of [{ target: 4, optimistic: 6 }, { pessimistic: 2, optimistic: 6 }, { pessimistic: 2, target: 4 }, { pessimistic: 2, target: 4, optimistic: 6, direction: 'interval' }]) expect(expectedTarget(benefitRow(row))).toBeNull();
  });

  it('and a probability make the expected value', () => {
    const row = { baseline: 100, target: 40, pessimistic: 60, optimistic: 30, probability: 0.5 };
    expect(expectedEffect(benefitRow(row))).toBeCloseTo((100 - 250 / 6) / 2, 12);
    expect(expectedEffect(benefitRow({ ...row, negative: true }))).toBeCloseTo(-(100 - 250 / 6) / 2, 12);
    expect(expectedEffect(benefitRow({ baseline: 100, target: 40 }))).toBe(60);
    expect(expectedEffect(benefitRow({ baseline: 100, target: 40, probability: 0 }))).toBe(0);
    expect(expectedEffect(benefitRow({ baseline: 40, target: 40, pessimistic: 3, optimistic: 50 }))).toBeNull();
  });
});

describe('months a measurement stands', () => {
  it('add up to what has been realised to date', () => {
    const register = exampleRegister();
    let compared = 0;
    for (const benefit of register.rows.benefit) {
      const toDate = realisedToDate(benefit, contextOf(register, benefit), register.asOf);
      const own = register.rows.measurement.filter((row) => row.benefit === benefit.id);
      const months = own.map((row) => monthsStanding(register, row) ?? 0);
      if (toDate === null || toDate.realised === null) continue;
      // What is left stands for the row's own latest measurement.
      const left = toDate.months - months.reduce((sum, one) => sum + one, 0);
      const sum = own.reduce((all, row, index) => all + (effectOf(benefit, row.value) ?? 0) * (months[index] ?? 0), (effectOf(benefit, benefit.latestValue) ?? 0) * left);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(sum / 12).toBeCloseTo(toDate.realised, 6);
      compared += months.some((one) => one > 0) ? 1 : 0;
    }
    expect(compared).toBeGreaterThan(5);
  });
});
