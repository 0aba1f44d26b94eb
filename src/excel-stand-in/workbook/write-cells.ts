import { blankCell, general, isBlank, longestText, textFormat, type Cell } from './cell.js';
import { areaText } from './address.js';
import { invalidArgument } from './host-error.js';
import { growTables } from './grow-tables.js';
import { nameColumns } from './name-columns.js';
import { overlap, type Rect } from './rect.js';
import type { Sheet } from './sheet.js';
import type { Switches } from './switches.js';
import { typedText, type TypedText } from './typed-text.js';
import type { Workbook } from './workbook.js';

/** More cells than this in one write are refused, as in Excel. */
const mostCells = 5_000_000;

/** One value for all cells, or one for each; null leaves a cell as it is. */
export type Written = unknown;

function cellWritten({ thisYear }: Workbook, switches: Switches, was: Cell, format: string, written: unknown): Cell | null {
  if (written === null || written === undefined) return null;
  const { formula: _formula, isStale: _isStale, ...kept } = was;
  const plain = (typed: TypedText): Cell => ({
    ...kept,
    value: typed.value,
    formula: null,
    style: typed.numberFormat !== undefined && format === general ? { ...was.style, numberFormat: typed.numberFormat } : was.style,
  });
  if (typeof written === 'number' || typeof written === 'boolean') return plain({ value: written });
  if (typeof written !== 'string') throw invalidArgument('values are texts, numbers or booleans');
  if (written.length > longestText) throw invalidArgument(`a cell holds at most ${String(longestText)} characters`);
  const isText = format === textFormat;
  if (written.startsWith('=') && written.length > 1 && (!isText || switches.formulaInTextCell === 'formula')) {
    return { ...kept, value: was.formula === written ? was.value : null, formula: written, isStale: true };
  }
  if (written.startsWith("'") && switches.apostrophe === 'marks') return plain({ value: written.slice(1) || null });
  if (isText) return plain({ value: written || null });
  const typed = typedText(written, switches.parsing, thisYear);
  // By Microsoft's documentation a sign begins a formula as well; numbers with a sign are numbers.
  const isSigned = switches.parsing !== 'none' && /^[+-]./.test(written) && typed.value === written;
  return isSigned ? { ...kept, value: null, formula: `=${written}`, isStale: true } : plain(typed);
}

function matrixValue(written: Written, row: number, column: number): unknown {
  return Array.isArray(written) ? ((written as unknown[][])[row] ?? [])[column] : written;
}

export function checkSize(written: Written, area: Rect): void {
  if (!Array.isArray(written)) return;
  const fits = written.length === area.rows && written.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw invalidArgument(`The number of rows or columns in the input array doesn't match the size or dimensions of the range ${areaText(area)}.`);
}

/** Writes values or formulas as the API does: texts are taken as if typed, a table may take in what stands right below it. */
export function writeCells(workbook: Workbook, sheet: Sheet, area: Rect, written: Written, switches: Switches = workbook.switches): void {
  if (area.rows * area.columns > mostCells) throw invalidArgument('too many cells');
  if (written === null || written === undefined) throw invalidArgument('null is a value for single cells of an array only');
  checkSize(written, area);
  workbook.guardCells(sheet, area);
  const isOne = area.rows === 1 && area.columns === 1;
  const before = isOne ? (sheet.cell(area.top, area.left)?.value ?? null) : null;
  let hasContent = false;
  const made: (Cell | null)[][] = [];
  for (let row = 0; row < area.rows; row += 1) {
    const cells: (Cell | null)[] = [];
    for (let column = 0; column < area.columns; column += 1) {
      const was = sheet.cell(area.top + row, area.left + column);
      const style = sheet.styleAt(area.top + row, area.left + column);
      const cell = cellWritten(workbook, switches, was ?? { ...blankCell, style }, style?.numberFormat ?? general, matrixValue(written, row, column));
      hasContent ||= cell !== null && !isBlank(cell);
      cells.push(cell);
    }
    made.push(cells);
  }
  made.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) workbook.setCell(sheet, area.top + row, area.left + column, cell);
    });
  });
  for (const table of workbook.tablesOn(sheet)) {
    if (table.header && overlap(table.header, area)) nameColumns(workbook, table);
  }
  if (hasContent) growTables(workbook, sheet, area);
  workbook.recalculate?.(workbook);
  workbook.tell({ what: 'cells', sheet, area, change: 'RangeEdited', before, after: isOne ? (sheet.cell(area.top, area.left)?.value ?? null) : null });
}
