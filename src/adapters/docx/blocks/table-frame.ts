import { Table, TableLayoutType, WidthType, type ITableOptions, type TableRow } from 'docx';
import type { StyleRole } from '../styles/style-definition.js';
import type { DrawContext } from './draw-context.js';
import { cleanText, Element } from './inline.js';

/** What a table is drawn as, and what a screen reader says it is. */
export interface TableFrame {
  readonly style: StyleRole;
  readonly columns: readonly number[];
  readonly title: string;
  readonly description: string;
  readonly headerRow: boolean;
  readonly headerColumn: boolean;
}

/** The library has no alternative text for tables; it is the last of a table's properties. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string, description: string) {
    super(options);
    const properties = this.root[0] as Element;
    if (title !== '') properties.addChildElement(new Element('w:tblCaption', { 'w:val': cleanText(title) }));
    if (description !== '') properties.addChildElement(new Element('w:tblDescription', { 'w:val': cleanText(description) }));
  }
}

/** Splits a width by shares, in whole twentieths of a point; shares that are not positive count as a narrow column. */
export function splitWidth(width: number, shares: readonly number[]): number[] {
  const positive = shares.map((share) => (Number.isFinite(share) && share > 0 ? share : 0));
  const smallest = Math.min(...positive.filter((share) => share > 0), 1);
  const used = positive.map((share) => (share > 0 ? share : smallest));
  const total = used.reduce((sum, share) => sum + share, 0);
  let before = 0;
  let placed = 0;
  return used.map((share) => {
    before += share;
    const end = Math.round((width * before) / total);
    const column = end - placed;
    placed = end;
    return column;
  });
}

export function describedTable(frame: TableFrame, rows: readonly TableRow[], context: DrawContext): Table {
  return new DescribedTable(
    {
      rows,
      style: context.styles[frame.style],
      columnWidths: frame.columns,
      width: { size: frame.columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow: frame.headerRow, firstColumn: frame.headerColumn, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    },
    frame.title,
    frame.description,
  );
}
