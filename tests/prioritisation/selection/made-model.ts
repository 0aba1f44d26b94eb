import { binaryProgram } from '../../../src/prioritisation/selection/binary-program.js';
import type { Block, Candidate, Limit, SelectionModel } from '../../../src/prioritisation/selection/selection-model.js';
import { seededRandom } from '../../../src/prioritisation/robustness/seeded-random.js';
import { buildExample } from '../../../src/register/checking/build-example.js';

const [project] = buildExample({ rows: { project: [{ id: 'P-0001', name: 'Projekt' }] } }).rows.project;
if (!project) throw new Error('no project');

export function candidate(i: number, value: number, lock: Candidate['lock'] = null, block: Block | null = null): Candidate {
  if (!project) throw new Error('no project');
  const key = `P-${String(i + 1).padStart(4, '0')}`;
  return { key, project: { ...project, id: key, name: `Projekt ${String(i + 1)}` }, value, lock, block };
}

export const budget = (amount: number, needs: readonly number[], year = 2028): Limit => ({ is: { kind: 'budget', funding: null, year }, amount, needs });

export function modelOf(values: readonly number[], limits: readonly Limit[], more: Partial<SelectionModel> = {}): SelectionModel {
  return { candidates: values.map((value, i) => candidate(i, value)), limits, requires: [], excludes: [], ...more };
}

/** A small portfolio with everything in it: musts, locks, blocks, dependencies, exclusions, hours by role and a least share. */
export function madeModel(seed: number): SelectionModel {
  const next = seededRandom(seed);
  const n = 4 + Math.floor(next() * 8);
  const candidates = Array.from({ length: n }, (_, i) => {
    const lot = next();
    const lock = lot < 0.06 ? 'must' : lot < 0.1 ? 'in' : null;
    const block: Block | null = lock === null && next() < 0.06 ? { kind: next() < 0.5 ? 'lockedOut' : 'unpriced' } : null;
    return candidate(i, Math.floor(next() * 101) - (next() < 0.1 ? 60 : 0), lock, block);
  });
  const needs = (share: number): number[] => candidates.map(() => (next() < share ? Math.floor(next() * 20) * 50 : 0));
  const costs = needs(0.9);
  const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
  const limits: Limit[] = [budget(Math.floor(sum(costs) * (0.2 + 0.6 * next())), costs)];
  for (const quarter of ['q1', 'q2'] as const) {
    const hours = needs(0.5);
    limits.push({ is: { kind: 'capacity', role: 'architect', year: 2028, quarter }, amount: Math.floor(sum(hours) * (0.3 + 0.6 * next())), needs: hours });
  }
  if (next() < 0.3) {
    const least = 0.1 + 0.3 * next();
    limits.push({ is: { kind: 'share', of: { category: 'local' }, least }, amount: 0, needs: costs.map((cost) => (least - (next() < 0.5 ? 1 : 0)) * cost) });
  }
  const pair = (): [number, number] => [Math.floor(next() * n), Math.floor(next() * n)];
  const pairs = (count: number): [number, number][] => Array.from({ length: Math.floor(next() * count) }, pair).filter(([a, b]) => a !== b);
  return { candidates, limits, requires: pairs(5), excludes: pairs(3) };
}

/** A small portfolio of the round figures people give: scores, prices and hours that are often the same, and so many that are level. */
export function roundModel(seed: number): SelectionModel {
  const next = seededRandom(seed * 7919);
  const n = 4 + Math.floor(next() * 7);
  const candidates = Array.from({ length: n }, (_, i) => {
    const [value, lot] = [Math.floor(next() * 9) * 12.5, next()];
    return candidate(i, value, lot < 0.05 ? 'must' : lot < 0.08 ? 'in' : null, lot > 0.96 ? { kind: 'lockedOut' } : null);
  });
  const needs = (share: number, step: number): number[] => candidates.map(() => (next() < share ? Math.floor(next() * 8) * step : 0));
  const part = (all: readonly number[], step: number): number => Math.floor((all.reduce((total, one) => total + one, 0) * (0.2 + 0.6 * next())) / step) * step;
  const costs = needs(0.9, 50_000);
  const limits: Limit[] = [budget(part(costs, 50_000), costs)];
  if (next() < 0.4) {
    const pool = needs(0.5, 50_000);
    limits.push({ is: { kind: 'budget', funding: 'digitalPool', year: 2028 }, amount: part(pool, 50_000), needs: pool });
  }
  if (next() < 0.6) {
    const hours = needs(0.6, 40);
    limits.push({ is: { kind: 'capacity', role: 'architect', year: 2028, quarter: 'q1' }, amount: part(hours, 40), needs: hours });
  }
  if (next() < 0.25) limits.push({ is: { kind: 'share', of: { category: 'local' }, least: 0.25 }, amount: 0, needs: costs.map((cost) => (0.25 - (next() < 0.5 ? 1 : 0)) * cost) });
  const pairs = (count: number): [number, number][] => Array.from({ length: Math.floor(next() * count) }, (): [number, number] => [Math.floor(next() * n), Math.floor(next() * n)]).filter(([a, b]) => a !== b);
  return { candidates, limits, requires: pairs(5), excludes: pairs(4) };
}

/** The best value by trying every set; null when none is allowed. */
export function bruteForce(model: SelectionModel): number | null {
  const { objective, fixed, rows } = binaryProgram(model);
  const dense = rows.map(({ columns, values }) => objective.map((_, i) => values[columns.indexOf(i)] ?? 0));
  const sums = rows.map(() => 0);
  let best: number | null = null;
  const decide = (i: number, value: number): void => {
    if (i === objective.length) {
      const isKept = rows.every(({ upper }, r) => upper === null || (sums[r] ?? 0) <= upper + 1e-6 * Math.max(1, Math.abs(upper)));
      if (isKept && (best === null || value > best)) best = value;
      return;
    }
    if (fixed[i] !== 1) decide(i + 1, value);
    if (fixed[i] === 0) return;
    dense.forEach((row, r) => (sums[r] = (sums[r] ?? 0) + (row[i] ?? 0)));
    decide(i + 1, value + (objective[i] ?? 0));
    dense.forEach((row, r) => (sums[r] = (sums[r] ?? 0) - (row[i] ?? 0)));
  };
  decide(0, 0);
  return best;
}
