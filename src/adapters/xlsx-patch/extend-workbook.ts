import type { NewColumn, WorkbookExtension } from '../../app/upgrade/workbook-extension.js';
import type { ExtendWorkbook } from '../../app/ports.js';
import { closePackage, openPackage } from '../ooxml/package.js';
import { appendElement, childOf, childrenOf, ns, rootOf, type XmlDocument } from '../ooxml/xml.js';
import { columnStyle, setColumn, setHeight } from './sheet-furniture.js';
import { addHighlight, addValidation, type HighlightStyles } from './sheet-rules.js';
import { withNumberFormat } from './styles.js';
import { appendColumn, columnNamed, fillFormula, openTable, type OpenTable } from './table-columns.js';
import { WorkbookParts } from './workbook-parts.js';
import { writeBody } from './write-body.js';

const lastRowOfSheet = 1_048_576;

interface Looks {
  readonly header: string | null;
  readonly body: string;
  /** Cells that do not exist yet have no lines and fills. */
  readonly column: string;
}

function looksOf(workbook: WorkbookParts, { like, headerLike, numberFormat }: NewColumn): Looks {
  const find = (one: NewColumn['like']): { readonly table: OpenTable; readonly column: number } | null => {
    const table = one === null ? null : openTable(workbook, one.table);
    const column = table === null || one === null ? null : columnNamed(table, one.header);
    return table === null || column === null ? null : { table, column };
  };
  const [alike, header] = [find(like), find(headerLike)];
  const body = alike === null ? null : (alike.table.cells.cell(alike.table.firstRow, alike.column)?.getAttribute('s') ?? null);
  const column = alike === null ? null : columnStyle(alike.table.cells.document, alike.column);
  return {
    header: header === null ? null : (header.table.cells.cell(header.table.area.firstRow, header.column)?.getAttribute('s') ?? null),
    body: withNumberFormat(workbook, body, numberFormat),
    column: withNumberFormat(workbook, column ?? body, numberFormat),
  };
}

function addHeading({ cells, area }: OpenTable, column: number, heading: string | null): void {
  const row = area.firstRow - 1;
  if (row < 1 || cells.isFilled(row, column)) return;
  const cell = cells.makeCell(row, column, cells.cell(row, area.firstColumn)?.getAttribute('s') ?? null);
  if (heading !== null) cells.set(cell, heading);
}

function addColumn(workbook: WorkbookParts, given: NewColumn): void {
  if (columnNamed(openTable(workbook, given.table), given.header) !== null) return;
  const looks = looksOf(workbook, given);
  const { table, column } = appendColumn(workbook, given.table, given.header);
  const { cells, area, firstRow, lastRow } = table;
  cells.set(cells.makeCell(area.firstRow, column, looks.header), given.header);
  for (let row = firstRow; row <= lastRow; row += 1) cells.makeCell(row, column, looks.body);
  if (given.heading !== undefined) addHeading(table, column, given.heading);
  setColumn(cells.document, column, { width: given.width, hidden: given.hidden, style: looks.column });
  // Excel lets a table grow over a whole column's validation, not over one that begins below its first row.
  const whole = { firstRow: 1, lastRow: lastRowOfSheet, firstColumn: column, lastColumn: column };
  addValidation(cells.document, [whole, { ...whole, firstRow }, { ...whole, firstRow, lastRow }], given.validation);
}

/** Defined names of the whole workbook, set or added. */
function setNames(workbook: WorkbookParts, names: WorkbookExtension['names']): void {
  if (names.length === 0) return;
  const root = rootOf(workbook.document(workbook.workbookPart));
  const document = root.ownerDocument as XmlDocument;
  let list = childOf(root, ns.s, 'definedNames');
  if (!list) {
    list = document.createElementNS(ns.s, 'definedNames');
    const before = ['externalReferences', 'functionGroups', 'sheets'].map((name) => childOf(root, ns.s, name)).find((one) => one !== null);
    root.insertBefore(list, before?.nextSibling ?? null);
  }
  const known = new Map(childrenOf(list, ns.s, 'definedName').filter((one) => !one.hasAttribute('localSheetId')).map((one) => [one.getAttribute('name')?.toLowerCase() ?? '', one]));
  for (const { name, refersTo } of names) {
    const element = known.get(name.toLowerCase()) ?? appendElement(list, ns.s, 'definedName', { name });
    element.textContent = refersTo;
  }
}

/**
 * Brings a copy of a workbook up to date: new columns at the right end of tables, and the product's own lists; sheets have
 * been put in before. Every part it does not touch stays byte for byte. Throws UnpatchableWorkbook when there is no room.
 */
export const extendWorkbook: ExtendWorkbook = (bytes, extension) => {
  const workbook = new WorkbookParts(openPackage(bytes));
  for (const column of extension.columns) addColumn(workbook, column);
  const highlights: HighlightStyles = new Map();
  for (const one of extension.highlights) addHighlight(workbook, openTable(workbook, one.table).cells.document, one, highlights);
  for (const body of extension.bodies) writeBody(workbook, body);
  setNames(workbook, extension.names);
  for (const { table, header, formula } of extension.formulas) fillFormula(openTable(workbook, table), header, formula);
  for (const { sheet, row, column, value, height } of extension.cells) {
    const cells = workbook.sheet(sheet);
    cells.set(cells.makeCell(row, column, null), value);
    if (height !== undefined) setHeight(cells.makeRow(row, null), height);
  }
  for (const { sheet, row, rows } of extension.lists) {
    const cells = workbook.sheet(sheet);
    rows.forEach((values, down) => {
      values.forEach((value, right) => {
        cells.set(cells.makeCell(row + down, right + 1, null), value);
      });
    });
  }
  workbook.calculateOnLoad();
  workbook.store();
  return closePackage(workbook.parts);
};
