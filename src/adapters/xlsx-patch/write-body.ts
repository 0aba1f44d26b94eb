import type { NewBody } from '../../app/upgrade/workbook-extension.js';
import { UnpatchableWorkbook } from '../../app/ports.js';
import { columnLetters } from './cell-address.js';
import { setHeight } from './sheet-furniture.js';
import { addValidation } from './sheet-rules.js';
import { withNumberFormat } from './styles.js';
import { openTable, setArea } from './table-columns.js';
import type { WorkbookParts } from './workbook-parts.js';

/** Writes rows of the product's own lists over those there are and below them. Throws UnpatchableWorkbook when something stands below. */
export function writeBody(workbook: WorkbookParts, { table: name, from, rows, furniture }: NewBody): void {
  const table = openTable(workbook, name);
  const { cells, area, firstRow, lastRow } = table;
  const newLast = Math.max(lastRow, firstRow + from + rows.length - 1);
  if (newLast > lastRow && lastRow < area.lastRow) throw new UnpatchableWorkbook('totals-row', `${table.sheet} (${name})`);
  for (let row = lastRow + 1; row <= newLast; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      if (cells.isFilled(row, column)) throw new UnpatchableWorkbook('below-table-occupied', `${table.sheet}!${columnLetters(column)}${String(row)}`);
    }
  }
  rows.forEach((values, at) => {
    const row = firstRow + from + at;
    const carries = furniture[at];
    const made = cells.makeRow(row, cells.row(lastRow));
    values.forEach((value, index) => {
      const column = area.firstColumn + index;
      const like = cells.cell(firstRow, column)?.getAttribute('s') ?? null;
      const format = row > lastRow ? carries?.numberFormats[index] : undefined;
      cells.set(cells.makeCell(row, column, format === undefined ? like : withNumberFormat(workbook, like, format)), value);
    });
    if (carries === undefined) return;
    setHeight(made, carries.height);
    if (carries.validation === undefined) return;
    const column = area.firstColumn + carries.validation.at;
    addValidation(cells.document, [{ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }], carries.validation.planned);
  });
  if (newLast > lastRow) setArea(table, { ...area, lastRow: newLast });
}
