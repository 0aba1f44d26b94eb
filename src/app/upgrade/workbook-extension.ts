import type { RawValue } from '../../schema/raw-workbook.js';
import type { PatchValue } from '../patch-value.js';
import type { PlannedHighlight, PlannedSheet, PlannedValidation } from '../workbook-plan/workbook-plan.js';

/** A column of a table that is there, by its header. */
export interface ColumnThere {
  readonly table: string;
  readonly header: string;
}

/** A column for the right end of a table. */
export interface NewColumn {
  readonly table: string;
  readonly header: string;
  /** The sheet's column it was planned for: where it stands its highlights find it. */
  readonly at: number;
  readonly formula?: string;
  readonly numberFormat: string;
  /** In characters. */
  readonly width: number;
  readonly hidden: boolean;
  readonly validation: PlannedValidation;
  /** Columns to take the looks of cells and header from; null where none is alike. */
  readonly like: ColumnThere | null;
  readonly headerLike: ColumnThere | null;
  /** The row above the header holds headings of groups; null for a column whose group is open already. Undefined where there is no such row. */
  readonly heading?: string | null;
}

/** A sheet as a new register has it, with a table of one blank row; where there are tables, its columns are new columns like any. */
export interface NewSheet {
  readonly table: string;
  readonly sheet: PlannedSheet;
  /** The sheet it stands behind; null for the first place. */
  readonly after: string | null;
  /** A sheet of the register to take the looks of title, text and headings from. */
  readonly like: string;
}

/** What a row of the product's own lists carries besides its values. */
export interface RowFurniture {
  /** In points. */
  readonly height: number;
  /** By column of the table. */
  readonly numberFormats: readonly string[];
  /** For the cell in a column of the table, from 0. */
  readonly validation?: { readonly at: number; readonly planned: PlannedValidation };
}

export interface NewBody {
  readonly table: string;
  readonly from: number;
  readonly rows: readonly (readonly PatchValue[])[];
  /** A row each. */
  readonly furniture: readonly RowFurniture[];
}

/** A single cell of the product's own; one that holds something else than expected is passed over. */
export interface NewCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly expected: RawValue;
  readonly value: PatchValue;
  /** What its row needs from now on, in points. */
  readonly height?: number;
}

/**
 * What brings an older register up to date: all of it is added beside what stands there or put into tables that are the
 * product's own. Anything that is there already is passed over, so that an extension cut off half way is done again.
 */
export interface WorkbookExtension {
  readonly sheets: readonly NewSheet[];
  readonly columns: readonly NewColumn[];
  /** Colours of the new columns of tables that are there. */
  readonly highlights: readonly (PlannedHighlight & { readonly table: string })[];
  /** Rows written over a table's rows, or put below them, from a row of it (0 is the first); the table grows over them. */
  readonly bodies: readonly NewBody[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** Formulas of calculated columns, old and new, in all their rows. */
  readonly formulas: readonly { readonly table: string; readonly header: string; readonly formula: string }[];
  readonly cells: readonly NewCell[];
  /** Rows of the very hidden sheet, from its first column on, where nothing stands yet. */
  readonly lists: readonly { readonly sheet: string; readonly row: number; readonly rows: readonly (readonly PatchValue[])[] }[];
}

export const nothing: WorkbookExtension = { sheets: [], columns: [], highlights: [], bodies: [], names: [], formulas: [], cells: [], lists: [] };

export function isNothing(extension: WorkbookExtension): boolean {
  return Object.values(extension).every((list: readonly unknown[]) => list.length === 0);
}
