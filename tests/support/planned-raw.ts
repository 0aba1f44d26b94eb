import { planRegister } from '../../src/app/plan-register.js';
import type { PlannedCell, PlannedSheet, WorkbookPlan } from '../../src/app/workbook-plan/workbook-plan.js';
import { columnLetter, type Register } from '../../src/register/register.js';
import type { RawCellExtras, RawSheet, RawTable, RawValue, RawWorkbook } from '../../src/schema/raw-workbook.js';

function sheetOf(planned: PlannedSheet): RawSheet {
  const rows: RawValue[][] = [];
  const extras = new Map<string, RawCellExtras>();
  const put = (row: number, column: number, cell: PlannedCell): void => {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cell.value;
    if (cell.formula !== undefined) extras.set(`${columnLetter(column)}${String(row)}`, { formula: cell.formula });
  };
  for (const cell of planned.cells) put(cell.row, cell.column, cell);
  for (const table of planned.tables) {
    table.columns.forEach(({ header }, index) => put(table.headerRow, table.firstColumn + index, { value: header }));
    table.rows.forEach((row, at) => row.forEach((cell, index) => put(table.headerRow + 1 + at, table.firstColumn + index, cell)));
  }
  return { name: planned.name, visibility: planned.visibility, rows, extras, hiddenRows: new Set(), merges: planned.merges };
}

/** A register's workbook as it would be read, without writing and reading a file. */
export function plannedRaw(register: Register, registerId = 'test'): RawWorkbook {
  return rawOf(planRegister(register, { registerId }));
}

export function rawOf(plan: WorkbookPlan): RawWorkbook {
  const tables = plan.sheets.flatMap((sheet) =>
    sheet.tables.map((table): RawTable => ({
      name: table.name,
      sheet: sheet.name,
      headerRow: table.headerRow,
      firstRow: table.headerRow + 1,
      lastRow: table.headerRow + table.rows.length,
      firstColumn: table.firstColumn,
      columns: table.columns.map(({ header }, index) => ({ id: index + 1, header })),
    })),
  );
  return { sheets: plan.sheets.map(sheetOf), tables, names: new Map(plan.names.map(({ name, refersTo }) => [name, refersTo])) };
}
