import { blankCell, isBlank } from './cell.js';
import { overlap, type Rect } from './rect.js';
import type { Sheet } from './sheet.js';
import type { Table } from './table.js';
import type { Workbook } from './workbook.js';

/** The formula a column has in the rows it had before `count` new ones at `at`, seen in the first and the last; else null. */
function columnFormula(table: Table, column: number, at: number, count: number): string | null {
  const { sheet, body } = table;
  // Cells put in have already moved the rows behind them.
  const rowAt = (row: number): number => body.top + (row >= at ? row + count : row);
  const first = sheet.cell(rowAt(0), body.left + column)?.formula ?? null;
  return first !== null && first === (sheet.cell(rowAt(body.rows - 1), body.left + column)?.formula ?? null) ? first : null;
}

/**
 * Makes room for rows of a table (`at` counts from 0) in its own account; the cells are already where they belong. New
 * rows get what Excel gives them: the format of a row beside them and the formula their column has everywhere.
 */
export function takeInRows(workbook: Workbook, table: Table, at: number, count: number): void {
  const formulas = table.columns.map((_, column) => (workbook.switches.fillsCalculatedColumns ? columnFormula(table, column, at, count) : null));
  const neighbour = at > 0 ? at - 1 : at + count;
  workbook.change(table, { rows: table.rows + count });
  const { body, sheet } = table;
  formulas.forEach((formula, column) => {
    const left = body.left + column;
    const style = sheet.cell(body.top + neighbour, left)?.style ?? null;
    for (let row = body.top + at; row < body.top + at + count; row += 1) {
      const cell = sheet.cell(row, left) ?? blankCell;
      const isFilled = formula !== null && isBlank(cell);
      if (!isFilled && (style === null || cell.style !== null)) continue;
      workbook.setCell(sheet, row, left, { ...cell, style: cell.style ?? style, ...(isFilled ? { formula, isStale: true as const } : {}) });
    }
  });
}

/** Tables take in what has been written right below them, if Excel does that. */
export function growTables(workbook: Workbook, sheet: Sheet, area: Rect): void {
  if (!workbook.switches.tableGrows) return;
  for (const table of workbook.tablesOn(sheet)) {
    const { whole } = table;
    if (table.showTotals || area.top !== whole.top + whole.rows) continue;
    if (area.left < whole.left || area.left + area.columns > whole.left + whole.columns) continue;
    const grown: Rect = { ...whole, rows: whole.rows + area.rows };
    if (workbook.tablesOn(sheet).some((other) => other !== table && overlap(other.whole, grown))) continue;
    takeInRows(workbook, table, table.rows, area.rows);
  }
}
