import { seeded } from '../../src/example/seeded.js';
import { exampleRegister } from '../../src/example/index.js';
import { settle } from '../../src/prioritisation/score.js';
import { forcedOf } from '../../src/prioritisation/selection/closure.js';
import type { Limit, SelectionModel } from '../../src/prioritisation/selection/selection-model.js';

const roles = ['architect', 'legal', 'security', 'trainer'] as const;
const quarters = ['q1', 'q2', 'q3', 'q4'] as const;
const firstYear = 2028;
/** Years that money is asked for. */
const years = 4;
const scale = [0, 25, 50, 75, 100] as const;
/** Swing weights, which are no round shares: sums of such scores fall nowhere in particular. */
const swings = [100, 80, 70, 50, 35, 20] as const;
const weights = swings.map((one) => one / 355);

function portion(needs: readonly number[], part: number): number {
  return Math.round(part * needs.reduce((sum, need) => sum + need, 0));
}

/** So many pairs of different candidates, the later one first, so that none goes round in a circle. */
function pairs(count: number, among: number, next: () => number): readonly (readonly [number, number])[] {
  const made = new Map<string, readonly [number, number]>();
  while (made.size < count) {
    const [a, b] = [Math.floor(next() * among), Math.floor(next() * among)];
    if (a !== b) made.set(`${String(Math.max(a, b))} ${String(Math.min(a, b))}`, [Math.max(a, b), Math.min(a, b)]);
  }
  return [...made.values()];
}

/** Money by year and hours by quarter of one project: begun in one of two years, under way for one to eight quarters. */
function wishes(next: () => number): { readonly money: readonly number[]; readonly busy: readonly boolean[]; readonly size: number } {
  const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const size = Math.exp(0.9 * normal);
  const from = Math.floor(8 * next());
  const length = Math.max(1, Math.min(8, Math.round(2 + 3 * next() + 1.5 * Math.log2(1 + size))));
  const busy = Array.from({ length: 4 * years }, (_, quarter) => quarter >= from && quarter < from + length);
  const total = 600_000 * size;
  const shares = Array.from({ length: years }, (_, year) => busy.slice(4 * year, 4 * year + 4).filter(Boolean).length);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return { money: shares.map((share) => 1000 * Math.round((total * share) / all / 1000)), busy, size };
}

/**
 * A portfolio as municipalities have them. Scores are weighted means on six criteria in steps; costs are lognormal
 * (median 0.6 million kroner, one in six beyond 1.5) and fall in the years a project is under way; hours grow with its
 * size, in the quarters it is under way, of the roles it needs. The first four limits are the years' budgets, for 45 %
 * of what is wished; the others the hours of a role in a quarter of the first year, for 60 %. 3 % are musts, 4 %
 * shut one another out in pairs, 10 % need another. There is always room for the musts.
 */
export function madePortfolio(projects: number, limits: number, seed = 1): SelectionModel {
  const next = seeded(1009 * seed + 7 * projects + limits);
  const [project] = exampleRegister('da').rows.project;
  if (!project) throw new Error('The example has no project');
  const candidates = Array.from({ length: projects }, (_, i) => ({
    key: `P-${String(i + 1).padStart(4, '0')}`,
    project,
    value: settle(weights.reduce((sum, weight) => sum + weight * (scale[Math.floor(scale.length * next())] ?? 0), 0)),
    lock: next() < 0.03 ? ('must' as const) : null,
    block: null,
  }));
  const wished = candidates.map(() => wishes(next));
  const made = Array.from({ length: Math.min(limits, years) }, (_, year): Limit => {
    const needs = wished.map(({ money }) => money[year] ?? 0);
    return { is: { kind: 'budget', funding: null, year: firstYear + year }, amount: portion(needs, 0.45), needs };
  });
  for (const role of roles) {
    const takesPart = candidates.map(() => next() < 0.6);
    for (let quarter = 0; quarter < 4 && made.length < limits; quarter += 1) {
      const needs = wished.map(({ busy, size }, i) => (busy[quarter] && takesPart[i] ? Math.round((20 + 180 * next()) * Math.sqrt(size)) : 0));
      made.push({ is: { kind: 'capacity', role, year: firstYear, quarter: quarters[quarter] ?? 'q1' }, amount: portion(needs, 0.6), needs });
    }
  }
  const requires = pairs(Math.round(0.1 * projects), projects, next);
  const forced = forcedOf({ candidates, limits: [], requires, excludes: [] });
  const forMusts = (needs: readonly number[]): number => needs.reduce((sum, need, i) => (forced.has(i) ? sum + need : sum), 0);
  return {
    candidates,
    limits: made.map((limit) => ({ ...limit, amount: Math.max(limit.amount, forMusts(limit.needs)) })),
    requires,
    excludes: pairs(Math.round(0.04 * projects), projects, next).filter((pair) => !pair.some((i) => forced.has(i))),
  };
}

/**
 * A hard one, as problems made to try solvers are: every role is short in every quarter, every project asks for most of
 * them, and neither cost nor hours have anything to do with its value.
 */
export function hardPortfolio(projects: number, limits: number): SelectionModel {
  const next = seeded(7 + projects + limits);
  const easy = madePortfolio(projects, 1);
  const costs = easy.candidates.map(() => Math.round(100_000 * Math.exp(2.3 * next())));
  const made: Limit[] = [{ is: { kind: 'budget', funding: null, year: firstYear }, amount: portion(costs, 0.4), needs: costs }];
  for (let at = 0; made.length < limits; at += 1) {
    const needs = costs.map(() => (next() < 0.6 ? 20 + Math.round(200 * next()) : 0));
    made.push({ is: { kind: 'capacity', role: roles[at % roles.length] ?? 'legal', year: firstYear + Math.floor(at / 16), quarter: quarters[Math.floor(at / 4) % 4] ?? 'q1' }, amount: portion(needs, 0.5), needs });
  }
  return { ...easy, candidates: easy.candidates.map((one) => ({ ...one, value: 20 + 80 * next() })), limits: made };
}
