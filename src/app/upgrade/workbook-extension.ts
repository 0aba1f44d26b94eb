import type { RawValue } from '../../schema/raw-workbook.js';
import type { PatchValue } from '../patch-value.js';
import type { PlannedValidation } from '../workbook-plan/workbook-plan.js';

/** A column of a table that is there, by its header. */
export interface ColumnThere {
  readonly table: string;
  readonly header: string;
}

/** A column for the right end of a table. */
export interface NewColumn {
  readonly table: string;
  readonly header: string;
  readonly formula?: string;
  readonly numberFormat: string;
  /** In characters. */
  readonly width: number;
  readonly hidden: boolean;
  readonly validation: PlannedValidation;
  /** Columns to take the looks of cells and header from; null where none is alike. */
  readonly like: ColumnThere | null;
  readonly headerLike: ColumnThere | null;
}

/** A sheet with a table of one column and one blank row; its other columns are new columns like any. */
export interface NewSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly title: string;
  readonly about: string;
  readonly table: string;
  readonly headerRow: number;
  readonly firstHeader: string;
  /** A sheet of the register to take the looks of title and text from. */
  readonly like: string;
}

/**
 * What brings an older register up to date: all of it is added beside what stands there or put into tables that are the
 * product's own. Anything that is there already is passed over, so that an extension cut off half way is done again.
 */
export interface WorkbookExtension {
  readonly sheets: readonly NewSheet[];
  readonly columns: readonly NewColumn[];
  /** Rows written over a table's rows, or put below them, from a row of it (0 is the first); the table grows over them. */
  readonly bodies: readonly { readonly table: string; readonly from: number; readonly rows: readonly (readonly PatchValue[])[] }[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** Formulas of calculated columns, old and new, in all their rows. */
  readonly formulas: readonly { readonly table: string; readonly header: string; readonly formula: string }[];
  /** Single cells of the product's own; one that holds something else than expected is passed over. */
  readonly cells: readonly { readonly sheet: string; readonly row: number; readonly column: number; readonly expected: RawValue; readonly value: PatchValue }[];
}

export const nothing: WorkbookExtension = { sheets: [], columns: [], bodies: [], names: [], formulas: [], cells: [] };

export function isNothing(extension: WorkbookExtension): boolean {
  return Object.values(extension).every((list: readonly unknown[]) => list.length === 0);
}
