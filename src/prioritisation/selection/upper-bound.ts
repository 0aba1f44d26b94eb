import type { BinaryProgram } from './binary-program.js';

export interface Bound {
  readonly bound: number;
  /** What a unit of each row costs at the bound; rows without an upper limit cost nothing. */
  readonly prices: readonly number[];
}

const rounds = 300;

/**
 * An upper bound by Lagrangian relaxation with subgradient steps: rows ≤ upper are priced into the objective, and then
 * each column is taken on its own. Valid at every set of prices; the best one found is kept. Rows are first brought to
 * one size: a step that is right for hours is nothing for kroner.
 */
export function upperBound({ objective, fixed, rows }: BinaryProgram, known: number): Bound {
  const priced = rows.flatMap(({ columns, values, upper }, r) => {
    const size = Math.hypot(...values);
    return upper === null || size === 0 ? [] : [{ r, columns, size, values: values.map((value) => value / size), upper: upper / size }];
  });
  const prices = new Float64Array(priced.length);
  const reduced = new Float64Array(objective.length);
  const excess = new Float64Array(priced.length);
  let best = { bound: Number.POSITIVE_INFINITY, prices: prices.slice() };
  let pace = 1;
  let since = 0;
  for (let round = 0; round < rounds; round += 1) {
    reduced.set(objective);
    let bound = 0;
    priced.forEach(({ columns, values, upper }, at) => {
      const price = prices[at] as number;
      if (price === 0) return;
      bound += price * upper;
      for (let k = 0; k < columns.length; k += 1) reduced[columns[k] as number] = (reduced[columns[k] as number] as number) - price * (values[k] as number);
    });
    const isTaken = (column: number): boolean => (fixed[column] === null ? (reduced[column] as number) > 0 : fixed[column] === 1);
    for (let column = 0; column < objective.length; column += 1) if (isTaken(column)) bound += reduced[column] as number;
    if (bound < best.bound - 1e-9) {
      best = { bound, prices: prices.slice() };
      since = 0;
    } else if (++since > 15) {
      pace /= 2;
      since = 0;
    }
    let length = 0;
    priced.forEach(({ columns, values, upper }, at) => {
      let sum = -upper;
      for (let k = 0; k < columns.length; k += 1) if (isTaken(columns[k] as number)) sum += values[k] as number;
      excess[at] = sum;
      // A row that is free and stays so is not walked along.
      if (sum > 0 || (prices[at] as number) > 0) length += sum * sum;
    });
    if (length < 1e-12 || pace < 1e-6) break;
    const step = (pace * Math.max(1e-9, bound - known)) / length;
    for (let at = 0; at < priced.length; at += 1) prices[at] = Math.max(0, (prices[at] as number) + step * (excess[at] as number));
  }
  const found = rows.map(() => 0);
  priced.forEach(({ r, size }, at) => (found[r] = (best.prices[at] as number) / size));
  return { bound: best.bound, prices: found };
}
