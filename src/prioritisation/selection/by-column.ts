import type { ProgramRow } from './binary-program.js';

/** The entries of rows by their columns: those of column i stand from `starts[i]` up to `starts[i + 1]`. */
export interface ByColumn {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly values: Float64Array;
}

export function byColumn(count: number, rows: readonly Pick<ProgramRow, 'columns' | 'values'>[]): ByColumn {
  const starts = new Uint32Array(count + 1);
  for (const { columns } of rows) for (const column of columns) starts[column + 1] = (starts[column + 1] as number) + 1;
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const next = starts.slice();
  const entries = starts[count] as number;
  const [of, values] = [new Uint32Array(entries), new Float64Array(entries)];
  rows.forEach((row, r) =>
    row.columns.forEach((column, at) => {
      const to = next[column] as number;
      next[column] = to + 1;
      of[to] = r;
      values[to] = row.values[at] as number;
    }),
  );
  return { starts, rows: of, values };
}
