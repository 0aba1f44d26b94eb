import { slackOf, type BinaryProgram } from './binary-program.js';
import { byColumn } from './by-column.js';

/**
 * What a choice leaves of a program's rows, kept up as columns come and go, so that trying one looks at its own rows
 * alone. A choice that is not allowed stays so until what breaks it is mended.
 */
export interface Room {
  readonly chosen: readonly boolean[];
  /** The rows as they stand, summed over what is chosen. */
  readonly sums: Float64Array;
  /** By how much the rows are exceeded or missed in all; 0 when the choice is allowed. */
  excess(): number;
  /** True when no row would be broken with these columns added, none of them chosen yet. */
  fits(added: readonly number[]): boolean;
  add(columns: readonly number[]): void;
  remove(columns: readonly number[]): void;
}

export function roomOf(program: BinaryProgram, start: readonly boolean[]): Room {
  const { starts, rows, values } = byColumn(program.objective.length, program.rows);
  const chosen = program.objective.map(() => false);
  const sums = new Float64Array(program.rows.length);
  const upper = Float64Array.from(program.rows, (row) => (row.upper === null ? Infinity : row.upper + slackOf(row.upper)));
  const lower = Float64Array.from(program.rows, (row) => (row.lower === null ? -Infinity : row.lower - slackOf(row.lower)));
  const change = new Float64Array(program.rows.length);

  function put(columns: readonly number[], sign: number): void {
    for (const column of columns) {
      chosen[column] = sign > 0;
      for (let at = starts[column] as number; at < (starts[column + 1] as number); at += 1) sums[rows[at] as number] = (sums[rows[at] as number] as number) + sign * (values[at] as number);
    }
  }

  put([...start.keys()].filter((column) => start[column]), 1);
  return {
    chosen,
    sums,
    excess: () => sums.reduce((total, sum, r) => total + Math.max(0, sum - (upper[r] as number), (lower[r] as number) - sum), 0),
    fits: (added) => {
      let isWithin = true;
      for (const column of added) {
        for (let at = starts[column] as number; at < (starts[column + 1] as number); at += 1) change[rows[at] as number] = (change[rows[at] as number] as number) + (values[at] as number);
      }
      for (const column of added) {
        for (let at = starts[column] as number; at < (starts[column + 1] as number); at += 1) {
          const r = rows[at] as number;
          const sum = (sums[r] as number) + (change[r] as number);
          if (sum > (upper[r] as number) || sum < (lower[r] as number)) isWithin = false;
        }
      }
      for (const column of added) for (let at = starts[column] as number; at < (starts[column + 1] as number); at += 1) change[rows[at] as number] = 0;
      return isWithin;
    },
    add: (columns) => put(columns, 1),
    remove: (columns) => put(columns, -1),
  };
}
