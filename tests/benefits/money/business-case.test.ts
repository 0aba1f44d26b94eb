import { describe, expect, it } from 'vitest';
import { budgetLines } from '../../../src/benefits/money/budget-reconciliation.js';
import { businessCase } from '../../../src/benefits/money/business-case.js';
import { buildExample } from '../../../src/register/checking/build-example.js';

const project = { id: 'P-0001', status: 'active', area: 'Ældre' };
// In full from the first day, so that each year gives the whole amount.
const full = { project: 'P-0001', unit: 'kroner', baseline: 0, phasing: 'linear', realisationStart: '2026-12-31', targetDate: '2027-01-01' };

describe('the business case', () => {
  it('tables investment, effect at full phase-in and payback from the years', () => {
    const register = buildExample({
      asOf: '2027-05-12',
      rows: {
        project: [project],
        projectYear: [{ project: 'P-0001', year: 2026, kind: 'capital', budget: 900_000, expected: 1_000_000 }, { project: 'P-0001', year: 2026, kind: 'operation', budget: 200_000, lastingExtra: 100_000 }],
        benefit: [{ id: 'G-0001', ...full, target: 500_000 }, { id: 'G-0002', ...full, target: 100_000, negative: true }, { id: 'G-0003', ...full, unit: 'hours', target: 800 }],
      },
    });
    const made = businessCase(register, { id: 'P-0001' });
    expect(made?.investment).toEqual({ capital: 1_000_000, operation: 200_000 });
    expect(made?.fullEffect).toBe(300_000);
    expect(made?.fullHours).toBe(800);
    // 2026: the last month-end is on the first day of the phasing-in, when nothing has come.
    expect(made?.years.slice(0, 2)).toMatchObject([
      { year: 2026, benefits: 0, lastingExtra: 0, net: -1_200_000, accumulated: -1_200_000, factor: 1 },
      { year: 2027, benefits: 400_000, lastingExtra: 100_000, hours: 800, net: 300_000, accumulated: -900_000 },
    ]);
    expect(made?.payback).toEqual({ kind: 'after', years: 4, fallsAgain: false });
    const annuity = (1 - 1.035 ** -10) / 0.035;
    expect(made?.netPresentValue).toBeCloseTo(-1_200_000 + 300_000 * annuity, 4);
  });

  it('never turns hours into payback, and has nothing to say of nothing', () => {
    const register = buildExample({ settings: { hourlyRate: 400 }, rows: { project: [project], benefit: [{ id: 'G-0001', ...full, unit: 'hours', target: 800 }], projectYear: [{ project: 'P-0001', year: 2026, kind: 'capital', budget: 100 }] } });
    expect(businessCase(register, { id: 'P-0001' })).toMatchObject({ fullEffect: null, fullHours: 800, payback: { kind: 'never' } });
    expect(businessCase(register, { id: 'P-0002' })).toBeNull();
  });

  it('brings costs to one price level where the rates reach, and says when they do not', () => {
    const rows = (rate: readonly Record<string, unknown>[]) => ({ project: [project], projectYear: [{ project: 'P-0001', year: 2026, kind: 'capital', budget: 100_000 }], rate });
    const rise = { kind: 'priceLevel', validFrom: '2027-01-01', value: 0.03, source: 's' };
    const converted = businessCase(buildExample({ settings: { priceLevelYear: 2027 }, rows: rows([rise]) }), { id: 'P-0001' });
    expect([converted?.investment.capital, converted?.priceLevel]).toEqual([103_000, 2027]);
    const current = businessCase(buildExample({ settings: { priceLevelYear: 2027 }, rows: rows([]) }), { id: 'P-0001' });
    expect([current?.investment.capital, current?.priceLevel]).toEqual([100_000, null]);
  });

  it('does not subtract an operating cost that may be measured by a benefit, and says so', () => {
    const rows = { project: [project], benefit: [{ id: 'G-0001', ...full, target: 500 }], projectYear: [{ project: 'P-0001', year: 2026, kind: 'capital', budget: 100, lasting: 900 }] };
    expect(businessCase(buildExample({ rows }), { id: 'P-0001' })).toMatchObject({ fullEffect: 500, lastingNotCounted: 900 });
  });

  it('names benefits whose plan gives no figure', () => {
    const register = buildExample({ rows: { project: [project], projectYear: [{ project: 'P-0001', year: 2027, kind: 'capital', budget: 1 }], benefit: [{ id: 'G-0001', project: 'P-0001', unit: 'kroner', baseline: 0, target: 5 }] } });
    expect(businessCase(register, { id: 'P-0001' })?.withoutPlan.map(({ benefit }) => benefit.id)).toEqual(['G-0001']);
  });
});

describe('budget lines', () => {
  it('hold what was built in against plan, measurements and the economy table', () => {
    const register = buildExample({
      asOf: '2027-06-30',
      rows: {
        project: [project],
        benefit: [
          { id: 'G-0001', ...full, target: 120_000, budgeted: true, budgetArea: 'Ældre', latestValue: 60_000, latestDate: '2027-01-31' },
          { id: 'G-0002', ...full, target: 50_000, budgeted: false, budgetArea: 'Ældre' },
        ],
        benefitYear: [{ benefit: 'G-0001', year: 2027, budgetedAmount: 120_000 }, { benefit: 'G-0001', year: 2028, budgetedAmount: 120_000 }, { benefit: 'G-0002', year: 2027, budgetedAmount: 1 }],
        projectYear: [{ project: 'P-0001', year: 2027, budgetArea: 'ældre ', saving: 100_000 }, { project: 'P-0001', year: 2027, budgetArea: 'Børn', saving: 7 }],
      },
    });
    expect(budgetLines(register)).toMatchObject([
      { year: 2027, area: 'Børn', builtIn: null, economy: 7, difference: null },
      { year: 2027, area: 'Ældre', builtIn: 120_000, planned: 120_000, realised: 30_000, economy: 100_000, difference: 20_000, benefits: ['G-0001'] },
      { year: 2028, area: 'Ældre', builtIn: 120_000, planned: 120_000, realised: null, economy: null, difference: null },
    ]);
  });
});
