import { isAllowed, type BinaryProgram, type ProgramAnswer, type SolveProgram } from './binary-program.js';
import { closuresOf } from './closure.js';
import { fillRoom } from './fill-room.js';
import { roomOf, type Room } from './room.js';
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

/** Columns that cannot stay when one goes, itself among them. */
function dependentsOf(closures: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const dependents: number[][] = closures.map(() => []);
  closures.forEach((closure, i) => closure.forEach((needed) => dependents[needed]?.push(i)));
  return dependents;
}

/** Swaps one chosen column for others while that is worth it. */
function improve(room: Room, program: BinaryProgram, order: readonly number[], closures: readonly (readonly number[])[], isOver: () => boolean): void {
  const dependents = dependentsOf(closures);
  const worthOf = (columns: readonly number[]): number => columns.reduce((sum, i) => sum + (program.objective[i] ?? 0), 0);
  const worstFirst = [...order].reverse();
  for (let again = true; again; ) {
    again = false;
    for (const out of worstFirst) {
      if (isOver()) return;
      if (!room.chosen[out]) continue;
      const removed = (dependents[out] ?? [out]).filter((i) => room.chosen[i]);
      if (removed.some((i) => program.fixed[i] === 1)) continue;
      room.remove(removed);
      const added = room.excess() > 0 ? [] : fillRoom(room, program, order, closures, out);
      if (worthOf(added) > worthOf(removed) + 1e-9) again = true;
      else {
        room.remove(added);
        room.add(removed);
      }
    }
  }
}

/** Rounds of improvement cost count² each; above this many columns the first answer stands. */
const improvable = 400;

/**
 * Chooses by value against what the limits are worth, then improves by swaps; gives a bound with it. For where no real
 * solver can be had: it is near the best as a rule, and says itself that it is approximate.
 */
export function solveGreedily(program: BinaryProgram, isOver: () => boolean = () => false): ProgramAnswer {
  const closures = closuresOf(parentsIn(program));
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
    const first = startOf(program, fixed, order, closures);
    if (first === null) continue;
    fillRoom(first, program, order, closures);
    if (program.objective.length <= improvable) improve(first, program, order, closures, isOver);
    if (best === null || valueOf(program, first.chosen) > valueOf(program, best)) best = first.chosen;
  }
  return { status: best === null ? 'limit' : 'optimal', chosen: best, bound: least, approximate: true };
}

/** What is fixed and, where that breaks a row (a least share of others), what mends it. Null when nothing is found. */
function startOf(program: BinaryProgram, fixed: readonly boolean[], order: readonly number[], closures: readonly (readonly number[])[]): Room | null {
  const room = roomOf(program, fixed);
  for (const column of order) {
    const excess = room.excess();
    if (excess === 0) break;
    const group = (closures[column] ?? [column]).filter((i) => !room.chosen[i]);
    if (group.length === 0 || group.some((i) => program.fixed[i] === 0)) continue;
    room.add(group);
    if (room.excess() >= excess - 1e-9) room.remove(group);
  }
  return room.excess() === 0 && isAllowed(program, room.chosen) ? room : null;
}

/** The same as a solver. */
export const greedySolver: SolveProgram = (program, { signal }) =>
  Promise.resolve(signal?.aborted ? { status: 'cancelled', chosen: null, bound: Number.POSITIVE_INFINITY } : solveGreedily(program, () => signal?.aborted ?? false));
