/** A workbook as it stands in the file, before anything is made of it. Readers build it; adoption and register reading use it. */

/** One cell as a sheet holds it: dates are Excel serials, percent a fraction, a blank is null and never zero. */
export type RawValue = string | number | boolean | null | { readonly error: string };

/** What a cell carries besides its value; absent when there is nothing to tell. */
export interface RawCellExtras {
  /** Formula text without `=`; the cell's value is its last calculated result. */
  readonly formula?: string;
  /** The number format, where it is not General. */
  readonly numberFormat?: string;
  /** True when the number format shows a date, so that the number is a serial. */
  readonly isDate?: boolean;
  /** Solid fill as RRGGBB, upper case, theme colours and tints resolved. */
  readonly fill?: string;
  /** Font colour as RRGGBB where it is set. */
  readonly fontColor?: string;
  readonly struck?: boolean;
  /** The text of a note or threaded comment. */
  readonly note?: string;
  readonly link?: string;
}

export interface RawTable {
  readonly name: string;
  readonly sheet: string;
  /** 1-based sheet row of the header; columns are 1-based as well. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  /** Header texts in order, with Excel's stable table column id. */
  readonly columns: readonly { readonly id: number; readonly header: string }[];
}

export interface RawSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Rows 1..n; `rows[r - 1][c - 1]`; trailing blanks may be missing. */
  readonly rows: readonly (readonly RawValue[])[];
  /** Extras by A1 address; some readers also find them by 1-based row and column, which is quicker. */
  readonly extras: ReadonlyMap<string, RawCellExtras> & {
    at?(row: number, column: number): RawCellExtras | undefined;
    /** For those that are told by `at`: whether these others say the same of cells with the same values. */
    isLike?(other: ReadonlyMap<string, RawCellExtras>): boolean;
  };
  readonly hiddenRows: ReadonlySet<number>;
  /** Merged areas as A1 ranges; only the top left cell has a value. */
  readonly merges: readonly string[];
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly tables: readonly RawTable[];
  /** Defined names → reference or constant text. */
  readonly names: ReadonlyMap<string, string>;
}
