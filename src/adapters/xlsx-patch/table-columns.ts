import { UnpatchableWorkbook } from '../../app/ports.js';
import { appendElement, childOf, childrenOf, ns, rootOf, type XmlDocument, type XmlElement } from '../ooxml/xml.js';
import { areaOf, columnLetters, referenceOf, type Area } from './cell-address.js';
import type { SheetCells } from './sheet-cells.js';
import type { WorkbookParts } from './workbook-parts.js';

/** A table in its parts: what it says of itself, and the cells it lies over. */
export interface OpenTable {
  readonly element: XmlElement;
  readonly sheet: string;
  readonly cells: SheetCells;
  readonly area: Area;
  readonly columns: readonly XmlElement[];
  /** Rows of the sheet that hold data, without header and totals. */
  readonly firstRow: number;
  readonly lastRow: number;
}

export function openTable(workbook: WorkbookParts, name: string): OpenTable {
  const place = workbook.table(name);
  const element = rootOf(workbook.document(place.part));
  const area = areaOf(element.getAttribute('ref') ?? '');
  const columns = childOf(element, ns.s, 'tableColumns');
  if (!area || !columns) throw new UnpatchableWorkbook('no-such-table', name);
  return {
    element,
    sheet: place.sheet,
    cells: workbook.sheet(place.sheet),
    area,
    columns: childrenOf(columns, ns.s, 'tableColumn'),
    firstRow: area.firstRow + Number(element.getAttribute('headerRowCount') ?? 1),
    lastRow: area.lastRow - Number(element.getAttribute('totalsRowCount') ?? 0),
  };
}

/** The sheet column with a header; null when the table has none. */
export function columnNamed({ columns, area }: OpenTable, header: string): number | null {
  const index = columns.findIndex((one) => one.getAttribute('name') === header);
  return index === -1 ? null : area.firstColumn + index;
}

export function setArea({ element, cells }: OpenTable, area: Area): void {
  const totals = Number(element.getAttribute('totalsRowCount') ?? 0);
  element.setAttribute('ref', referenceOf(area));
  childOf(element, ns.s, 'autoFilter')?.setAttribute('ref', referenceOf({ ...area, lastRow: area.lastRow - totals }));
  const dimension = childOf(rootOf(cells.document), ns.s, 'dimension');
  const known = areaOf(dimension?.getAttribute('ref') ?? '');
  if (!dimension || !known) return;
  dimension.setAttribute('ref', referenceOf({ ...known, lastRow: Math.max(known.lastRow, area.lastRow), lastColumn: Math.max(known.lastColumn, area.lastColumn) }));
}

/** Adds a column at the right end of a table; its cells are the caller's to fill. Throws UnpatchableWorkbook when something stands there. */
export function appendColumn(workbook: WorkbookParts, name: string, header: string): { readonly table: OpenTable; readonly column: number } {
  const before = openTable(workbook, name);
  const column = before.area.lastColumn + 1;
  for (let row = before.area.firstRow; row <= before.area.lastRow; row += 1) {
    if (before.cells.isFilled(row, column)) throw new UnpatchableWorkbook('beside-table-occupied', `${before.sheet}!${columnLetters(column)}${String(row)}`);
  }
  const columns = childOf(before.element, ns.s, 'tableColumns') as XmlElement;
  const id = 1 + Math.max(0, ...before.columns.map((one) => Number(one.getAttribute('id') ?? 0)));
  appendElement(columns, ns.s, 'tableColumn', { id: String(id), name: header });
  columns.setAttribute('count', String(before.columns.length + 1));
  setArea(before, { ...before.area, lastColumn: column });
  return { table: openTable(workbook, name), column };
}

/** Puts a calculated column's formula into all its rows; a cell that was typed over keeps what people put there. */
export function fillFormula(table: OpenTable, header: string, formula: string): void {
  const column = columnNamed(table, header);
  if (column === null) return;
  const element = table.columns[column - table.area.firstColumn] as XmlElement;
  const present = childOf(element, ns.s, 'calculatedColumnFormula');
  if (present) element.removeChild(present);
  const document = element.ownerDocument as XmlDocument;
  const made = document.createElementNS(ns.s, 'calculatedColumnFormula');
  made.appendChild(document.createTextNode(formula));
  element.insertBefore(made, element.firstChild);
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const cell = table.cells.makeCell(row, column, null);
    const old = childOf(cell, ns.s, 'f');
    if (!old && table.cells.isFilled(row, column)) continue;
    // The whole column is written, so that a formula its cells share goes with it.
    if (old) cell.removeChild(old);
    table.cells.setFormula(cell, formula);
  }
}
