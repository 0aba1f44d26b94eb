import { slackOf, type BinaryProgram } from '../binary-program.js';
import { byColumn, type ByColumn } from '../by-column.js';
import type { Bound } from '../upper-bound.js';

/** The rows that can stop something, over the columns in doubt: what is exceeded when all stand as the prices say, and how far and how cheaply the columns from each place on can change that. */
export interface DoubtRows {
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

/** Null when the tables would be too large. */
export function doubtRows(program: BinaryProgram, { prices }: Bound, asPriced: Uint8Array, order: readonly number[], cost: Float64Array): DoubtRows | null {
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
  const size = (order.length + 1) * count;
  if (size > mostEntries) return null;
  const entries = byColumn(order.length, kept);
  const [lower, perLower, perHigher] = [new Float64Array(size), new Float64Array(size).fill(Infinity), new Float64Array(size).fill(Infinity)];
  for (let place = order.length - 1; place >= 0; place -= 1) {
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
