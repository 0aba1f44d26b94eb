import type { RawValue, RawWorkbook } from '../schema/raw-workbook.js';
import type { PatchValue } from './ports.js';
import type { CellLimit } from './rows/own-limit.js';
import type { WorkbookExtension } from './upgrade/workbook-extension.js';
import type { PlannedChart } from './workbook-plan/workbook-plan.js';

/**
 * The workbook people have open in Excel. It is theirs and may change between any two calls: nothing here is addressed
 * by a remembered row, and every call that does not succeed throws `WorkbookUnavailable`.
 */
export interface LiveWorkbook {
  /** All tables, settings and identity, read anew. */
  read(wish?: ReadingWish): Promise<RawWorkbook>;
  /** Tries a change. Nothing is written when any row is not as expected; then the rows as they are now come back. */
  change(change: LiveChange): Promise<ChangeOutcome>;
  /** Brings in sheets of a workbook file, in their order behind those there are, or behind one of them; the file has no charts. */
  insertSheets(file: Uint8Array, sheets: readonly string[], after?: string | null): Promise<void>;
  /** Writes formulas into single cells of a sheet the product itself has brought in. */
  writeFormulas?(sheet: string, cells: readonly LiveFormula[]): Promise<void>;
  /** Writes cells of a sheet the product itself has brought in, from a row and the first column on; texts stay texts. */
  writeBlock(sheet: string, row: number, rows: readonly (readonly PatchValue[])[]): Promise<void>;
  /** Draws native charts on sheets that are there; one whose name its sheet has already is left as it is. */
  addCharts?(charts: readonly LiveChart[]): Promise<void>;
  setVisibility(sheet: string, visibility: 'visible' | 'hidden' | 'veryHidden'): Promise<void>;
  /** Takes out sheets the product itself has brought in (undo of an adoption). */
  removeSheets(sheets: readonly string[]): Promise<void>;
  /** Fills cells with a colour, or takes the product's own colour away again (`null`). */
  mark(cells: readonly { readonly sheet: string; readonly address: string; readonly fill: string | null }[]): Promise<void>;
  /** Shows a cell to the person. */
  select(sheet: string, address: string): Promise<void>;
  /** Where the person stands; null when several areas, a chart or another workbook have the focus. */
  selection(): Promise<{ readonly sheet: string; readonly row: number; readonly column: number } | null>;
  /** Calls back when something may have changed; never a ledger, at times too late, twice or not at all. */
  onHint(listener: (hint: WorkbookHint) => void): () => void;
  /** Calls back when Excel keeps a call waiting, mostly for a cell that is being edited, and when it no longer does. */
  onWait?(listener: (waiting: boolean) => void): () => void;
  /** Hides or shows columns of tables, by header; a column that is not there is passed over. */
  setColumnsHidden?(columns: readonly { readonly table: string; readonly header: string; readonly hidden: boolean }[]): Promise<void>;
  /** Whole sheets as they stand, with what cells carry besides their values; all visible ones without names. */
  readSheets(names: readonly string[] | null): Promise<RawWorkbook>;
  /** Number formats of the first row of a table, by header. */
  columnFormats?(table: string): Promise<ReadonlyMap<string, string>>;
  /** What a row's cells under these headers are beside their values; of a new row as the last row has them. Null when the row is not there. */
  cellLooks?(sought: CellsSought): Promise<ReadonlyMap<string, CellLook> | null>;
  renameSheet(sheet: string, name: string): Promise<void>;
  /** Puts a note on a cell beside those people have; what stands in the cell is left alone. */
  addNote(sheet: string, address: string, text: string): Promise<void>;
  /** Takes away a note that says just this. */
  removeNote(sheet: string, address: string, text: string): Promise<void>;
  /** Adds what an older register lacks; what is there already is passed over, so that a call cut off half way is made again. */
  extend?(extension: WorkbookExtension): Promise<void>;
  /** Makes a table larger over rows right below it, as long as they still hold these keys; rows that are in it by now are passed over. */
  takeIn?(below: RowsBelow): Promise<void>;
  /** Lets go of everything that is held in Excel. */
  dispose?(): void;
  readonly facts: WorkbookFacts;
}

/** Rows that stand right below a table, by what its key column holds in each. */
export interface RowsBelow {
  readonly table: string;
  readonly keyHeader: string;
  readonly keys: readonly RawValue[];
}

export interface CellsSought {
  readonly table: string;
  /** With the row of the sheet it was last seen in; null for a row that is to be added. */
  readonly row: { readonly keyHeader: string; readonly key: string; readonly row: number } | null;
  readonly headers: readonly string[];
}

/** A cell of a table as Excel has it. */
export interface CellLook {
  /** What it shows now; a reading may be older. */
  readonly value: RawValue;
  readonly isFormula: boolean;
  readonly numberFormat: string;
  /** That of the column's first row. */
  readonly columnFormat: string;
  /** What may be chosen there, where a drop-down list says so and can be read; `only` when Excel refuses all else. */
  readonly choices: { readonly values: readonly RawValue[]; readonly only: boolean } | null;
  /** Any other rule people have set for what may be typed there; null where Excel alone can judge it. */
  readonly limit: CellLimit | null;
}

