import type { BinaryProgram } from './binary-program.js';
import { byColumn, type ByColumn } from './by-column.js';

export interface Bound {
  readonly bound: number;
  /** What a unit of each row costs at the bound; rows without an upper limit cost nothing. */
  readonly prices: readonly number[];
}

export interface BoundOptions {
  /** Prices to begin from; none cost anything where there are none. */
  readonly prices?: readonly number[];
  readonly rounds?: number;
}

/** Rows brought to one size: a step that is right for hours is nothing for kroner. */
interface Sized {
  readonly entries: ByColumn;
  readonly upper: Float64Array;
  /** By which each row was divided; 0 leaves it out. */
  readonly sizes: readonly number[];
}

function sized({ objective, rows }: BinaryProgram): Sized {
  const sizes = rows.map(({ values, upper }) => (upper === null ? 0 : Math.hypot(...values)));
  const entries = byColumn(objective.length, rows.map(({ columns, values }, r) => ((sizes[r] ?? 0) > 0 ? { columns, values: values.map((value) => value / (sizes[r] as number)) } : { columns: [], values: [] })));
  return { entries, upper: Float64Array.from(rows, ({ upper }, r) => ((sizes[r] ?? 0) > 0 ? (upper ?? 0) / (sizes[r] as number) : 0)), sizes };
}

/**
 * An upper bound by Lagrangian relaxation with subgradient steps (Polyak's length towards the value known): rows ≤ upper
 * are priced into the objective, and then each column is taken on its own. Valid at every set of prices; the best one
 * found is kept.
 */
export function upperBound(program: BinaryProgram, known: number, { prices: from, rounds = 300 }: BoundOptions = {}): Bound {
  const { objective, fixed } = program;
  const { entries, upper, sizes } = sized(program);
  const { starts, rows, values } = entries;
  const prices = Float64Array.from(sizes, (size, r) => size * (from?.[r] ?? 0));
  const excess = new Float64Array(sizes.length);
  let best = { bound: Number.POSITIVE_INFINITY, prices: prices.slice() };
  let [pace, since] = [1, 0];
  for (let round = 0; round < rounds; round += 1) {
    let bound = 0;
    for (let r = 0; r < excess.length; r += 1) {
      bound += (prices[r] as number) * (upper[r] as number);
      excess[r] = -(upper[r] as number);
    }
    for (let column = 0; column < objective.length; column += 1) {
      const [start, end] = [starts[column] as number, starts[column + 1] as number];
      let worth = objective[column] as number;
      for (let at = start; at < end; at += 1) worth -= (prices[rows[at] as number] as number) * (values[at] as number);
      if (fixed[column] === null ? worth <= 0 : fixed[column] === 0) continue;
      bound += worth;
      for (let at = start; at < end; at += 1) excess[rows[at] as number] = (excess[rows[at] as number] as number) + (values[at] as number);
    }
    if (bound < best.bound - 1e-9) {
      best = { bound, prices: prices.slice() };
      since = 0;
    } else if (++since > 15) {
      pace /= 2;
      since = 0;
    }
    let length = 0;
    // A row that is free and stays so is not walked along.
    for (let r = 0; r < excess.length; r += 1) if ((excess[r] as number) > 0 || (prices[r] as number) > 0) length += (excess[r] as number) ** 2;
    if (length < 1e-12 || pace < 1e-6) break;
    const step = (pace * Math.max(1e-9, bound - known)) / length;
    for (let r = 0; r < excess.length; r += 1) prices[r] = Math.max(0, (prices[r] as number) + step * (excess[r] as number));
  }
  return { bound: best.bound, prices: sizes.map((size, r) => (size > 0 ? (best.prices[r] as number) / size : 0)) };
}
