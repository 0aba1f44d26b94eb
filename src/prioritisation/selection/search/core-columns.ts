import type { BinaryProgram } from '../binary-program.js';

/** What each column is worth beyond what it takes at these prices. */
export function worthAtPrices({ objective, rows }: BinaryProgram, prices: readonly number[]): Float64Array {
  const worth = Float64Array.from(objective);
  rows.forEach(({ columns, values }, r) => {
    const price = prices[r] as number;
    if (price === 0) return;
    for (let at = 0; at < columns.length; at += 1) worth[columns[at] as number] = (worth[columns[at] as number] as number) - price * (values[at] as number);
  });
  return worth;
}

/**
 * The columns in doubt, the so-called core (Balas & Zemel 1980): so many whose worth at the prices is nearest to none,
 * and all that stand otherwise than the prices say. A column worth so much either way that no choice better than the one
 * known can have it otherwise is in no doubt.
 */
export function coreColumns(worth: Float64Array, isFree: readonly boolean[], isIn: Uint8Array, slack: number, width: number): readonly number[] {
  const size = (column: number): number => Math.abs(worth[column] as number);
  const deviates = (column: number): boolean => (worth[column] as number) > 0 !== (isIn[column] === 1);
  return [...worth.keys()]
    .filter((column) => isFree[column] && (size(column) < slack || deviates(column)))
    .sort((a, b) => size(a) - size(b))
    .filter((column, at) => at < width || deviates(column));
}
