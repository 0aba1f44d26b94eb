import type { NewColumn, WorkbookExtension } from '../../app/upgrade/workbook-extension.js';
import { UnpatchableWorkbook, type ExtendWorkbook } from '../../app/ports.js';
import { closePackage, openPackage } from '../ooxml/package.js';
import { appendElement, childOf, childrenOf, ns, rootOf, type XmlDocument } from '../ooxml/xml.js';
import { addTableSheet } from './add-table-sheet.js';
import { columnLetters } from './cell-address.js';
import { addValidation, setColumn } from './sheet-furniture.js';
import { appendColumn, columnNamed, fillFormula, openTable, setArea } from './table-columns.js';
import { WorkbookParts } from './workbook-parts.js';

const lastRowOfSheet = 1_048_576;

function has(workbook: WorkbookParts, name: string): boolean {
  try {
    workbook.table(name);
    return true;
  } catch (error) {
    if (error instanceof UnpatchableWorkbook) return false;
    throw error;
  }
}

function styleOf(workbook: WorkbookParts, like: NewColumn['like'], row: 'header' | 'body'): string | null {
  if (like === null) return null;
  const table = openTable(workbook, like.table);
  const column = columnNamed(table, like.header);
  return column === null ? null : (table.cells.cell(row === 'header' ? table.area.firstRow : table.firstRow, column)?.getAttribute('s') ?? null);
}

function addColumn(workbook: WorkbookParts, given: NewColumn): void {
  if (columnNamed(openTable(workbook, given.table), given.header) !== null) return;
  const [headerStyle, style] = [styleOf(workbook, given.headerLike, 'header'), styleOf(workbook, given.like, 'body')];
  const { table, column } = appendColumn(workbook, given.table, given.header);
  const { cells, area, firstRow, lastRow } = table;
  cells.set(cells.makeCell(area.firstRow, column, headerStyle), given.header);
  for (let row = firstRow; row <= lastRow; row += 1) cells.makeCell(row, column, style);
  setColumn(cells.document, column, { width: given.width, hidden: given.hidden, style });
  const letters = columnLetters(column);
  addValidation(cells.document, `${letters}${String(firstRow)}:${letters}${String(lastRowOfSheet)}`, given.validation);
}

function writeBody(workbook: WorkbookParts, { table: name, from, rows }: WorkbookExtension['bodies'][number]): void {
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
    cells.makeRow(row, cells.row(lastRow));
    values.forEach((value, index) => {
      const column = area.firstColumn + index;
      cells.set(cells.makeCell(row, column, cells.cell(firstRow, column)?.getAttribute('s') ?? null), value);
    });
  });
  if (newLast > lastRow) setArea(table, { ...area, lastRow: newLast });
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
 * Brings a copy of a workbook up to date: new sheets behind the others, new columns at the right end of tables, and the
 * product's own lists; every part it does not touch stays byte for byte. Throws UnpatchableWorkbook when there is no room.
 */
export const extendWorkbook: ExtendWorkbook = (bytes, extension) => {
  const workbook = new WorkbookParts(openPackage(bytes));
  for (const sheet of extension.sheets) if (!has(workbook, sheet.table)) addTableSheet(workbook, sheet);
  for (const column of extension.columns) addColumn(workbook, column);
  for (const body of extension.bodies) writeBody(workbook, body);
  setNames(workbook, extension.names);
  for (const { table, header, formula } of extension.formulas) fillFormula(openTable(workbook, table), header, formula);
  for (const { sheet, row, column, value } of extension.cells) {
    const cells = workbook.sheet(sheet);
    cells.set(cells.makeCell(row, column, null), value);
  }
  workbook.calculateOnLoad();
  workbook.store();
  return closePackage(workbook.parts);
};
