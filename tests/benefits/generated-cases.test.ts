import { describe, expect, it } from 'vitest';
import { achievementOf } from '../../src/benefits/goal/achievement.js';
import { allFigures } from '../../src/benefits/benefit-figures.js';
import { moneyTotals } from '../../src/benefits/money/money-totals.js';
import { portfolioCurves, quarterDays } from '../../src/benefits/totals/portfolio-curve.js';
import { businessCase } from '../../src/benefits/money/business-case.js';
import { budgetLines } from '../../src/benefits/money/budget-reconciliation.js';
import { realisedToDate } from '../../src/benefits/totals/realised-to-date.js';
import { contextOf } from '../../src/benefits/benefit-context.js';
import { seeded } from '../../src/example/seeded.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import { addDays, date } from '../../src/schema/dates.js';

type Draft = Record<string, unknown>;

/** Benefits as awkward as people leave them: blanks, zeros, equal ends, intervals, wholes and parts. */
function generated(seed: number): { readonly benefit: readonly Draft[]; readonly measurement: readonly Draft[]; readonly benefitYear: readonly Draft[] } {
  const next = seeded(seed);
  const maybe = <T>(value: T, often = 0.8): T | null => (next() < often ? value : null);
  const one = <T>(...values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const day = (): string => addDays(date('2026-01-01'), Math.floor(next() * 1200));
  const amount = (): number => one(0, 1, -50, 100, 100_000, 0.45, 1e9, Math.round(next() * 1000));
  const benefit = Array.from({ length: 40 }, (_, index): Draft => ({
    id: `G-${String(index + 1).padStart(4, '0')}`, project: one('P-0001', 'P-0002', null), unit: one('kroner', 'hours', 'percent', null), type: maybe('budget'),
    baseline: maybe(amount()), target: maybe(amount()), targetDate: maybe(day()), baselineDate: maybe(day()), realisationStart: maybe(day(), 0.4), latestValue: maybe(amount()), latestDate: maybe(day()),
    phasing: one('linear', 'steps', 'slowStart', 'byYear', null), direction: one('higher', 'lower', 'interval', null), intervalLow: maybe(amount(), 0.3), intervalHigh: maybe(amount(), 0.3),
    negative: one(true, false, null), budgeted: one(true, false, null), partOf: maybe(`G-${String(Math.ceil(next() * 40)).padStart(4, '0')}`, 0.2), status: one('realising', 'potential', 'dropped', null),
    approvedBaseline: maybe(amount(), 0.4), approvedTarget: maybe(amount(), 0.4), approvedTargetDate: maybe(day(), 0.4), approvedStart: maybe(day(), 0.4),
  }));
  const rowOf = (): string => `G-${String(Math.ceil(next() * 40)).padStart(4, '0')}`;
  return {
    benefit,
    measurement: Array.from({ length: 120 }, (_, index) => ({ id: `GM-${String(index + 1)}`, benefit: rowOf(), date: maybe(day()), value: maybe(amount()), nature: one('measured', 'estimated', 'forecast', null) })),
    benefitYear: Array.from({ length: 30 }, () => ({ benefit: rowOf(), year: 2026 + Math.floor(next() * 4), expectedValue: maybe(amount()), budgetedAmount: maybe(amount()) })),
  };
}

const projects = [{ id: 'P-0001', status: 'active', goLive: '2026-06-01' }, { id: 'P-0002', status: 'closed', actualEnd: '2026-09-01' }];
const registerOf = (rows: ReturnType<typeof generated>) => buildExample({ asOf: '2027-05-12', rows: { ...rows, project: projects, projectYear: [{ project: 'P-0001', year: 2026, kind: 'capital', budget: 500 }] } });

/** Every number anywhere in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(numbersIn);
}

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

describe('generated benefits', () => {
  it.each(seeds)('give no figure that is no number (%i)', (seed) => {
    const register = registerOf(generated(seed));
    const figures = allFigures(register).map(({ benefit: _, ...rest }) => rest);
    const curves = portfolioCurves(register, 'kroner', quarterDays(register.asOf, 4, 4), 'owner');
    const cases = projects.map(({ id }) => ({ ...businessCase(register, { id }), rates: null, withoutPlan: null }));
    const toDate = register.rows.benefit.map((benefit) => realisedToDate(benefit, contextOf(register, benefit), register.asOf));
    for (const number of numbersIn([figures, moneyTotals(register), curves, cases, budgetLines(register), toDate])) expect(Number.isFinite(number)).toBe(true);
  });

  it.each(seeds)('give no figure from no data (%i)', (seed) => {
    const register = registerOf(generated(seed));
    for (const { benefit, achievement, deviation, effect, forecast } of allFigures(register)) {
      if (benefit.latestValue === null) expect([achievement, deviation, effect, forecast]).toEqual([null, null, null, null]);
      if (benefit.target === benefit.baseline && benefit.direction !== 'interval') expect(achievement).toBeNull();
      if (forecast !== null) expect(forecast.basis.length).toBeGreaterThan(1);
      if (forecast?.basis.length === 2) expect(forecast.range).toBeNull();
    }
  });

  it.each(seeds)('sum to the same, to the last bit, however the rows stand (%i)', (seed) => {
    const rows = generated(seed);
    const next = seeded(seed + 1000);
    const shuffled = <T>(list: readonly T[]): readonly T[] => list.map((row) => ({ row, at: next() })).sort((a, b) => a.at - b.at).map(({ row }) => row);
    // Two rows with one date and different values are told by their order: leave the history out of this.
    const some = { ...rows, measurement: [] };
    expect(moneyTotals(registerOf({ ...some, benefit: shuffled(rows.benefit), benefitYear: some.benefitYear }))).toEqual(moneyTotals(registerOf(some)));
  });

  it.each(seeds)('reach the same share in any unit (%i)', (seed) => {
    const next = seeded(seed);
    const [baseline, target, value] = [next() * 100, next() * 100 + 200, next() * 300];
    const interval = { direction: 'interval' as const, intervalLow: 100, intervalHigh: 150 };
    for (const factor of [0.01, 60, 1000]) {
      const goal = { baseline, target, direction: null, intervalLow: null, intervalHigh: null };
      const scaled = { ...goal, baseline: baseline * factor, target: target * factor };
      expect(achievementOf(scaled, value * factor)).toBeCloseTo(achievementOf(goal, value) ?? Number.NaN, 9);
      const inside = { ...goal, ...interval };
      const inOther = { ...scaled, ...interval, intervalLow: 100 * factor, intervalHigh: 150 * factor };
      expect(achievementOf(inOther, value * factor)).toBeCloseTo(achievementOf(inside, value) ?? Number.NaN, 9);
    }
  });

  it.each(seeds)('subtract a dis-benefit from every sum (%i)', (seed) => {
    const next = seeded(seed);
    const goal = { unit: 'kroner', type: 'budget', baseline: 0, target: 100 + next() * 1000, realisationStart: '2026-12-31', targetDate: '2027-12-31', latestValue: next() * 500, latestDate: '2027-05-01', project: 'P-0001' };
    const plus = registerOf({ benefit: [{ id: 'G-0001', ...goal }], measurement: [], benefitYear: [] });
    const minus = registerOf({ benefit: [{ id: 'G-0001', ...goal, negative: true }], measurement: [], benefitYear: [] });
    const figuresOf = (register: typeof plus): readonly (number | null)[] => {
      const { realised, expectedNow, target } = moneyTotals(register).kroner;
      const { points } = portfolioCurves(register, 'kroner', quarterDays(register.asOf, 1, 1)).total;
      return [realised.amount, expectedNow.amount, target.amount, ...points.flatMap(({ planned, measured }) => [planned, measured]), ...(businessCase(register, { id: 'P-0001' })?.years.map(({ benefits }) => benefits) ?? [])];
    };
    const negated = figuresOf(minus).map((value) => (value === null ? null : 0 - value));
    expect(figuresOf(plus).map((value) => (value === 0 ? 0 : value))).toEqual(negated);
  });
});
