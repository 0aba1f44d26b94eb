import type { BinaryProgram } from './binary-program.js';

export interface Bound {
  readonly bound: number;
  /** What a unit of each row costs at the bound; rows without an upper limit cost nothing. */
  readonly prices: readonly number[];
}

const rounds = 300;

/**
 * An upper bound by Lagrangian relaxation with subgradient steps: rows ≤ upper are priced into the objective, and then
 * each column is taken on its own. Valid at every set of prices; the best one found is kept.
 */
export function upperBound({ objective, fixed, rows }: BinaryProgram, known: number): Bound {
  const priced = rows.map((row) => row.upper !== null);
  let prices = rows.map(() => 0);
  let best: Bound = { bound: Number.POSITIVE_INFINITY, prices };
  let pace = 1;
  let since = 0;
  for (let round = 0; round < rounds; round += 1) {
    const reduced = [...objective];
    rows.forEach(({ columns, values }, r) => {
      if (prices[r]) columns.forEach((column, at) => (reduced[column] = (reduced[column] ?? 0) - (prices[r] ?? 0) * (values[at] ?? 0)));
    });
    const taken = reduced.map((value, i) => (fixed[i] === null ? value > 0 : fixed[i] === 1));
    const base = rows.reduce((sum, { upper }, r) => sum + (prices[r] ?? 0) * (upper ?? 0), 0);
    const bound = reduced.reduce((sum, value, i) => (taken[i] ? sum + value : sum), base);
    if (bound < best.bound - 1e-9) {
      best = { bound, prices };
      since = 0;
    } else if (++since > 15) {
      pace /= 2;
      since = 0;
    }
    const excess = rows.map(({ columns, values, upper }, r) => (priced[r] ? columns.reduce((sum, column, at) => (taken[column] ? sum + (values[at] ?? 0) : sum), -(upper ?? 0)) : 0));
    const length = excess.reduce((sum, one) => sum + one * one, 0);
    if (length < 1e-12 || pace < 1e-6) break;
    const step = (pace * Math.max(1e-9, bound - known)) / length;
    prices = prices.map((price, r) => Math.max(0, price + step * (excess[r] ?? 0)));
  }
  return best;
}
