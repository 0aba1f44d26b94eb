import type { TableBlock, TableRow } from '../../../schema/document-models.js';
import { columnWidths } from './column-widths.js';
import { headerHeight, rowHeight, type TableLook } from './table-rows.js';

interface AtWidth {
  readonly columns: readonly number[];
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
    const made: AtWidth = { columns, header: headerHeight(this.block.columns, columns, this.look), rows: new Map() };
    this.known.set(width, made);
    return made;
  }

  columns(width: number): readonly number[] {
    return this.at(width).columns;
  }

  header(width: number): number {
    return this.at(width).header;
  }

  row(row: TableRow, width: number): number {
    const { columns, rows } = this.at(width);
    const known = rows.get(row);
    if (known !== undefined) return known;
    const height = rowHeight(row, columns, this.look);
    rows.set(row, height);
    return height;
  }
}
