import type { Cell, CellStyle } from './cell.js';
import { isBlank } from './cell.js';
import type { SheetChart } from './chart.js';
import type { ConditionalFormat } from './conditional-format.js';
import type { Rect } from './rect.js';
import type { Validation } from './validation.js';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';
export type Row = (Cell | undefined)[];

/** A sheet; changed only through `Workbook.change` and `Workbook.setCell`, which can take changes back. */
export class Sheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  /** Options given when the sheet was protected; null when it is not. */
  protection: Readonly<Record<string, unknown>> | null = null;
  password: string | null = null;
  frozen: Rect | null = null;
  /** Sparse, rows and columns from 0. */
  cells: (Row | undefined)[] = [];
  hiddenRows: ReadonlySet<number> = new Set();
  hiddenColumns: ReadonlySet<number> = new Set();
  widths: ReadonlyMap<number, number> = new Map();
  /** How deep columns are grouped; those not named are not. */
  outline: ReadonlyMap<number, number> = new Map();
  /** How it is printed, as far as that has been said, by Excel's own names. */
  page: Readonly<Record<string, unknown>> = {};
  heights: ReadonlyMap<number, number> = new Map();
  /** Looks of whole columns, under cells that have none of their own. */
  columnStyles: ReadonlyMap<number, CellStyle> = new Map();
  merges: readonly Rect[] = [];
  validations: readonly Validation[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  charts: readonly SheetChart[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells[row]?.[column];
  }

  styleAt(row: number, column: number): CellStyle | null {
    return this.cell(row, column)?.style ?? this.columnStyles.get(column) ?? null;
  }

  /** The smallest block with everything that is used; with `valuesOnly` looks do not count. Null when nothing is. */
  usedWithin(area: Rect, valuesOnly: boolean): Rect | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const end = Math.min(this.cells.length, area.top + area.rows);
    for (let row = area.top; row < end; row += 1) {
      this.cells[row]?.forEach((cell, column) => {
        if (!cell || column < area.left || column >= area.left + area.columns) return;
        if (isBlank(cell) && (valuesOnly || cell.style === null)) return;
        top = Math.min(top, row);
        bottom = row;
        left = Math.min(left, column);
        right = Math.max(right, column);
      });
    }
    return bottom < 0 ? null : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
