import type { BinaryProgram } from '../../src/prioritisation/selection/binary-program.js';

export interface Knapsack {
  readonly program: BinaryProgram;
  /** As the file says; 0 where it says none. */
  readonly optimum: number;
}

function programOf(profits: readonly number[], rows: readonly (readonly number[])[], capacities: readonly number[]): BinaryProgram {
  return {
    objective: profits,
    fixed: profits.map(() => null),
    rows: rows.map((values, r) => ({ columns: [...values.keys()], values, lower: null, upper: capacities[r] ?? 0 })),
  };
}

function numbersIn(text: string): readonly number[] {
  return text.trim().split(/\s+/).map(Number);
}

/** Takes numbers one after the other. */
function taker(numbers: readonly number[]) {
  let at = 0;
  const take = (count: number): readonly number[] => numbers.slice(at, (at += count));
  return { take, one: (): number => take(1)[0] ?? Number.NaN };
}

/**
 * The three formats of the OR-Library: mknap1 and mknapcb give the capacity last and the number of problems first, mknap1
 * the capacities after the rows; mknap2 is text with rows before profits and the capacities before the weights.
 */
export function knapsacks(text: string, format: 'mknap1' | 'mknap2' | 'mknapcb'): readonly Knapsack[] {
  if (format === 'mknap2') return ofLiterature(text);
  const from = taker(numbersIn(text));
  return Array.from({ length: from.one() }, () => {
    const [n, m, optimum] = [from.one(), from.one(), from.one()];
    const profits = from.take(n);
    const rows = Array.from({ length: m }, () => from.take(n));
    return { program: programOf(profits, rows, from.take(m)), optimum };
  });
}

/** Problems of mknap2: `m n`, profits, capacities, rows, optimum; each headed by a comment line with its name. */
function ofLiterature(text: string): readonly Knapsack[] {
  return text.split(/^\s*problem \S+\.DAT.*$/m).slice(1).map((part) => {
    const from = taker(numbersIn(part.replace(/\/\/.*$/gm, ' ').replace(/^.*(\+{3}|[A-Za-z]).*$/gm, ' ')));
    const [m, n] = [from.one(), from.one()];
    const profits = from.take(n);
    const capacities = from.take(m);
    const rows = Array.from({ length: m }, () => from.take(n));
    return { program: programOf(profits, rows, capacities), optimum: from.one() };
  });
}

/** Best known values of a family, e.g. `5.100-`, in the order of its file. */
export function bestKnown(text: string, family: string): readonly number[] {
  return [...text.matchAll(/^\s*(\d+\.\d+-\d+)\s+(\d+)/gm)].filter(([, name]) => name?.startsWith(family)).map(([, , value]) => Number(value));
}
