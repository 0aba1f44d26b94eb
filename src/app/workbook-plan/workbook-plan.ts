import type { ChartBlock } from '../../schema/document-models.js';
import type { Language } from '../../schema/text.js';
import type { HighlightName, LookName } from './looks.js';

/** A whole workbook as data: what stands where and how it looks. Writers draw it; nothing here knows a file format. */

export type PlannedValue = string | number | boolean | null;

/** A place within the workbook, or a web address. */
export type PlannedLink = { readonly sheet: string; readonly cell: string } | { readonly web: string };

export interface PlannedCell {
  /** Dates are serials. With a formula: its result as the core computes it, null when it is not known. */
  readonly value: PlannedValue;
  /** Formula text without `=`, in English, structured references in the long form. */
  readonly formula?: string;
  readonly look?: LookName;
  readonly numberFormat?: string;
  readonly link?: PlannedLink;
  /** Parts of the value's text that are bold; their texts joined are the value. */
  readonly runs?: readonly { readonly text: string; readonly bold?: true }[];
}

export interface PlacedCell extends PlannedCell {
  readonly row: number;
  readonly column: number;
}

export interface SheetColumn {
  /** In characters of the body font. */
  readonly width: number;
  readonly hidden?: true;
  /** Part of a column group; the group is closed when its columns are hidden. */
  readonly grouped?: true;
  /** Number format and look of cells that do not exist yet. */
  readonly look?: LookName;
  readonly numberFormat?: string;
}

/** What may be typed in a column. Texts are in the register's language. */
export interface PlannedValidation {
  /** 1-based sheet column; the constraint holds for the whole column, so that it also holds in rows to come. */
  readonly column: number;
  /** Rows it holds for, when that is not the whole column. */
  readonly rows?: { readonly first: number; readonly last: number };
  readonly rule:
    | { readonly type: 'any' }
    | { readonly type: 'list'; readonly source: string }
    | { readonly type: 'date' | 'decimal' | 'whole'; readonly min: number; readonly max: number }
    | { readonly type: 'text-length'; readonly max: number };
  /** What happens with other input: refused, asked about, or taken. */
  readonly otherwise: 'stop' | 'warn' | 'allow';
  readonly promptTitle: string;
  readonly prompt: string;
  readonly error: string;
}

export interface PlannedTableColumn {
  /** Field key; null for a column that people added. */
  readonly field: string | null;
  readonly header: string;
  readonly headerLook: LookName;
  readonly look: LookName;
  readonly numberFormat: string;
  /** A calculated column: the formula that also fills rows to come. */
  readonly formula?: string;
}

/** An Excel table. It always has a data row, since Excel has no table without one. */
export interface PlannedTable {
  readonly name: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: readonly PlannedTableColumn[];
  /** One cell a column; a row of the register, or one blank row. */
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Estimated heights of the rows, free to change when people type; Excel's own where absent. */
  readonly rowHeights?: readonly number[];
  readonly filterButtons: boolean;
}

/** Colours cells for which a formula, written for the range's first cell, is true. Earlier ones win. */
export interface PlannedHighlight {
  readonly range: string;
  readonly formula: string;
  readonly highlight: HighlightName;
}

export interface PlannedPrint {
  readonly landscape: boolean;
  readonly pagesWide: number;
  /** Shrunk to so many pages from above to below; as many as it takes where absent. */
  readonly pagesTall?: number;
  /** Printed at this per cent of full size instead of fitted, with page breaks above these rows: Excel leaves breaks out where it fits. */
  readonly breaks?: { readonly percent: number; readonly above: readonly number[] };
  /** The cells that are printed, as `$B$1:$P$40` or whole columns `$A:$F`; all of them where absent. */
  readonly area?: string;
  /** Rows and columns repeated on each page, as `$1:$4` and `$A:$B`. */
  readonly repeatRows?: string;
  readonly repeatColumns?: string;
  readonly headerLeft: string;
  readonly headerRight: string;
  readonly footerCentre?: string;
  /** With `&P` for the page and `&N` for the number of pages. */
  readonly footerRight: string;
}

/** A native chart of cells on its own sheet; its cached values are those the cells are planned with. */
export interface PlannedChart {
  readonly chart: ChartBlock;
  /** Sheet and the header row's first cell: categories go down from it, series to the right. */
  readonly cells: { readonly sheet: string; readonly row: number; readonly column: number };
  /** The cells it stands over, the last not included. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly name: string;
}

/** Cells of one column of the sheet a drawing stands on, with what they are planned to hold; null for #N/A. */
export interface PlannedPoints {
  readonly column: number;
  readonly firstRow: number;
  readonly values: readonly (number | null)[];
}

/** Points of a drawing, in the order they are drawn: a line through them, marks at them, words at them. */
export interface DrawnLayer {
  readonly name: string;
  /** Whose text is the layer's name; its own where there is none. */
  readonly nameCell?: { readonly row: number; readonly column: number };
  readonly x: PlannedPoints;
  readonly y: PlannedPoints;
  /** Colours are RRGGBB, sizes points. */
  readonly line?: { readonly width: number; readonly colour: string };
  readonly mark?: { readonly shape: 'circle' | 'square'; readonly size: number; readonly colour: string };
  /** A word at each point, or the layer's name. */
  readonly words?: { readonly texts: readonly string[] | 'name'; readonly size: number; readonly colour: string; readonly bold?: true };
}

/** A native drawing of points that cells tell the places of, on a square without axes; what is typed in the cells moves it. */
export interface PlannedDrawing {
  readonly name: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** Its edges are this far from the middle. */
  readonly edge: number;
  readonly layers: readonly DrawnLayer[];
  /** Its upper left corner, and its sides in pixels. */
  readonly from: { readonly row: number; readonly column: number };
  readonly side: number;
}

export interface PlannedSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColour: string | null;
  readonly columns: readonly SheetColumn[];
  /** Fixed heights by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly string[];
  readonly tables: readonly PlannedTable[];
  readonly validations: readonly PlannedValidation[];
  readonly highlights: readonly PlannedHighlight[];
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly gridLines: boolean;
  /** The cell that is selected when the sheet is opened. */
  readonly activeCell: string;
  readonly print: PlannedPrint;
  readonly charts?: readonly PlannedChart[];
  readonly drawings?: readonly PlannedDrawing[];
}

export interface PlannedName {
  readonly name: string;
  readonly refersTo: string;
}

export interface WorkbookPlan {
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** `YYYY-MM-DDTHH:MM:SSZ`, from the caller: two builds are equal byte for byte. */
  readonly createdAt: string;
  readonly sheets: readonly PlannedSheet[];
  readonly names: readonly PlannedName[];
}
