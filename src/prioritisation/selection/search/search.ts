import { seededRandom } from '../../robustness/seeded-random.js';
import { isAllowed, worthOf, type BinaryProgram } from '../binary-program.js';
import type { Bound } from '../upper-bound.js';
import { choiceOf } from './choice.js';
import { coreColumns, worthAtPrices } from './core-columns.js';
import type { Relations } from './relations.js';

/** A search for better choices that can be stopped and gone on with at any step; the same steps find the same. */
export interface Search {
  /** The best so far; null while none is known. */
  readonly chosen: () => readonly boolean[] | null;
  readonly value: () => number;
  /** No choice is worth more. */
  readonly bound: number;
  /** What a unit of each row costs at that bound. */
  readonly prices: readonly number[];
  /** True when the best so far is at most this share below the bound, or below another that has been found. */
  readonly isWithin: (gap: number, otherBound?: number) => boolean;
  /** How many columns can stand otherwise than the prices say in a choice better than the best so far by more than this share. */
  readonly doubts: (gap: number) => number;
  /** Goes on for so many steps, each some thousandths of a millisecond; true when something better was found. */
  readonly run: (steps: number) => boolean;
  /** Goes on from a choice found elsewhere, where that is better. */
  readonly adopt: (chosen: readonly boolean[]) => void;
}

/** The same everywhere, so that the same portfolio gives the same selection. */
const seed = 20270101;
/** Steps from one set of columns in doubt to the next. */
const cycle = 4000;
/** How many columns are in doubt, cycle by cycle: the best mostly differs from what the prices say by a few of the nearest thirty, and sometimes by one far off. */
const widths = [30, 45, 60] as const;
/** How far prices are shaken from cycle to cycle, as a share of them. */
const shake = 0.2;
/** At most so many go out in a step, each the least worth of so many drawn. */
const mostOut = 8;
const drawn = 3;
/** How often one that would fit is passed over at first. */
const passedOver = 0.3;
/** How often one comes in whatever it is worth, where there are least shares. */
const wanted = 0.2;
/** What a step may lose at the beginning of a cycle, as a share of what lacks to the bound; less and less until its end. */
const heat = 0.3;

/**
 * Ruin and recreate (Schrimpf et al. 2000) on the columns in doubt: a few go out, others come in by what they are worth
 * against shaken prices, and what comes of it stands if it loses little. Musts stay; nothing is ever chosen without what
 * it needs, nor beyond a limit.
 */
export function startSearch(program: BinaryProgram, relations: Relations, { bound, prices }: Bound, first: readonly boolean[] | null): Search {
  const next = seededRandom(seed);
  const { objective, fixed } = program;
  const choice = choiceOf(program, relations);
  const worth = worthAtPrices(program, prices);
  const isFree = relations.needs.map((all, i) => fixed[i] === null && all.every((needed) => fixed[needed] !== 0));
  const staysIn = relations.dependents.map((all) => all.some((one) => fixed[one] === 1));
  const best = new Uint8Array(objective.length);
  let [bestValue, isKnown, core, steps] = [Number.NEGATIVE_INFINITY, false, new Uint32Array(0), 0];
  const outAt = new Float64Array(objective.length);

  function beginCycle(): void {
    const width = widths[Math.floor(steps / cycle) % widths.length] as number;
    const shaken = worthAtPrices(program, prices.map((price) => price * (1 + shake * (2 * next() - 1))));
    const perPrice = (column: number): number => (shaken[column] as number) / Math.max(1e-9, (objective[column] as number) - (shaken[column] as number));
    choice.begin(choice.value() > bestValue - heat * (bound - bestValue) ? choice.isIn.slice() : best);
    core = Uint32Array.from([...coreColumns(worth, isFree, choice.isIn, bound - bestValue, width)].sort((a, b) => perPrice(b) - perPrice(a)));
  }

  function leastOfDrawn(): number | null {
    let found: number | null = null;
    for (let draw = 0; draw < drawn; draw += 1) {
      const column = core[Math.floor(next() * core.length)] as number;
      if (choice.isIn[column] === 1 && !staysIn[column] && (found === null || (worth[column] as number) < (worth[found] as number))) found = column;
    }
    return found;
  }

  function step(): boolean {
    const before = choice.value();
    choice.keep();
    for (let left = 1 + Math.floor(next() * mostOut); left > 0; left -= 1) {
      const column = leastOfDrawn();
      if (column === null) continue;
      choice.remove(column);
      outAt[column] = steps;
    }
    // One that is worth little itself may give others the share they lack.
    if (choice.hasShares && next() < wanted) {
      const column = core[Math.floor(next() * core.length)] as number;
      if (choice.isIn[column] === 0) choice.add(column, true);
    }
    for (let at = 0; at < core.length; at += 1) {
      const column = core[at] as number;
      if (choice.isIn[column] === 0 && outAt[column] !== steps && next() >= passedOver) choice.add(column);
    }
    for (let at = 0; at < core.length; at += 1) if (choice.isIn[core[at] as number] === 0) choice.add(core[at] as number);
    const mayLose = heat * (bound - bestValue) * (1 - (steps % cycle) / cycle) * next();
    if (choice.value() < before - mayLose || !choice.isAllowed()) {
      choice.undo();
      return false;
    }
    if (choice.value() <= bestValue + 1e-9) return false;
    best.set(choice.isIn);
    bestValue = choice.value();
    return true;
  }

  function adopt(chosen: readonly boolean[]): void {
    const value = worthOf(program, chosen);
    if ((isKnown && value <= bestValue) || !isAllowed(program, chosen)) return;
    for (let i = 0; i < best.length; i += 1) best[i] = chosen[i] ? 1 : 0;
    [bestValue, isKnown] = [value, true];
    choice.begin(best);
    beginCycle();
  }

  if (first !== null) adopt(first);
  return {
    chosen: () => (isKnown ? Array.from(best, (value) => value === 1) : null),
    value: () => bestValue,
    bound,
    prices,
    isWithin: (gap, otherBound = bound) => isKnown && Math.min(bound, otherBound) - bestValue <= Math.max(1e-9, gap * Math.abs(bestValue)),
    doubts: (gap) => worth.reduce((count, own, i) => (isFree[i] && Math.abs(own) < bound - bestValue - gap * Math.abs(bestValue) ? count + 1 : count), 0),
    run: (count) => {
      let isBetter = false;
      for (const end = steps + count; isKnown && core.length > 0 && bestValue < bound - 1e-9 && steps < end; ) {
        steps += 1;
        if (steps % cycle === 0) beginCycle();
        if (step()) isBetter = true;
      }
      return isBetter;
    },
    adopt,
  };
}
