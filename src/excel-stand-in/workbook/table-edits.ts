import { blankCell } from './cell.js';
import { checkSize, writeCells } from './write-cells.js';
import { takeInRows } from './grow-tables.js';
import { invalidArgument, invalidReference, itemAlreadyExists } from './host-error.js';
import { freeColumnName, nameColumns } from './name-columns.js';
import { isName } from './names.js';
import { isOnSheet, overlap, type Rect } from './rect.js';
import type { Sheet } from './sheet.js';
import { shiftCells } from './shift-cells.js';
import { Table } from './table.js';
import type { Workbook } from './workbook.js';

function freeName(workbook: Workbook): string {
  const base = workbook.language === 'da' ? 'Tabel' : 'Table';
  for (let number = 1; ; number += 1) if (!workbook.tableNamed(`${base}${String(number)}`)) return `${base}${String(number)}`;
}

/** Makes a table of a block. Without headers in it a row of them is put in above, and everything below moves down. */
export function addTable(workbook: Workbook, sheet: Sheet, area: Rect, hasHeaders: boolean): Table {
  workbook.guardSheet(sheet, '');
  if (workbook.tablesTouching(sheet, area).length > 0) throw invalidArgument('A table cannot overlap another table.');
  if (!hasHeaders) shiftCells(workbook, sheet, { ...area, top: area.top + area.rows, rows: 1 }, true, false);
  if (!hasHeaders) {
    for (let row = area.top + area.rows - 1; row >= area.top; row -= 1) {
      for (let column = area.left; column < area.left + area.columns; column += 1) {
        workbook.setCell(sheet, row + 1, column, sheet.cell(row, column));
        if (row === area.top) workbook.setCell(sheet, row, column, undefined);
      }
    }
  }
  const rows = hasHeaders ? Math.max(1, area.rows - 1) : area.rows;
  const columns = Array.from({ length: area.columns }, (_, index) => ({ id: index + 1, name: '' }));
  const table = new Table(String(workbook.newId()), freeName(workbook), sheet, area.top, area.left, rows, columns);
  workbook.change(workbook, { tables: [...workbook.tables, table] });
  nameColumns(workbook, table);
  workbook.tell({ what: 'table-added', table });
  return table;
}

