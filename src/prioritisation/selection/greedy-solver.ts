import { isAllowed, type BinaryProgram, type ProgramAnswer, type SolveProgram } from './binary-program.js';
import { closureOf } from './closure.js';
import { upperBound } from './upper-bound.js';

function valueOf({ objective }: BinaryProgram, chosen: readonly boolean[]): number {
  return objective.reduce((sum, value, i) => (chosen[i] ? sum + value : sum), 0);
}

/** What each column needs beside it: rows x(child) − x(parent) ≤ 0. */
function parentsIn({ objective, rows }: BinaryProgram): readonly (readonly number[])[] {
  const parents: number[][] = objective.map(() => []);
  for (const { columns, values, lower, upper } of rows) {
    const [child, parent] = columns;
    if (columns.length === 2 && lower === null && upper === 0 && values[0] === 1 && values[1] === -1 && child !== undefined && parent !== undefined) parents[child]?.push(parent);
  }
  return parents;
}

/** Adds columns with what they need, the best first, as long as there is room. */
function filled(program: BinaryProgram, start: readonly boolean[], order: readonly number[], parents: readonly (readonly number[])[]): readonly boolean[] {
  let chosen = start;
  for (const column of order) {
    if (chosen[column]) continue;
    const group = [...closureOf(parents, [column])].filter((i) => !chosen[i]);
    if (group.some((i) => program.fixed[i] === 0) || group.reduce((sum, i) => sum + (program.objective[i] ?? 0), 0) <= 0) continue;
    const next = [...chosen];
    for (const i of group) next[i] = true;
    if (isAllowed(program, next)) chosen = next;
  }
  return chosen;
}

/** Swaps one chosen column for others while that is worth it. */
function improved(program: BinaryProgram, start: readonly boolean[], order: readonly number[], parents: readonly (readonly number[])[], isOver: () => boolean): readonly boolean[] {
  let best = start;
  for (let again = true; again; ) {
    again = false;
    for (const out of [...order].reverse()) {
      if (isOver()) return best;
      if (!best[out] || program.fixed[out] === 1) continue;
      const without = best.map((value, i) => value && i !== out && !closureOf(parents, [i]).has(out));
      if (!isAllowed(program, without)) continue;
      const other = filled(program, without, order.filter((i) => i !== out), parents);
      if (valueOf(program, other) > valueOf(program, best) + 1e-9) {
        best = other;
        again = true;
      }
    }
  }
  return best;
}

/** Rounds of improvement cost count² each; above this many columns the first answer stands. */
const improvable = 400;

/**
 * Chooses by value against what the limits are worth, then improves by swaps; gives a bound with it. For where no real
 * solver can be had: it is near the best as a rule, and says itself that it is approximate.
 */
export function solveGreedily(program: BinaryProgram, isOver: () => boolean = () => false): ProgramAnswer {
  const parents = parentsIn(program);
  const fixed = program.fixed.map((value) => value === 1);
  const rough = upperBound(program, valueOf(program, fixed));
  const { prices, bound } = upperBound(program, Math.max(valueOf(program, fixed), 0.9 * rough.bound));
  const least = bound < rough.bound ? bound : rough.bound;
  const worth = program.objective.map((value) => value);
  program.rows.forEach(({ columns, values }, r) => columns.forEach((column, at) => (worth[column] = (worth[column] ?? 0) - (prices[r] ?? 0) * (values[at] ?? 0))));
  const cost = program.objective.map((value, i) => Math.max(1e-9, value - (worth[i] ?? 0)));
  const orders = [
    [...program.objective.keys()].sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0)),
    [...program.objective.keys()].sort((a, b) => (program.objective[b] ?? 0) / (cost[b] ?? 1) - (program.objective[a] ?? 0) / (cost[a] ?? 1)),
    [...program.objective.keys()].sort((a, b) => (program.objective[b] ?? 0) - (program.objective[a] ?? 0)),
  ];
  let best: readonly boolean[] | null = null;
  for (const order of orders) {
    const first = startOf(program, fixed, order, parents);
    if (first === null) continue;
    const full = filled(program, first, order, parents);
    const found = program.objective.length <= improvable ? improved(program, full, order, parents, isOver) : full;
    if (best === null || valueOf(program, found) > valueOf(program, best)) best = found;
  }
  return { status: best === null ? 'limit' : 'optimal', chosen: best, bound: least, approximate: true };
}

/** What is fixed and, where that breaks a row (a least share of others), what mends it. Null when nothing is found. */
function startOf(program: BinaryProgram, fixed: readonly boolean[], order: readonly number[], parents: readonly (readonly number[])[]): readonly boolean[] | null {
  let chosen = [...fixed];
  const broken = (now: readonly boolean[]): number => program.rows.reduce((sum, { columns, values, upper }) => sum + Math.max(0, columns.reduce((total, column, at) => (now[column] ? total + (values[at] ?? 0) : total), 0) - (upper ?? Infinity)), 0);
  for (const column of order) {
    if (isAllowed(program, chosen)) return chosen;
    const group = [...closureOf(parents, [column])].filter((i) => !chosen[i]);
    if (group.length === 0 || group.some((i) => program.fixed[i] === 0)) continue;
    const next = [...chosen];
    for (const i of group) next[i] = true;
    if (broken(next) < broken(chosen) - 1e-9) chosen = next;
  }
  return isAllowed(program, chosen) ? chosen : null;
}

/** The same as a solver. */
export const greedySolver: SolveProgram = (program, { signal }) =>
  Promise.resolve(signal?.aborted ? { status: 'cancelled', chosen: null, bound: Number.POSITIVE_INFINITY } : solveGreedily(program, () => signal?.aborted ?? false));
