import type { Rect } from './rect.js';
import type { Sheet } from './sheet.js';

export interface TableColumn {
  readonly id: number;
  readonly name: string;
}

/** A table; changed only through `Workbook.change`. */
export class Table {
  showHeaders = true;
  showTotals = false;
  showBandedColumns = false;
  showBandedRows = true;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  style = 'TableStyleMedium2';

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: Sheet,
    /** Row of the header, or of the first row where headers are off. */
    public top: number,
    public left: number,
    /** Rows of data; a table always has at least one. */
    public rows: number,
    public columns: readonly TableColumn[],
  ) {}

  get body(): Rect {
    return { top: this.top + (this.showHeaders ? 1 : 0), left: this.left, rows: this.rows, columns: this.columns.length };
  }

  get header(): Rect | null {
    return this.showHeaders ? { top: this.top, left: this.left, rows: 1, columns: this.columns.length } : null;
  }

  get totals(): Rect | null {
    return this.showTotals ? { top: this.body.top + this.rows, left: this.left, rows: 1, columns: this.columns.length } : null;
  }

  get whole(): Rect {
    return { top: this.top, left: this.left, rows: this.rows + (this.showHeaders ? 1 : 0) + (this.showTotals ? 1 : 0), columns: this.columns.length };
  }

  newColumnId(): number {
    return Math.max(0, ...this.columns.map(({ id }) => id)) + 1;
  }
}
