import { describe, expect, it } from 'vitest';
import { approvedPlanOf } from '../../../src/benefits/plan/approved-plan.js';
import { contextOf } from '../../../src/benefits/benefit-context.js';
import { allFigures } from '../../../src/benefits/benefit-figures.js';
import { moneyTotals } from '../../../src/benefits/money/money-totals.js';
import { portfolioCurves, quarterDays } from '../../../src/benefits/totals/portfolio-curve.js';
import { realisedToDate } from '../../../src/benefits/totals/realised-to-date.js';
import { benefitsAt, benefitsAsKnown } from '../../../src/benefits/benefits-at.js';
import { faultlessRegister } from '../../../src/example/index.js';
import { buildExample } from '../../../src/register/checking/build-example.js';
import { date } from '../../../src/schema/dates.js';

const base = { id: 'G-0001', unit: 'kroner', baseline: 0, target: 120_000, realisationStart: '2026-12-31', targetDate: '2027-12-31', phasing: 'linear' };

describe('realised to date', () => {
  it('adds a twelfth for each month, the last value standing until the next', () => {
    const register = buildExample({
      asOf: '2027-06-15',
      rows: { benefit: [{ ...base, latestValue: 60_000, latestDate: '2027-05-01' }], measurement: [{ benefit: 'G-0001', date: '2027-02-10', value: 24_000 }] },
    });
    const [benefit] = register.rows.benefit;
    const toDate = benefit && realisedToDate(benefit, contextOf(register, benefit), register.asOf);
    // February to April 2,000 each, May 5,000; December to January are before the first measurement, June has not ended.
    expect(toDate?.realised).toBe(11_000);
    expect([toDate?.months, toDate?.unknownMonths]).toEqual([4, 2]);
  });

  it('is nothing without a measurement, and nothing for a unit that is no yearly amount', () => {
    const none = buildExample({ asOf: '2027-06-15', rows: { benefit: [base, { ...base, id: 'G-0002', unit: 'days', latestValue: 5, latestDate: '2027-03-01' }] } });
    const [first, second] = none.rows.benefit.map((benefit) => realisedToDate(benefit, contextOf(none, benefit), none.asOf));
    expect([first?.realised, second]).toEqual([null, null]);
  });
});

describe('the approved plan', () => {
  it('stays when the current one is moved', () => {
    const register = buildExample({
      asOf: '2027-07-02',
      rows: { benefit: [{ ...base, target: 60_000, targetDate: '2028-12-31', latestValue: 30_000, latestDate: '2027-07-02', approvedOn: '2026-12-01', approvedBaseline: 0, approvedTarget: 120_000, approvedStart: '2026-12-31', approvedTargetDate: '2027-12-31' }] },
    });
    const [figures] = allFigures(register);
    expect(figures?.achievement).toBe(0.5);
    expect(figures?.approvedAchievement).toBe(0.25);
    expect(figures?.approvedExpected).toBeCloseTo(183 / 365, 12);
    expect(figures && approvedPlanOf(figures.benefit, contextOf(register, figures.benefit))?.approvedOn).toBe('2026-12-01');
  });
});

describe('the portfolio’s curve', () => {
  const register = faultlessRegister();
  const days = quarterDays(register.asOf, 4, 4);

  it('ends on the figures the totals show', () => {
    const { total } = portfolioCurves(register, 'kroner', days);
    const now = total.points.find(({ date: day }) => day === register.asOf);
    const { kroner } = moneyTotals(register);
    expect(now?.planned).toBeCloseTo(kroner.expectedNow.amount ?? 0, 4);
    expect(now?.measured).toBeCloseTo(kroner.realised.amount ?? 0, 4);
    expect(total.points.map(({ date: day }) => day)).toEqual(['2026-06-30', '2026-09-30', '2026-12-31', '2027-03-31', '2027-05-12', '2027-09-30', '2027-12-31', '2028-03-31', '2028-06-30']);
    for (const { date: day, measured } of total.points) {
      if (day <= register.asOf) expect(measured).toBeCloseTo(moneyTotals(benefitsAt(register, day)).kroner.realised.amount ?? 0, 4);
      else expect(measured).toBeNull();
    }
  });

  it('splits by area, type and owner without losing a krone', () => {
    for (const dimension of ['area', 'type', 'owner'] as const) {
      const { total, groups } = portfolioCurves(register, 'kroner', days, dimension);
      for (const line of ['planned', 'approved', 'measured', 'forecast'] as const) {
        const sum = groups.reduce((all, { points }) => all + (points[4]?.[line] ?? 0), 0);
        expect(sum).toBeCloseTo(total.points[4]?.[line] ?? 0, 3);
      }
      expect(groups.reduce((all, one) => all + one.benefits, 0)).toBe(total.benefits);
    }
  });

  it('never forecasts from one measurement', () => {
    const one = buildExample({ asOf: '2027-05-12', rows: { benefit: [{ ...base, latestValue: 20_000, latestDate: '2027-03-01' }] } });
    const { total } = portfolioCurves(one, 'kroner', quarterDays(one.asOf, 0, 4));
    expect(total.points.map(({ forecast }) => forecast)).toEqual([null, null, null, null, null]);
    expect(total.forecasted).toBe(0);
  });
});

describe('an earlier day', () => {
  it('gives the figures that were computed then, corrections and late entries included', () => {
    // What was entered on which day, in order; each state is read on its own day.
    const entered = [
      { id: 'GM-0001', benefit: 'G-0001', date: '2027-02-28', value: 20_000, recordedOn: '2027-03-03' },
      { id: 'GM-0002', benefit: 'G-0001', date: '2027-03-31', value: 90_000, recordedOn: '2027-04-02' },
      { id: 'GM-0003', benefit: 'G-0001', date: '2027-03-31', value: 30_000, recordedOn: '2027-04-20' },
      { id: 'GM-0004', benefit: 'G-0001', date: '2027-04-30', value: 40_000, recordedOn: '2027-05-05' },
    ];
    const latest = [[20_000, '2027-02-28'], [90_000, '2027-03-31'], [30_000, '2027-03-31'], [40_000, '2027-04-30']] as const;
    const stateAfter = (count: number, asOf: string) => {
      const [latestValue, latestDate] = latest[count - 1] ?? [null, null];
      const measurement = entered.slice(0, count).map((row) => (row.id === 'GM-0002' && count >= 3 ? { ...row, replacedBy: 'GM-0003' } : row));
      return buildExample({ asOf, rows: { benefit: [{ ...base, latestValue, latestDate }], measurement } });
    };
    const today = stateAfter(4, '2027-05-12');
    for (const [count, day] of [[0, '2027-03-01'], [1, '2027-03-31'], [2, '2027-04-10'], [3, '2027-04-30'], [4, '2027-05-10']] as const) {
      const [then] = allFigures(stateAfter(count, day));
      const [now] = allFigures(benefitsAsKnown(today, date(day)));
      expect({ ...now, benefit: null, forecast: now?.forecast?.value }, day).toEqual({ ...then, benefit: null, forecast: then?.forecast?.value });
    }
  });
});
