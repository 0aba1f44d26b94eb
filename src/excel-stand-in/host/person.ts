import { columnLetters, parseArea } from '../workbook/address.js';
import { HostError, invalidArgument, itemNotFound } from '../workbook/host-error.js';
import { isAllowed } from '../workbook/is-allowed.js';
import type { Rect } from '../workbook/rect.js';
import { allColumns } from '../workbook/rect.js';
import { deleteSheet, renameSheet } from '../workbook/sheet-edits.js';
import { shiftCells } from '../workbook/shift-cells.js';
import type { Sheet } from '../workbook/sheet.js';
import { removeColumn, removeRows, renameTable } from '../workbook/table-edits.js';
import type { Table } from '../workbook/table.js';
import type { Workbook } from '../workbook/workbook.js';
import { writeCells } from '../workbook/write-cells.js';
import type { RawValue } from '../../schema/raw-workbook.js';
import type { Actor, StandInClient } from './client.js';

/** A person at the grid of one Excel; what she does is told to every client. */
export interface Person {
  /** Types into a cell as from the keyboard: by the habits of the workbook's language, and held to the cell's validation. */
  type(sheet: string, address: string, text: string): void;
  /** Pastes a block, which validation does not stop. */
  paste(sheet: string, address: string, values: readonly (readonly unknown[])[]): void;
  /** Types into the cell of a table's row, found by its key. */
  typeInRow(table: string, key: string, header: string, text: string): void;
  select(sheet: string, address: string): void;
  deleteRow(table: string, key: string): void;
  deleteColumn(table: string, header: string): void;
  renameTable(table: string, name: string): void;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  insertSheetRows(sheet: string, row: number, count: number): void;
  /** Sorts a table's rows by a column, as from its filter button. */
  sort(table: string, header: string): void;
}

/** What a cell shows to tests. */
export function valueAt(workbook: Workbook, sheet: string, address: string): RawValue {
  const area = parseArea(address);
  const found = workbook.sheetNamed(sheet);
  if (!area || !found) throw itemNotFound(`${sheet}!${address}`);
  return found.cell(area.top, area.left)?.value ?? null;
}

/** The row and column of a table's cell, from 0. */
export function cellOf(table: Table, key: string, header: string): { readonly row: number; readonly column: number } {
  const column = table.columns.findIndex(({ name }) => name === header);
  const { body, sheet } = table;
  const row = Array.from({ length: body.rows }, (_, index) => body.top + index).find((at) => sheet.cell(at, body.left)?.value === key);
  if (row === undefined || column < 0) throw itemNotFound(`${table.name} ${key} ${header}`);
  return { row, column: body.left + column };
}

export function personAt(workbook: Workbook, client: StandInClient | null): Person {
  const as = <T>(task: () => T): T => {
    const before = workbook.actor;
    workbook.actor = { client, viaApi: false } satisfies Actor;
    try {
      return task();
    } finally {
      workbook.actor = before;
    }
  };
  const sheetOf = (name: string): Sheet => {
    const sheet = workbook.sheetNamed(name);
    if (!sheet) throw itemNotFound(name);
    return sheet;
  };
  const tableOf = (name: string): Table => {
    const table = workbook.tableNamed(name);
    if (!table) throw itemNotFound(name);
    return table;
  };
  const areaOf = (address: string): Rect => {
    const area = parseArea(address);
    if (!area) throw invalidArgument(address);
    return area;
  };
  const habits = () => ({ ...workbook.switches, parsing: workbook.language === 'da' ? ('da-DK' as const) : ('en-US' as const), apostrophe: 'marks' as const, tableGrows: true });
  const rowIndex = (table: Table, key: string): number => cellOf(table, key, table.columns[0]?.name ?? '').row - table.body.top;

  const person: Person = {
    type: (name, address, text) =>
      as(() => {
        const sheet = sheetOf(name);
        const area = areaOf(address);
        if (!isAllowed(workbook, sheet, area, text, habits())) throw new HostError('InvalidArgument', `validation of ${name}!${address} does not allow ${text}`);
        writeCells(workbook, sheet, area, [[text]], habits());
      }),
    paste: (name, address, values) =>
      as(() => {
        const { top, left } = areaOf(address);
        writeCells(workbook, sheetOf(name), { top, left, rows: values.length, columns: values[0]?.length ?? 0 }, values, habits());
      }),
    typeInRow: (name, key, header, text) => {
      const table = tableOf(name);
      const { row, column } = cellOf(table, key, header);
      person.type(table.sheet.name, `${columnLetters(column)}${String(row + 1)}`, text);
    },
    select: (name, address) => {
      client?.moveTo(sheetOf(name), address.split(',').map(areaOf));
    },
    deleteRow: (name, key) => as(() => removeRows(workbook, tableOf(name), rowIndex(tableOf(name), key))),
    deleteColumn: (name, header) => as(() => removeColumn(workbook, tableOf(name), tableOf(name).columns.findIndex((column) => column.name === header))),
    renameTable: (name, next) => as(() => renameTable(workbook, tableOf(name), next)),
    renameSheet: (name, next) => as(() => renameSheet(workbook, sheetOf(name), next)),
    deleteSheet: (name) => as(() => deleteSheet(workbook, sheetOf(name))),
    insertSheetRows: (name, row, count) => as(() => shiftCells(workbook, sheetOf(name), { top: row - 1, left: 0, rows: count, columns: allColumns }, true, false)),
    sort: (name, header) =>
      as(() => {
        const table = tableOf(name);
        const { body, sheet } = table;
        const column = body.left + table.columns.findIndex((one) => one.name === header);
        const rows = Array.from({ length: body.rows }, (_, index) => Array.from({ length: body.columns }, (_none, at) => sheet.cell(body.top + index, body.left + at)));
        const textOf = (row: (typeof rows)[number]): string => String(row[column - body.left]?.value ?? '');
        [...rows].sort((a, b) => textOf(a).localeCompare(textOf(b), 'da')).forEach((row, index) => {
          row.forEach((cell, at) => workbook.setCell(sheet, body.top + index, body.left + at, cell));
        });
        workbook.tell({ what: 'cells', sheet, area: body, change: 'RangeEdited', before: null, after: null });
      }),
  };
  return person;
}