/** How a workbook may be read. What comes back is always all of it. */
export interface ReadingWish {
  /**
   * Of a workbook too large for one answer: called with what lists, deadlines and counts are made of, before the rest has
   * been read. Long texts, calculated cells, measurements and history are blank in it.
   */
  readonly early?: (raw: RawWorkbook) => void;
  /** Sheets on which something may have changed: of others what was read last may be taken, as far as it can still be so. */
  readonly changed?: readonly string[];
}

/** A formula as files have it, without `=`. */
export interface LiveFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A chart of cells on a sheet; colours as RRGGBB, one a series. */
export interface LiveChart extends PlannedChart {
  readonly sheet: string;
  readonly colours: readonly string[];
}

export interface WorkbookFacts {
  /** Name of the file, as far as Excel tells it. */
  readonly name: string | null;
  readonly readOnly: boolean;
  /** Language of Excel's own words. */
  readonly language: 'da' | 'en';
  readonly theme: 'light' | 'dark' | null;
}

export interface WorkbookHint {
  readonly what: 'content' | 'selection';
  readonly remote: boolean;
  /** The sheets concerned; left out where that is not known. */
  readonly sheets?: readonly string[];
}

/** One cell of a row, by the header its column has now; `expected` is what the person saw when the change was made. */
export interface LiveCell {
  readonly header: string;
  readonly expected: RawValue;
  readonly value: PatchValue;
  /** In a column people have added: a formula that stands there is not written over, and a `day` gets a format that shows it. */
  readonly own?: 'day' | 'value';
}

/** The row of a table whose key cell holds this key. A row without a usable key is found by place and all its cells. */
export type RowSought =
  | { readonly keyHeader: string; readonly key: string }
  | { readonly row: number; readonly cells: Readonly<Record<string, RawValue>> };

export interface LiveEdit {
  readonly table: string;
  readonly sought: RowSought;
  readonly cells: readonly LiveCell[];
  /** Cells of the row that are not written, but must be as they were for the change to be made. */
  readonly unchanged?: Readonly<Record<string, RawValue>>;
}

export interface OwnCell {
  readonly value: PatchValue;
  readonly own: 'day' | 'value';
}

export interface LiveAddition {
  readonly table: string;
  readonly cells: Readonly<Record<string, PatchValue>>;
  /** Cells of columns people have added, which are left to their formula where the table's last row has one. */
  readonly own?: Readonly<Record<string, OwnCell>>;
  /** The header of the key column: the row is refused as a duplicate when its key is already there. */
  readonly keyHeader?: string;
}

export interface LiveChange {
  readonly edits: readonly LiveEdit[];
  /** Rows for the end of a table, cells by header; columns left out keep their formula or stay blank. */
  readonly additions: readonly LiveAddition[];
  /** Rows taken out; what stood in them is returned to the caller's keeping by the journal. */
  readonly removals: readonly { readonly table: string; readonly sought: RowSought; readonly expected: Readonly<Record<string, RawValue>> }[];
}

export type ChangeOutcome =
  | { readonly done: true }
  | {
      readonly done: false;
      readonly conflicts: readonly {
        readonly table: string;
        readonly key: string | null;
        readonly why: 'changed' | 'gone' | 'duplicate-key' | 'no-such-column' | 'formula';
        /** The columns concerned, where that is known. */
        readonly headers?: readonly string[];
        /** The row as it is now, by header; null when it is gone. */
        readonly now: Readonly<Record<string, RawValue>> | null;
      }[];
    };

export type UnavailableReason =
  /** Excel did not answer in time. */
  | 'no-answer'
  /** A cell is being edited and Excel waits for it. */
  | 'cell-edit'
  | 'read-only'
  | 'protected'
  | 'no-such-table'
  | 'no-such-sheet'
  | 'too-large'
  /** The session with the server has run out: the page must be loaded again. */
  | 'session-lost'
  /** This Excel is too old for what was asked. */
  | 'unsupported'
  /** A write was half done: the row landed, but outside its table. */
  | 'outside-table'
  /** New rows have no room: something stands right below the table, or it has a total row. Nothing was written. */
  | 'below-table'
  /** New columns have no room: something stands to the right of the table. Nothing was written. */
  | 'beside-table'
  /** More rows on a sheet than the pane can follow. */
  | 'too-many-rows'
  /** A sheet that is to be brought in has the name of one that is there. */
  | 'sheet-name-taken'
  | 'other';

/** Thrown at the workbook's edge; `detail` is for the log, never for the sentence a person reads. */
export class WorkbookUnavailable extends Error {
  override readonly name = 'WorkbookUnavailable';
  constructor(
    readonly reason: UnavailableReason,
    /** The table, sheet or range concerned, in words a person knows; null when it is the whole workbook. */
    readonly where: string | null = null,
    readonly detail = '',
  ) {
    super(`${reason}${where === null ? '' : ` ${where}`}${detail ? `: ${detail}` : ''}`);
  }
}
