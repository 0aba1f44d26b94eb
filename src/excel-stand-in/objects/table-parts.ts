import { hostClass } from '../interpreter/host-object.js';
import { objectOf } from '../interpreter/session.js';
import { invalidArgument, itemNotFound, itemAlreadyExists } from '../workbook/host-error.js';
import type { Rect } from '../workbook/rect.js';
import { addColumn, addRows, removeColumn, removeRows } from '../workbook/table-edits.js';
import type { Table, TableColumn } from '../workbook/table.js';
import { writeCells } from '../workbook/write-cells.js';
import { integer, rangeObject } from './ranges.js';

/** A column as the client holds it: by its id, which outlives names and places. */
interface ColumnOf {
  readonly table: Table;
  readonly id: number;
}

function indexOf({ table, id }: ColumnOf): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw itemNotFound(String(id));
  return index;
}

function columnFound(table: Table, key: unknown): TableColumn | null {
  return (typeof key === 'number' ? table.columns.find(({ id }) => id === key) : table.columns.find(({ name, id }) => name.toLowerCase() === String(key).toLowerCase() || String(id) === key)) ?? null;
}

function part(column: ColumnOf, rect: Rect | null): Rect {
  if (!rect) throw itemNotFound();
  return { ...rect, left: rect.left + indexOf(column), columns: 1 };
}

function cellsOf(table: Table, area: Rect): unknown {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_none, column) => {
      const value = table.sheet.cell(area.top + row, area.left + column)?.value ?? '';
      return typeof value === 'object' ? value.error : value;
    }),
  );
}

export const tableColumns = hostClass<Table>({
  name: 'TableColumnCollection',
  scalars: { Count: { get: ({ columns }) => columns.length } },
  items: (table, session) => table.columns.map(({ id }) => objectOf(session, 'TableColumn', { table, id })),
  item: (table, key, session) => {
    const column = columnFound(table, key);
    if (!column) throw itemNotFound(String(key));
    return objectOf(session, 'TableColumn', { table, id: column.id });
  },
  methods: {
    Add: (table, [index, values, name], session) => {
      const at = addColumn(session.workbook, table, index === undefined || index === null ? null : integer(index), values, typeof name === 'string' ? name : null);
      return objectOf(session, 'TableColumn', { table, id: table.columns[at]?.id });
    },
    GetCount: ({ columns }) => columns.length,
    GetItemAt: (table, [index], session) => {
      const column = table.columns[integer(index)];
      if (!column) throw invalidArgument('index');
      return objectOf(session, 'TableColumn', { table, id: column.id });
    },
    GetItemOrNullObject: (table, [key], session) => {
      const column = columnFound(table, key);
      return column ? objectOf(session, 'TableColumn', { table, id: column.id }) : null;
    },
  },
});

export const tableColumn = hostClass<ColumnOf>({
  name: 'TableColumn',
  identity: ({ id }) => ({ Id: id }),
  check: indexOf,
  scalars: {
    Id: { get: ({ id }) => id },
    Index: { get: indexOf },
    Name: {
      get: (column) => column.table.columns[indexOf(column)]?.name,
      set: (column, value, { workbook }) => {
        const other = columnFound(column.table, String(value));
        if (other && other.id !== column.id) throw itemAlreadyExists(String(value));
        writeCells(workbook, column.table.sheet, part(column, column.table.header), [[`'${String(value)}`]]);
      },
    },
    Values: {
      get: (column) => cellsOf(column.table, part(column, column.table.whole)),
      set: (column, value, { workbook }) => writeCells(workbook, column.table.sheet, part(column, column.table.whole), value),
    },
  },
  methods: {
    Delete: (column, _given, { workbook }) => removeColumn(workbook, column.table, indexOf(column)),
    GetDataBodyRange: (column, _given, session) => rangeObject(session, column.table.sheet, part(column, column.table.body)),
    GetHeaderRowRange: (column, _given, session) => rangeObject(session, column.table.sheet, part(column, column.table.header)),
    GetRange: (column, _given, session) => rangeObject(session, column.table.sheet, part(column, column.table.whole)),
    GetTotalRowRange: (column, _given, session) => rangeObject(session, column.table.sheet, part(column, column.table.totals)),
  },
});

interface RowOf {
  readonly table: Table;
  readonly index: number;
}

function rowArea({ table, index }: RowOf): Rect {
  if (index < 0 || index >= table.rows) throw itemNotFound(String(index));
  return { ...table.body, top: table.body.top + index, rows: 1 };
}

export const tableRows = hostClass<Table>({
  name: 'TableRowCollection',
  scalars: { Count: { get: ({ rows }) => rows } },
  items: (table, session) => Array.from({ length: table.rows }, (_, index) => objectOf(session, 'TableRow', { table, index })),
  methods: {
    Add: (table, [index, values], session) => {
      const at = addRows(session.workbook, table, index === undefined || index === null ? null : integer(index), values);
      return objectOf(session, 'TableRow', { table, index: at });
    },
    GetCount: ({ rows }) => rows,
    GetItemAt: (table, [index], session) => {
      const row = { table, index: integer(index) };
      if (row.index < 0 || row.index >= table.rows) throw invalidArgument('index');
      return objectOf(session, 'TableRow', row);
    },
  },
});

export const tableRow = hostClass<RowOf>({
  name: 'TableRow',
  check: rowArea,
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row) => cellsOf(row.table, rowArea(row)),
      set: (row, value, { workbook }) => writeCells(workbook, row.table.sheet, rowArea(row), value),
    },
  },
  methods: {
    Delete: ({ table, index }, _given, { workbook }) => removeRows(workbook, table, index),
    GetRange: (row, _given, session) => rangeObject(session, row.table.sheet, rowArea(row)),
  },
});
