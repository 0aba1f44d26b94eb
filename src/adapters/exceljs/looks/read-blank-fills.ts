import type { Attributes } from '../../ooxml/xml-attributes.js';
import type { CellStyle } from './read-styles.js';

/** A colour may be all a cell says: the fills of blank cells, in rows that hold values and up to the last column in use. */
export class BlankFills {
  private readonly columns: { from: number; to: number; fill: string }[] = [];
  /** Fill of a row's own format; null for a format without fill, which hides that of the column. */
  private readonly rows = new Map<number, string | null>();
  /** Cells that the file writes, by row: column → fill or null; only where that differs from row and column. */
  private readonly cells = new Map<number, Map<number, string | null>>();
  private readonly usedRows = new Set<number>();
  private lastColumn = 0;

  constructor(private readonly styles: readonly CellStyle[]) {}

  private fillOf(style: number): string | null {
    return this.styles[style]?.fill ?? null;
  }

  addColumns(attributes: Attributes): void {
    const fill = this.fillOf(Number(attributes.get('style')));
    if (fill !== null) this.columns.push({ from: Number(attributes.get('min')), to: Number(attributes.get('max')), fill });
  }

  addRow(row: number, style: number): void {
    this.rows.set(row, this.fillOf(style));
  }

  /** Tells of a cell the file writes, with a value or without. */
  seeCell(row: number, column: number, style: number): void {
    const fill = this.fillOf(style);
    if (fill === null && this.columns.length === 0 && (this.rows.get(row) ?? null) === null) return;
    const cells = this.cells.get(row) ?? new Map<number, string | null>();
    if (cells.size === 0) this.cells.set(row, cells);
    cells.set(column, fill);
  }

  /** Tells of a cell that holds a value or a formula. */
  useCell(row: number, column: number): void {
    this.usedRows.add(row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  private columnFill(column: number): string | null {
    return this.columns.find(({ from, to }) => column >= from && column <= to)?.fill ?? null;
  }

  /** Place and fill of every filled cell in use, row by row. */
  *blanks(): Iterable<{ readonly row: number; readonly column: number; readonly fill: string }> {
    const byColumn = Array.from({ length: this.lastColumn }, (_, i) => this.columnFill(i + 1));
    const anyColumn = byColumn.some((fill) => fill !== null);
    for (const row of this.usedRows) {
      const written = this.cells.get(row);
      const ofRow = this.rows.get(row);
      if (written === undefined && !anyColumn && (ofRow ?? null) === null) continue;
      for (let column = 1; column <= this.lastColumn; column += 1) {
        const own = written?.get(column);
        const fill = own !== undefined ? own : ofRow !== undefined ? ofRow : (byColumn[column - 1] ?? null);
        if (fill !== null) yield { row, column, fill };
      }
    }
  }
}
