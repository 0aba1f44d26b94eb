import { blankCell, type CellStyle } from './cell.js';
import { cellText } from './cell-text.js';
import { allRows, overlap, type Rect } from './rect.js';
import type { Sheet } from './sheet.js';
import type { Workbook } from './workbook.js';

/** Gives cells another look. On whole columns the look is the column's, and that of the cells in it. */
export function restyle(workbook: Workbook, sheet: Sheet, area: Rect, restyled: (style: CellStyle, row: number, column: number) => CellStyle): void {
  if (sheet.protection !== null) workbook.guardSheet(sheet, 'allowFormatCells');
  workbook.guardWorkbook();
  const isColumns = area.rows === allRows;
  if (isColumns) {
    const columnStyles = new Map(sheet.columnStyles);
    for (let column = area.left; column < area.left + area.columns; column += 1) columnStyles.set(column, restyled(columnStyles.get(column) ?? {}, 0, column - area.left));
    workbook.change(sheet, { columnStyles });
  }
  const target = isColumns ? (overlap(area, sheet.usedWithin(area, false) ?? { ...area, rows: 1 }) ?? area) : area;
  if (isColumns && !sheet.usedWithin(area, false)) return;
  for (let row = target.top; row < target.top + target.rows; row += 1) {
    for (let column = target.left; column < target.left + target.columns; column += 1) {
      const cell = sheet.cell(row, column);
      if (isColumns && !cell) continue;
      workbook.setCell(sheet, row, column, { ...(cell ?? blankCell), style: restyled(sheet.styleAt(row, column) ?? {}, row - area.top, column - area.left) });
    }
  }
  workbook.tell({ what: 'format', sheet, area });
}

/** What all cells of a block have in common; null where they differ. */
export function common<T>(sheet: Sheet, area: Rect, part: (style: CellStyle | null) => T): T | null {
  const used = sheet.usedWithin(area, false);
  const looked = area.rows * area.columns <= 10_000 ? area : used ? (overlap(area, used) ?? area) : { ...area, rows: 1, columns: 1 };
  const first = part(sheet.styleAt(area.top, area.left));
  for (let row = looked.top; row < looked.top + looked.rows; row += 1) {
    for (let column = looked.left; column < looked.left + looked.columns; column += 1) if (part(sheet.styleAt(row, column)) !== first) return null;
  }
  return first;
}

export function withLines<T>(map: ReadonlyMap<number, T>, from: number, count: number, value: T): ReadonlyMap<number, T> {
  return new Map([...map, ...Array.from({ length: Math.min(count, 20_000) }, (_, index) => [from + index, value] as const)]);
}

export function withLinesHidden(lines: ReadonlySet<number>, from: number, count: number, isHidden: boolean): ReadonlySet<number> {
  const changed = new Set(lines);
  for (let line = from; line < from + count; line += 1) {
    if (isHidden) changed.add(line);
    else changed.delete(line);
  }
  return changed;
}

/** Widths in points that show the longest text of each column. */
export function fittingWidths({ language }: Workbook, sheet: Sheet, area: Rect): ReadonlyMap<number, number> {
  const widths = new Map(sheet.widths);
  const used = overlap(area, sheet.usedWithin(area, true) ?? { ...area, rows: 0 });
  if (!used) return widths;
  for (let column = used.left; column < used.left + used.columns; column += 1) {
    let longest = 0;
    for (let row = used.top; row < used.top + used.rows; row += 1) longest = Math.max(longest, cellText(sheet.cell(row, column), language).length);
    if (longest > 0) widths.set(column, Math.min(1300, longest * 5.25 + 4));
  }
  return widths;
}