export function renameTable(workbook: Workbook, table: Table, name: string): void {
  workbook.guardWorkbook();
  if (!isName(name)) throw invalidArgument(`${name} is not a name`);
  const other = workbook.tableNamed(name);
  if ((other && other !== table) || workbook.names.some((one) => one.name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists(name);
  workbook.change(table, { name });
}

/** Gives a table another block, which must begin with the same header row and touch no other table. */
export function resizeTable(workbook: Workbook, table: Table, sheet: Sheet, area: Rect): void {
  workbook.guardSheet(table.sheet, '');
  const heads = table.showHeaders ? 1 : 0;
  const overlaps = workbook.tablesOn(sheet).some((other) => other !== table && overlap(other.whole, area));
  if (sheet !== table.sheet || area.top !== table.top || !overlap(area, table.whole) || area.rows < 1 + heads || overlaps) throw invalidArgument('The table cannot be given this range.');
  const shift = table.left - area.left;
  const columns = Array.from({ length: area.columns }, (_, index) => table.columns[index - shift] ?? { id: table.newColumnId() + index, name: '' });
  workbook.change(table, { left: area.left, rows: area.rows - heads - (table.showTotals ? 1 : 0), columns });
  nameColumns(workbook, table);
}

export function deleteTable(workbook: Workbook, table: Table): void {
  workbook.guardCells(table.sheet, table.whole);
  convertTable(workbook, table);
  shiftCells(workbook, table.sheet, table.whole, true, true);
}

/** Takes the table away and leaves its cells. */
export function convertTable(workbook: Workbook, table: Table): void {
  workbook.guardSheet(table.sheet, '');
  workbook.change(workbook, { tables: workbook.tables.filter((one) => one !== table) });
  workbook.tell({ what: 'table-deleted', table });
}

function indexWithin(index: number | null, count: number): number {
  const at = index === null || index === -1 ? count : index;
  if (!Number.isInteger(at) || at < 0 || at > count) throw invalidArgument('index');
  return at;
}

/** Puts rows in before `index` (null: at the end); returns the index of the first. */
export function addRows(workbook: Workbook, table: Table, index: number | null, values: unknown): number {
  const at = indexWithin(index, table.rows);
  const count = Array.isArray(values) ? values.length : 1;
  if (Array.isArray(values)) checkSize(values, { ...table.body, rows: count });
  workbook.guardCells(table.sheet, table.body);
  const area: Rect = { ...table.body, top: table.body.top + at, rows: count };
  if (!isOnSheet(area)) throw invalidReference();
  shiftCells(workbook, table.sheet, area, true, false, table);
  takeInRows(workbook, table, at, count);
  if (Array.isArray(values)) writeCells(workbook, table.sheet, area, values);
  return at;
}

/** Takes rows out; a table that loses its last one keeps a blank row. */
export function removeRows(workbook: Workbook, table: Table, at: number, count = 1): void {
  if (at < 0 || at + count > table.rows) throw invalidArgument('index');
  workbook.guardCells(table.sheet, table.body);
  const area: Rect = { ...table.body, top: table.body.top + at, rows: count };
  if (count === table.rows) {
    if (count > 1) shiftCells(workbook, table.sheet, { ...area, top: area.top + 1, rows: count - 1 }, true, true, table);
    for (let column = area.left; column < area.left + area.columns; column += 1) {
      const { style } = table.sheet.cell(area.top, column) ?? blankCell;
      workbook.setCell(table.sheet, area.top, column, style ? { ...blankCell, style } : undefined);
    }
    workbook.change(table, { rows: 1 });
    workbook.tell({ what: 'cells', sheet: table.sheet, area: { ...area, rows: 1 }, change: 'RowDeleted', before: null, after: null });
    return;
  }
  shiftCells(workbook, table.sheet, area, true, true, table);
  workbook.change(table, { rows: table.rows - count });
}

/** Puts a column in before `index`; with headers the first value is its name. */
export function addColumn(workbook: Workbook, table: Table, index: number | null, values: unknown, name: string | null): number {
  const at = indexWithin(index, table.columns.length);
  const { whole } = table;
  const area: Rect = { ...whole, left: whole.left + at, columns: 1 };
  if (Array.isArray(values)) checkSize(values, { ...area, rows: values.length <= table.rows ? table.rows : area.rows });
  workbook.guardCells(table.sheet, whole);
  shiftCells(workbook, table.sheet, area, false, false, table);
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  const first = Array.isArray(values) && values.length > table.rows ? String((values[0] as unknown[])[0]) : '';
  const column = { id: table.newColumnId(), name: freeColumnName(name ?? first, taken, workbook.language) };
  workbook.change(table, { columns: [...table.columns.slice(0, at), column, ...table.columns.slice(at)] });
  if (table.header) workbook.setCell(table.sheet, table.top, area.left, { ...blankCell, value: column.name });
  if (Array.isArray(values)) {
    const data = values.length > table.rows ? values.slice(values.length - table.rows) : values;
    writeCells(workbook, table.sheet, { ...table.body, left: area.left, columns: 1 }, data);
  }
  return at;
}

export function removeColumn(workbook: Workbook, table: Table, index: number): void {
  const { whole } = table;
  workbook.guardCells(table.sheet, whole);
  if (table.columns.length === 1) return deleteTable(workbook, table);
  shiftCells(workbook, table.sheet, { ...whole, left: whole.left + index, columns: 1 }, false, true, table);
  workbook.change(table, { columns: table.columns.filter((_, at) => at !== index) });
}
