import type { Arguments } from '../interpreter/host-object.js';
import type { Session } from '../interpreter/session.js';
import { blankCell, type Cell } from '../workbook/cell.js';
import { growTables } from '../workbook/grow-tables.js';
import { invalidArgument } from '../workbook/host-error.js';
import { movedFormula } from '../workbook/moved-formula.js';
import type { HeldRange } from '../workbook/workbook.js';
import { areaOf, rangeGiven } from './ranges.js';

function copied(source: Cell, target: Cell, what: string, down: number, right: number): Cell {
  const formula = source.formula === null ? null : movedFormula(source.formula, down, right);
  const content: Cell = { ...target, value: source.value, formula: what === 'Values' ? null : formula, ...(formula !== null && what !== 'Values' ? { isStale: true } : {}) };
  if (what === 'All') return { ...content, style: source.style };
  return what === 'Formats' ? { ...target, style: source.style } : content;
}

/** Range.copyFrom: a smaller source is repeated over the target, formulas move along with their cells. */
export function copyFrom(range: HeldRange, [given, type]: Arguments, session: Session): void {
  const { workbook } = session;
  const what = String(type ?? 'All');
  if (!['All', 'Formulas', 'Values', 'Formats'].includes(what)) throw invalidArgument('copyType');
  const from = rangeGiven(session, given, range.sheet);
  const own = areaOf(range);
  const area = { ...own, rows: Math.max(own.rows, from.area.rows), columns: Math.max(own.columns, from.area.columns) };
  workbook.guardCells(range.sheet, area);
  const cells: Cell[][] = [];
  for (let row = 0; row < area.rows; row += 1) {
    cells.push(
      Array.from({ length: area.columns }, (_, column) => {
        const [top, left] = [from.area.top + (row % from.area.rows), from.area.left + (column % from.area.columns)];
        const target = range.sheet.cell(area.top + row, area.left + column) ?? { ...blankCell, style: range.sheet.styleAt(area.top + row, area.left + column) };
        return copied(from.sheet.cell(top, left) ?? blankCell, target, what, area.top + row - top, area.left + column - left);
      }),
    );
  }
  cells.forEach((row, index) => {
    row.forEach((cell, column) => {
      workbook.setCell(range.sheet, area.top + index, area.left + column, cell);
    });
  });
  growTables(workbook, range.sheet, area);
  workbook.recalculate?.(workbook);
  workbook.tell({ what: 'cells', sheet: range.sheet, area, change: 'RangeEdited', before: null, after: null });
}
