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
