import { slackOf, type BinaryProgram } from '../binary-program.js';
import { byColumn, type ByColumn } from '../by-column.js';
import type { Bound } from '../upper-bound.js';
import { worthAtPrices } from './core-columns.js';

/** Trying every choice that could be better, a node at a time. */
export interface Enumeration {
  /** Goes on for so many nodes; true when nothing is left to try. */
  readonly run: (nodes: number) => boolean;
}

/** The rows that can stop something, over the columns in doubt: what is exceeded when all stand as the prices say, and how far and how cheaply the columns from each place on can change that. */
interface Rows {
  readonly count: number;
  readonly entries: ByColumn;
  readonly excess: Float64Array;
  readonly slack: Float64Array;
  readonly prices: Float64Array;
  /** By place and row: by how much the columns left can lower it, and what a unit lower and a unit higher costs at least. */
  readonly lower: Float64Array;
  readonly perLower: Float64Array;
  readonly perHigher: Float64Array;
}

/** Tables of more entries than this are of problems that will not be tried to the end anyway. */
const mostEntries = 200_000;

function rowsOf(program: BinaryProgram, { prices }: Bound, asPriced: Uint8Array, order: readonly number[], cost: Float64Array): Rows | null {
  const places = new Map(order.map((column, place) => [column, place]));
  const kept = program.rows.flatMap(({ columns, values, upper }, r) => {
    if (upper === null) return [];
    let [excess, most] = [-upper, 0];
    columns.forEach((column, at) => {
      const value = values[at] as number;
      if (asPriced[column] === 1) excess += value;
      if (places.has(column)) most += Math.max(0, asPriced[column] === 1 ? -value : value);
    });
    // What cannot be broken and costs nothing need not be looked at.
    if (excess + most <= slackOf(upper) && (prices[r] ?? 0) === 0) return [];
    const own = columns.flatMap((column, at) => (places.has(column) ? [{ place: places.get(column) as number, value: (asPriced[column] === 1 ? -1 : 1) * (values[at] as number) }] : []));
    return [{ columns: own.map(({ place }) => place), values: own.map(({ value }) => value), excess, slack: slackOf(upper), price: prices[r] ?? 0 }];
  });
  const count = kept.length;
  const [places1, size] = [order.length + 1, (order.length + 1) * count];
  if (size > mostEntries) return null;
  const entries = byColumn(order.length, kept);
  const [lower, perLower, perHigher] = [new Float64Array(size), new Float64Array(size).fill(Infinity), new Float64Array(size).fill(Infinity)];
  for (let place = places1 - 2; place >= 0; place -= 1) {
    const at = place * count;
    for (const table of [lower, perLower, perHigher]) table.copyWithin(at, at + count, at + 2 * count);
    for (let entry = entries.starts[place] as number; entry < (entries.starts[place + 1] as number); entry += 1) {
      const [r, change] = [at + (entries.rows[entry] as number), entries.values[entry] as number];
      const each = (cost[place] as number) / Math.abs(change);
      if (change < 0) {
        lower[r] = (lower[r] as number) - change;
        perLower[r] = Math.min(perLower[r] as number, each);
      } else if (change > 0) perHigher[r] = Math.min(perHigher[r] as number, each);
    }
  }
  return { count, entries, excess: Float64Array.from(kept, ({ excess }) => excess), slack: Float64Array.from(kept, ({ slack }) => slack), prices: Float64Array.from(kept, ({ price }) => price), lower, perLower, perHigher };
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
  const rows = rowsOf(program, bound, asPriced, order, cost);
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
