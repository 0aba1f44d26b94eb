import type { RawCellExtras, RawSheet, RawTable, RawValue, RawWorkbook } from '../../src/schema/raw-workbook.js';
import { columnLetter } from '../../src/register/register.js';
import type { WorkbookExtension } from '../../src/app/upgrade/workbook-extension.js';

/** A workbook in memory after an extension, as Excel would have it. */
export function extendedRaw(raw: RawWorkbook, extension: WorkbookExtension): RawWorkbook {
  const tables = new Map(raw.tables.map((table) => [table.name, table]));
  const sheets = new Map(raw.sheets.map((sheet) => [sheet.name, { ...sheet, rows: sheet.rows.map((row) => [...row]), extras: new Map<string, RawCellExtras>(sheet.extras) }]));
  const put = (sheet: string, row: number, column: number, value: RawValue): void => {
    const { rows } = sheets.get(sheet) as { rows: RawValue[][] };
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] as RawValue[];
    while (cells.length < column) cells.push(null);
    cells[column - 1] = value;
  };
  for (const { table, sheet: { name, visibility, cells, tables: planned } } of extension.sheets) {
    if (tables.has(table)) continue;
    const [headerRow, firstHeader] = [planned[0]?.headerRow ?? 1, planned[0]?.columns[0]?.header ?? ''];
    sheets.set(name, { name, visibility, rows: cells.slice(0, 2).map(({ value }) => [value]), extras: new Map(), hiddenRows: new Set(), merges: [] });
    put(name, headerRow, 1, firstHeader);
    tables.set(table, { name: table, sheet: name, headerRow, firstRow: headerRow + 1, lastRow: headerRow + 1, firstColumn: 1, columns: [{ id: 1, header: firstHeader }] });
  }
  for (const { table: name, header } of extension.columns) {
    const table = tables.get(name) as RawTable;
    if (table.columns.some((one) => one.header === header)) continue;
    put(table.sheet, table.headerRow, table.firstColumn + table.columns.length, header);
    tables.set(name, { ...table, columns: [...table.columns, { id: 1 + Math.max(...table.columns.map(({ id }) => id)), header }] });
  }
  for (const { table: name, from, rows } of extension.bodies) {
    const table = tables.get(name) as RawTable;
    rows.forEach((row, at) => row.forEach((value, column) => put(table.sheet, table.firstRow + from + at, table.firstColumn + column, value)));
    tables.set(name, { ...table, lastRow: Math.max(table.lastRow, table.firstRow + from + rows.length - 1) });
  }
  for (const { table: name, header, formula } of extension.formulas) {
    const table = tables.get(name) as RawTable;
    const column = table.firstColumn + table.columns.findIndex((one) => one.header === header);
    for (let row = table.firstRow; row <= table.lastRow; row += 1) sheets.get(table.sheet)?.extras.set(`${columnLetter(column)}${String(row)}`, { formula });
  }
  for (const { sheet, row, column, expected, value } of extension.cells) {
    if ((sheets.get(sheet)?.rows[row - 1]?.[column - 1] ?? null) === expected) put(sheet, row, column, value);
  }
  for (const { sheet, row, rows } of extension.lists) rows.forEach((values, down) => values.forEach((value, right) => put(sheet, row + down, right + 1, value)));
  return { sheets: [...sheets.values()] as readonly RawSheet[], tables: [...tables.values()], names: new Map([...raw.names, ...extension.names.map(({ name, refersTo }) => [name, refersTo] as const)]) };
}
