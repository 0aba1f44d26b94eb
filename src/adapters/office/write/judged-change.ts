import type { ChangeOutcome, RowSought } from '../../../app/live-workbook.js';
import type { PatchValue } from '../../../app/ports.js';
import type { LocatedTable, SeenRow } from './located-table.js';

export type Conflict = Extract<ChangeOutcome, { readonly done: false }>['conflicts'][number];

/** One row to be written: which cells, from what. */
export interface RowWrite {
  readonly table: LocatedTable;
  readonly row: SeenRow;
  readonly cells: readonly { readonly column: number; readonly value: PatchValue; readonly isDay: boolean }[];
}

/** A new row by column; `undefined` leaves the column to its formula or blank. */
export type NewRow = readonly (PatchValue | undefined)[];

/** Rows for the end of one table. */
export interface RowsWrite {
  readonly table: LocatedTable;
  /** Into the blank row Excel keeps in a table without rows, below the last one, or there already but outside the table. */
  readonly into: 'blank-row' | 'below' | 'already-below';
  readonly rows: readonly NewRow[];
  /** Columns, from 0, that people have added: nobody knows which format a new row has there. */
  readonly own: ReadonlyMap<number, 'day' | 'value'>;
  readonly keyHeader: string | null;
}

export interface RowRemoval {
  readonly table: LocatedTable;
  readonly row: SeenRow;
  readonly sought: RowSought;
}

export interface JudgedChange {
  readonly conflicts: readonly Conflict[];
  readonly edits: readonly RowWrite[];
  readonly additions: readonly RowsWrite[];
  readonly removals: readonly RowRemoval[];
}
