import type { BinaryProgram } from '../binary-program.js';
import type { Bound } from '../upper-bound.js';
import { worthAtPrices } from './core-columns.js';
import { doubtRows } from './doubt-rows.js';

/** Trying every choice that could be better, a node at a time. */
export interface Enumeration {
  /** Goes on for so many nodes; true when nothing is left to try. */
  readonly run: (nodes: number) => boolean;
}

/**
 * Branch and bound on what choices differ by from the one the prices say. At these prices a choice is worth the bound
 * less the worth of every column that stands otherwise, and less what it leaves of each row at the row's price; so a
 * branch is left as soon as that costs more than what lacks from the best known to the bound (Lagrangian relaxation with
 * fixed prices; penalties by row after Geoffrion 1974). Columns that cost most come first. `found` is told of every
 * better choice, and says what the best is worth from then on; what is at most `gap` of it better is not looked for.
 * Null when the problem is too large for it.
 */
export function startEnumeration(program: BinaryProgram, bound: Bound, known: number, gap: number, found: (chosen: readonly boolean[]) => number): Enumeration | null {
  const worth = worthAtPrices(program, bound.prices);
  const most = (best: number): number => bound.bound - best - Math.max(1e-9 * Math.max(1, Math.abs(best)), gap * Math.abs(best));
  let room = most(known);
  const asPriced = Uint8Array.from(worth, (own, column) => program.fixed[column] ?? (own > 0 ? 1 : 0));
  const order = [...worth.keys()].filter((column) => program.fixed[column] === null && Math.abs(worth[column] as number) < room).sort((a, b) => Math.abs(worth[b] as number) - Math.abs(worth[a] as number));
  const cost = Float64Array.from(order, (column) => Math.abs(worth[column] as number));
  const rows = doubtRows(program, bound, asPriced, order, cost);
  if (rows === null) return null;
  const { count, entries, excess, slack, prices, lower, perLower, perHigher } = rows;
  const { starts, rows: rowOf, values } = entries;
  const isFlipped = new Uint8Array(order.length);
  /** What stands otherwise before each place costs so much. */
  const spent = new Float64Array(order.length + 1);
  /** What was tried at each place: nothing yet, as the prices say, otherwise. */
  const tried = new Uint8Array(order.length + 1);
  let place = 0;

  function flip(column: number): void {
    const sign = isFlipped[column] === 1 ? -1 : 1;
    isFlipped[column] = sign > 0 ? 1 : 0;
    for (let at = starts[column] as number; at < (starts[column + 1] as number); at += 1) excess[rowOf[at] as number] = (excess[rowOf[at] as number] as number) + sign * (values[at] as number);
  }

  /** True when nothing from here on can be allowed and better. */
  function isHopeless(): boolean {
    const left = room - (spent[place] as number);
    if (left <= 0) return true;
    const at = place * count;
    for (let r = 0; r < count; r += 1) {
      const over = excess[r] as number;
      if (over > (slack[r] as number)) {
        const least = over - (slack[r] as number);
        if ((lower[at + r] as number) < least || least * (perLower[at + r] as number) >= left) return true;
      } else if (over < 0 && -over * Math.min(prices[r] as number, perHigher[at + r] as number) >= left) return true;
    }
    return false;
  }

  function tell(): void {
    const chosen = Array.from(asPriced, (value) => value === 1);
    order.forEach((column, at) => {
      if (isFlipped[at] === 1) chosen[column] = !chosen[column];
    });
    room = most(found(chosen));
  }

  return {
    run: (nodes) => {
      for (let left = nodes; left > 0 && place >= 0; left -= 1) {
        const before = tried[place] as number;
        const isEnd = before === 0 && (isHopeless() || place === order.length);
        if (isEnd) {
          if (place === order.length && !isHopeless()) tell();
          place -= 1;
        } else if (before === 2 || (before === 1 && (spent[place] as number) + (cost[place] as number) >= room)) {
          if (before === 2) flip(place);
          place -= 1;
        } else {
          if (before === 1) flip(place);
          spent[place + 1] = (spent[place] as number) + (before === 1 ? (cost[place] as number) : 0);
          tried[place] = before + 1;
          place += 1;
          tried[place] = 0;
        }
      }
      return place < 0;
    },
  };
}
