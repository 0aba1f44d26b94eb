import type { NewSheet } from '../../../app/upgrade/workbook-extension.js';
import type { PlannedSheet } from '../../../app/workbook-plan/workbook-plan.js';
import { guarded } from './text-cells.js';

/** Where a sheet is to stand, among the tabs as they are. */
export interface SheetPlace {
  /** Free, or that of a sheet of ours that was begun and not ended. */
  readonly name: string;
  readonly isThere: boolean;
  /** From 0; null for behind all others. */
  readonly position: number | null;
}

/** A link as a formula, which every Excel takes. */
function linkFormula(text: string, { sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  const target = `#'${sheet.replace(/'/g, "''")}'!${cell}`;
  return `=HYPERLINK("${target.replace(/"/g, '""')}","${text.replace(/"/g, '""')}")`;
}

/** Title, what the sheet is for, and the way back, in the looks another sheet of the register has for them. */
function writeTop(sheet: Excel.Worksheet, like: Excel.Worksheet, { cells, tables }: PlannedSheet): void {
  for (const { row, column, value, link } of cells) {
    if (value === null || row >= (tables[0]?.headerRow ?? 0) - 1) continue;
    const cell = sheet.getCell(row - 1, column - 1);
    if (link !== undefined && 'sheet' in link) cell.formulas = [[linkFormula(String(value), link)]];
    else cell.values = [[guarded(value)]];
    cell.copyFrom(like.getCell(row - 1, row === 1 && column > 1 ? 2 : 0), 'Formats');
  }
}

/** A sheet with its title and a table of one column and one blank row; the other columns come as they come to any table, and the colours with them. */
export function addTableSheet(context: Excel.RequestContext, { table: name, sheet: planned, like }: NewSheet, place: SheetPlace): void {
  const { worksheets } = context.workbook;
  const sheet = place.isThere ? worksheets.getItem(place.name) : worksheets.add(place.name);
  const [plannedTable] = planned.tables;
  if (plannedTable === undefined) return;
  writeTop(sheet, worksheets.getItem(like), planned);
  const { headerRow, columns } = plannedTable;
  sheet.getCell(headerRow - 1, 0).values = [[columns[0]?.header ?? '']];
  const table = sheet.tables.add(sheet.getRangeByIndexes(headerRow - 1, 0, 2, 1), true);
  table.name = name;
  for (const [row, height] of planned.rowHeights) sheet.getCell(row - 1, 0).format.rowHeight = height;
  if (planned.tabColour !== null) sheet.tabColor = `#${planned.tabColour}`;
  sheet.showGridlines = planned.gridLines;
  if (planned.freeze !== null) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, planned.freeze.rows, planned.freeze.columns));
  if (place.position !== null) sheet.position = place.position;
  if (planned.visibility !== 'visible') sheet.visibility = 'Hidden';
}
