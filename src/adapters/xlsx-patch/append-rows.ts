import { UnpatchableWorkbook, type PatchValue } from '../../app/ports.js';
import { childOf, childrenOf, descendantsOf, ns, rootOf, type XmlElement } from '../ooxml/xml.js';
import { areaOf, referenceOf, type Area } from './cell-address.js';
import type { SheetCells } from './sheet-cells.js';
import type { WorkbookParts } from './workbook-parts.js';

type RowCells = readonly (PatchValue | undefined)[];

function isBlankRow(cells: SheetCells, row: number, area: Area, calculated: ReadonlyMap<number, string>): boolean {
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    if (!calculated.has(column) && cells.isFilled(row, column)) return false;
  }
  return true;
}

function calculatedColumns(table: XmlElement, area: Area): Map<number, string> {
  const columns = childOf(table, ns.s, 'tableColumns');
  const found = new Map<number, string>();
  for (const [index, column] of (columns ? childrenOf(columns, ns.s, 'tableColumn') : []).entries()) {
    const formula = childOf(column, ns.s, 'calculatedColumnFormula')?.textContent;
    if (formula) found.set(area.firstColumn + index, formula);
  }
  return found;
}

/** Drop-downs and colours that ended at the table's last row follow it down. */
function stretchRanges(cells: SheetCells, from: Area, newLast: number): void {
  const stretch = (sqref: string): string =>
    sqref
      .split(/\s+/)
      .map((token) => {
        const area = areaOf(token);
        const inTable = area && area.lastRow === from.lastRow && area.firstColumn <= from.lastColumn && area.lastColumn >= from.firstColumn;
        return inTable ? referenceOf({ ...area, lastRow: newLast }) : token;
      })
      .join(' ');
  const root = rootOf(cells.document);
  for (const name of ['conditionalFormatting', 'dataValidation']) {
    for (const element of descendantsOf(root, ns.s, name)) element.setAttribute('sqref', stretch(element.getAttribute('sqref') ?? ''));
  }
  const dimension = childOf(root, ns.s, 'dimension');
  const area = areaOf(dimension?.getAttribute('ref') ?? '');
  if (dimension && area && area.lastRow < newLast) dimension.setAttribute('ref', referenceOf({ ...area, lastRow: newLast }));
}

function stretchTable(table: XmlElement, area: Area): void {
  table.setAttribute('ref', referenceOf(area));
  childOf(table, ns.s, 'autoFilter')?.setAttribute('ref', referenceOf(area));
}

function writeRow(cells: SheetCells, row: number, like: number, area: Area, values: RowCells, calculated: ReadonlyMap<number, string>): void {
  cells.makeRow(row, cells.row(like));
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    const value = values[column - area.firstColumn];
    const style = cells.cell(like, column)?.getAttribute('s') ?? null;
    const formula = calculated.get(column);
    const cell = cells.makeCell(row, column, style);
    if (value !== undefined && !formula) cells.set(cell, value);
    else if (formula) cells.setFormula(cell, formula);
  }
}

/**
 * Puts rows at the end of a table: into its blank last rows first, then below it, growing the table.
 * New rows take the format of the row above and the table's calculated columns. Throws UnpatchableWorkbook
 * when something stands below the table or it has a totals row.
 */
export function appendRows(workbook: WorkbookParts, name: string, rows: readonly RowCells[]): void {
  if (rows.length === 0) return;
  const place = workbook.table(name);
  const table = rootOf(workbook.document(place.part));
  const area = areaOf(table.getAttribute('ref') ?? '');
  if (!area) throw new UnpatchableWorkbook('no-such-table', name);
  if (Number(table.getAttribute('totalsRowCount') ?? 0) > 0) throw new UnpatchableWorkbook('totals-row', `${place.sheet} (${name})`);
  const cells = workbook.sheet(place.sheet);
  const calculated = calculatedColumns(table, area);
  const headerRows = Number(table.getAttribute('headerRowCount') ?? 1);
  let next = area.lastRow + 1;
  while (next - 1 >= area.firstRow + headerRows && isBlankRow(cells, next - 1, area, calculated)) next -= 1;
  const newLast = Math.max(area.lastRow, next + rows.length - 1);
  for (let row = area.lastRow + 1; row <= newLast; row += 1) {
    if (!isBlankRow(cells, row, area, new Map())) {
      throw new UnpatchableWorkbook('below-table-occupied', `${place.sheet}!${String(row)}`);
    }
  }
  const like = Math.max(next - 1, area.firstRow + headerRows);
  for (const [index, values] of rows.entries()) writeRow(cells, next + index, like, area, values, calculated);
  if (newLast > area.lastRow) {
    stretchTable(table, { ...area, lastRow: newLast });
    stretchRanges(cells, area, newLast);
  }
}
