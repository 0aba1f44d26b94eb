import { describe, expect, it } from 'vitest';
import { expectedFraction, noPlan, type BenefitPlan } from '../../../src/benefits/plan/expected-fraction.js';
import { addDays, date, daysBetween } from '../../../src/schema/dates.js';
import { benefitRow } from '../benefit-row.js';

// 2027-01-01 to 2027-04-11 is 100 days.
const from = date('2027-01-01');
const to = date('2027-04-11');
const goLive: BenefitPlan = { goLive: from, levels: [] };

describe('expected fraction', () => {
  it('spans the hundred days it is tested on', () => {
    expect(daysBetween(from, to)).toBe(100);
  });

  it.each([
    // S(t) = 3t² − 2t³, the smoothstep polynomial: S(¼) = 5/32, S(½) = ½, S(¾) = 27/32.
    { phasing: null, day: 25, expected: 0.25 },
    { phasing: 'linear', day: 75, expected: 0.75 },
    { phasing: 'slowStart', day: 25, expected: 5 / 32 },
    { phasing: 'slowStart', day: 50, expected: 0.5 },
    { phasing: 'slowStart', day: 75, expected: 27 / 32 },
  ])('by $phasing after $day of 100 days', ({ phasing, day, expected }) => {
    expect(expectedFraction(benefitRow({ targetDate: to, phasing }), addDays(from, day), goLive)).toBeCloseTo(expected, 12);
  });

  it('is 0 until the start and 1 from the target date', () => {
    const benefit = benefitRow({ targetDate: to });
    expect([addDays(from, -400), from, to, addDays(to, 4000)].map((day) => expectedFraction(benefit, day, goLive))).toEqual([0, 0, 1, 1]);
  });

  it('takes its own start before the go-live and the go-live before the day of the baseline', () => {
    const day = date('2027-03-02');
    const all = { targetDate: to, realisationStart: date('2027-03-02'), baselineDate: date('2026-04-11') };
    expect(expectedFraction(benefitRow(all), day, goLive)).toBe(0);
    expect(expectedFraction(benefitRow({ ...all, realisationStart: null }), day, goLive)).toBeCloseTo(0.6, 12);
    expect(expectedFraction(benefitRow({ ...all, realisationStart: null }), day, noPlan)).toBeCloseTo(325 / 365, 12);
  });

  it('is unknown without a start before the target date, and without a target date', () => {
    const lonely = benefitRow({ targetDate: to });
    expect(expectedFraction(lonely, addDays(to, -1))).toBeNull();
    expect(expectedFraction(lonely, to)).toBe(1);
    expect(expectedFraction(benefitRow({ baselineDate: from }), to)).toBeNull();
    expect(expectedFraction(benefitRow({ targetDate: to, realisationStart: addDays(to, 1) }), from)).toBeNull();
  });

  describe('by the year table', () => {
    const years = { baseline: 0, target: 1000, targetDate: date('2029-12-31'), realisationStart: date('2026-12-31') };
    const plan: BenefitPlan = { goLive: null, levels: [{ year: 2028, level: 700 }, { year: 2027, level: 200 }] };

    it('steps to the level of each year on its last day', () => {
      const benefit = benefitRow({ ...years, phasing: 'steps' });
      const days = ['2026-12-31', '2027-12-30', '2027-12-31', '2028-12-30', '2028-12-31', '2029-12-30', '2029-12-31'];
      expect(days.map((day) => expectedFraction(benefit, date(day), plan))).toEqual([0, 0, 0.2, 0.2, 0.7, 0.7, 1]);
    });

    it('runs straight between the ends of the years', () => {
      const benefit = benefitRow({ ...years, phasing: 'byYear' });
      const at = (day: string): number => expectedFraction(benefit, date(day), plan) ?? NaN;
      expect(at('2027-12-31')).toBeCloseTo(0.2, 12);
      expect(at('2028-12-31')).toBeCloseTo(0.7, 12);
      expect(at('2028-07-01')).toBeCloseTo(0.2 + 0.5 * (183 / 366), 12);
      expect(at('2029-07-02')).toBeCloseTo(0.7 + 0.3 * (183 / 365), 12);
    });

    it('comes evenly where the table has nothing usable', () => {
      const benefit = benefitRow({ ...years, phasing: 'steps' });
      expect(expectedFraction(benefit, date('2028-07-01'), noPlan)).toBeCloseTo(548 / 1096, 12);
    });
  });

  it('stays within 0 and 1 and never falls as days go by', () => {
    const plan: BenefitPlan = { goLive: from, levels: [2027, 2028, 2029].map((year, index) => ({ year, level: 30 + index * 40 })) };
    for (const phasing of ['linear', 'slowStart', 'steps', 'byYear']) {
      const benefit = benefitRow({ phasing, baseline: 0, target: 120, targetDate: date('2029-08-20') });
      let last = 0;
      for (let day = addDays(from, -30); day < date('2029-10-01'); day = addDays(day, 3)) {
        const now = expectedFraction(benefit, day, plan) ?? NaN;
        expect(now).toBeGreaterThanOrEqual(last - 1e-12);
        expect(now).toBeLessThanOrEqual(1);
        last = now;
      }
    }
  });
});
