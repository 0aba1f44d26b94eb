import type { TableBlock, TableRow } from '../../../schema/document-models.js';
import { columnWidths, type ColumnWidths } from './column-widths.js';
import { headerHeight, rowHeight, type TableLook } from './table-rows.js';

interface AtWidth {
  readonly columns: ColumnWidths;
  readonly header: number;
  readonly rows: Map<TableRow, number>;
}

/** Measures of one table, kept over its parts: all pages have the columns of the whole, and nothing is measured twice. */
export class TableMeasure {
  private readonly known = new Map<number, AtWidth>();

  constructor(
    readonly block: TableBlock,
    readonly look: TableLook,
  ) {}

  private at(width: number): AtWidth {
    const known = this.known.get(width);
    if (known !== undefined) return known;
    const columns = columnWidths(this.block, width, this.look, (widths) => this.block.rows.reduce((sum, row) => sum + rowHeight(row, widths, this.look), 0));
    const made: AtWidth = { columns, header: headerHeight(this.block.columns, columns.widths, this.look), rows: new Map() };
    this.known.set(width, made);
    return made;
  }

  columns(width: number): readonly number[] {
    return this.at(width).columns.widths;
  }

  cutsWords(width: number): boolean {
    return this.at(width).columns.cutsWords;
  }

  header(width: number): number {
    return this.at(width).header;
  }

  /** What is written as the height: programs make a row as high as its text needs, but never less than this. */
  least(row: TableRow, width: number): number {
    return rowHeight(row, this.columns(width), this.look, 1);
  }

  /** The height to count on. */
  row(row: TableRow, width: number): number {
    const { columns, rows } = this.at(width);
    const known = rows.get(row);
    if (known !== undefined) return known;
    const height = rowHeight(row, columns.widths, this.look);
    rows.set(row, height);
    return height;
  }
}
