import { blankCell } from './cell.js';
import { shiftCells } from './shift-cells.js';
import type { Table } from './table.js';
import type { Workbook } from './workbook.js';

/** Turns the total row on, in a row put in below the data, or off. */
export function showTotals(workbook: Workbook, table: Table, isOn: boolean): void {
  if (isOn === table.showTotals) return;
  workbook.guardCells(table.sheet, table.whole);
  const { body } = table;
  const row = { ...body, top: body.top + body.rows, rows: 1 };
  shiftCells(workbook, table.sheet, row, true, !isOn, table);
  workbook.change(table, { showTotals: isOn });
  if (isOn) workbook.setCell(table.sheet, row.top, row.left, { ...blankCell, value: 'Total' });
}
