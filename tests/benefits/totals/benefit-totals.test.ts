import { describe, expect, it } from 'vitest';
import { allFigures } from '../../../src/benefits/benefit-figures.js';
import { followUpCounts, qualityCounts } from '../../../src/benefits/totals/follow-up-counts.js';
import { expectedMoneyNow, moneyTotals, realisedMoney } from '../../../src/benefits/money/money-totals.js';
import { buildExample } from '../../../src/register/checking/build-example.js';

// On 2027-05-12 half of 2027-01-01 to 2027-09-20 (262 days) is gone: 131 days.
const half = { baselineDate: '2027-01-01', targetDate: '2027-09-20', latestDate: '2027-05-12' };
const kroner = { unit: 'kroner', type: 'budget', ...half };
const registerOf = (benefit: readonly Record<string, unknown>[], settings = {}, project: readonly Record<string, unknown>[] = []) =>
  buildExample({ asOf: '2027-05-12', settings, rows: { benefit, project } });

describe('money totals', () => {
  it('add achieved and planned kroner, falling and rising measures alike', () => {
    const register = registerOf([
      { id: 'G-0001', ...kroner, baseline: 0, target: 1_000_000, latestValue: 400_000 },
      { id: 'G-0002', ...kroner, baseline: 5_000_000, target: 4_000_000, latestValue: 4_500_000 },
    ]);
    expect(realisedMoney(register)).toEqual({ amount: 900_000, counted: 2, without: 0 });
    expect(expectedMoneyNow(register)).toEqual({ amount: 1_000_000, counted: 2, without: 0 });
    expect(moneyTotals(register).kroner.target.amount).toBe(2_000_000);
  });

  it('subtract dis-benefits', () => {
    const register = registerOf([
      { id: 'G-0001', ...kroner, baseline: 0, target: 1_000_000, latestValue: 500_000 },
      { id: 'G-0002', ...kroner, negative: true, baseline: 0, target: 200_000, latestValue: 200_000 },
    ]);
    expect(realisedMoney(register).amount).toBe(300_000);
    expect(expectedMoneyNow(register).amount).toBe(400_000);
  });

  it('have no amount when nothing is measured, and count what lacks a figure', () => {
    const register = registerOf([
      { id: 'G-0001', ...kroner, latestDate: null, baseline: 0, target: 1_000_000 },
      { id: 'G-0002', ...kroner, baseline: 0, latestValue: 5 },
    ]);
    expect(realisedMoney(register)).toEqual({ amount: null, counted: 0, without: 2 });
    expect(expectedMoneyNow(register)).toEqual({ amount: 500_000, counted: 1, without: 1 });
  });

  it('count a part once, whatever the order, and a part of something dropped by itself', () => {
    const whole = { id: 'G-0001', ...kroner, baseline: 0, target: 100, latestValue: 100 };
    const part = { id: 'G-0002', ...kroner, partOf: 'g-0001', baseline: 0, target: 40, latestValue: 40 };
    expect(realisedMoney(registerOf([whole, part])).amount).toBe(100);
    expect(realisedMoney(registerOf([part, whole])).amount).toBe(100);
    expect(realisedMoney(registerOf([{ ...whole, status: 'dropped' }, part])).amount).toBe(40);
    expect(realisedMoney(registerOf([{ ...whole, unit: 'hours' }, part])).amount).toBe(40);
    expect(realisedMoney(registerOf([{ ...whole, partOf: 'G-0002' }, part])).amount).toBe(140);
  });

  it('leave out potentials and what was dropped, by the benefit or its project', () => {
    const figures = { baseline: 0, target: 100, latestValue: 100 };
    const register = registerOf(
      [
        { id: 'G-0001', ...kroner, ...figures, status: 'potential' },
        { id: 'G-0002', ...kroner, ...figures, status: 'dropped' },
        { id: 'G-0003', ...kroner, ...figures, project: 'P-0001' },
        { id: 'G-0004', ...kroner, ...figures, project: 'P-0002' },
      ],
      {},
      [
        { id: 'P-0001', status: 'stopped' },
        { id: 'P-0002', status: 'active' },
      ],
    );
    expect(realisedMoney(register)).toEqual({ amount: 100, counted: 1, without: 0 });
  });

  it('keep hours apart, and tell their worth beside the kroner when an hourly rate is set', () => {
    const benefits = [
      { id: 'G-0001', ...kroner, budgeted: true, baseline: 0, target: 1000, latestValue: 500 },
      { id: 'G-0002', ...kroner, type: 'time', unit: 'hours', baseline: 0, target: 100, latestValue: 20 },
    ];
    const apart = moneyTotals(registerOf(benefits));
    expect([apart.kroner.realised.amount, apart.hours.realised.amount, apart.hoursInKroner]).toEqual([500, 20, null]);
    const together = moneyTotals(registerOf(benefits, { hourlyRate: 400 }));
    expect([together.kroner.realised.amount, together.hours.realised.amount, together.hoursInKroner?.realised.amount]).toEqual([500, 20, 8000]);
    expect(together.budgeted.realised).toEqual({ amount: 500, counted: 1, without: 0 });
  });
});

describe('counts', () => {
  it('say where quality and service benefits stand, and nothing of the others', () => {
    const register = registerOf([
      { id: 'G-0001', type: 'quality', ...half, baseline: 0, target: 10, latestValue: 5 },
      { id: 'G-0002', type: 'service', ...half, baseline: 0, target: 10, latestValue: 2 },
      { id: 'G-0003', type: 'service', targetDate: '2027-01-01' },
      { id: 'G-0004', type: 'budget', ...half, baseline: 0, target: 10, latestValue: 5 },
      { id: 'G-0005', ...half, baseline: 0, target: 10, latestValue: 5 },
    ]);
    const figures = allFigures(register);
    expect(qualityCounts(figures)).toEqual({ onTrack: 1, behind: 1, notMeasured: 1, notDue: 0, dropped: 0 });
    expect(followUpCounts(figures, ['budget']).onTrack).toBe(1);
  });

  it('read project, year table and history by key', () => {
    const register = buildExample({
      asOf: '2027-07-02',
      rows: {
        project: [{ id: 'P-0001', goLive: '2026-12-31', status: 'active' }],
        benefit: [{ id: 'G-0001', project: 'p-0001 ', phasing: 'steps', baseline: 0, target: 100, targetDate: '2028-12-31', latestValue: 30, latestDate: '2027-07-01' }],
        benefitYear: [{ benefit: 'G-0001', year: 2026, expectedValue: 20 }, { benefit: 'G-0002', year: 2026, expectedValue: 90 }],
        measurement: [
          { benefit: 'G-0001', date: '2027-01-01', value: 10, nature: 'measured' },
          { benefit: 'G-0001', date: '2027-03-01', value: 99, nature: 'forecast' },
          { benefit: 'G-0001', date: '2027-03-02', value: null },
        ],
      },
    });
    const [figures] = allFigures(register);
    expect(figures?.expectedNow).toBe(0.2);
    expect(figures?.deviation).toBeCloseTo(0.1, 12);
    // 20 in 181 days (1 Jan to 1 Jul), and 549 more days to the target date.
    expect(figures?.forecast?.value).toBeCloseTo(30 + (20 / 181) * 549, 9);
  });
});
