import { describe, expect, it } from 'vitest';
import { achievement, achievementOf } from '../../../src/benefits/goal/achievement.js';
import { benefitRow } from '../benefit-row.js';

describe('achievement', () => {
  // Worked by hand from A = (m − B) / (T − B).
  it.each([
    { name: 'rising measure', baseline: 20, target: 100, value: 60, expected: 0.5 },
    { name: 'falling measure', baseline: 30, target: 10, value: 25, expected: 0.25 },
    { name: 'worse than the baseline', baseline: 30, target: 10, value: 34, expected: -0.2 },
    { name: 'better than the target', baseline: 0, target: 400_000, value: 500_000, expected: 1.25 },
    { name: 'a measured zero', baseline: 10, target: 0, value: 0, expected: 1 },
  ])('of a $name', ({ baseline, target, value, expected }) => {
    expect(achievement(benefitRow({ baseline, target, latestValue: value }))).toBeCloseTo(expected, 12);
  });

  it.each([
    { baseline: 10, target: 10, latestValue: 10 },
    { baseline: null, target: 10, latestValue: 5 },
    { baseline: 0, target: null, latestValue: 5 },
    { baseline: 0, target: 10, latestValue: null },
    { direction: 'interval', intervalLow: 4, latestValue: 5 },
    { direction: 'interval', intervalLow: 6, intervalHigh: 4, latestValue: 5 },
    { direction: 'interval', intervalLow: 5, intervalHigh: 5, latestValue: 6 },
  ])('is undefined, never zero, for %o', (values) => {
    expect(achievement(benefitRow(values))).toBeNull();
  });

  it('of an interval is 1 inside and falls linearly to 0 where the baseline stood', () => {
    const goal = benefitRow({ direction: 'interval', intervalLow: 20, intervalHigh: 24, baseline: 28 });
    expect([20, 22, 24, 26, 28, 30, 18, 16].map((value) => achievementOf(goal, value))).toEqual([1, 1, 1, 0.5, 0, -0.5, 0.5, 0]);
  });

  it("of an interval without an outside baseline falls over the interval's own width", () => {
    const goal = benefitRow({ direction: 'interval', intervalLow: 20, intervalHigh: 24 });
    expect([26, 28, 19].map((value) => achievementOf(goal, value))).toEqual([0.5, 0, 0.75]);
  });

  it('does not change with the unit it is measured in', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const [baseline, target, value] = [(seed * 37) % 101, 150 + ((seed * 61) % 89), (seed * 17) % 211];
      const scale = seed % 2 === 0 ? 0.01 : 60;
      const shift = (seed * 13) % 7;
      const changed = (x: number): number => x * scale + shift;
      const before = achievementOf(benefitRow({ baseline, target }), value) ?? NaN;
      const after = achievementOf(benefitRow({ baseline: changed(baseline), target: changed(target) }), changed(value)) ?? NaN;
      expect(after).toBeCloseTo(before, 9);
    }
  });
});
