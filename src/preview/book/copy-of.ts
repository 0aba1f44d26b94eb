import { patchWorkbook } from '../../adapters/xlsx-patch/patch-workbook.js';
import type { PatchValue, WorkbookPatch } from '../../app/ports.js';
import type { RawSheet, RawTable, RawValue, RawWorkbook } from '../../schema/raw-workbook.js';
import type { Book } from './open-book.js';
import { rawOf } from './raw-of.js';

type Cells = WorkbookPatch['cells'][number][];

function plain(value: RawValue | undefined): PatchValue {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'object' ? value.error : value;
}

/** Rows a table has got at its end; they are added to it, and are no changed cells. */
function newRows(before: RawTable | undefined, now: RawTable, sheet: RawSheet): WorkbookPatch['rows'] {
  if (!before || now.lastRow <= before.lastRow || now.headerRow !== before.headerRow || now.columns.length !== before.columns.length) return [];
  return Array.from({ length: now.lastRow - before.lastRow }, (_, index) => {
    const row = before.lastRow + 1 + index;
    return {
      table: now.name,
      cells: now.columns.map((_column, column) => {
        const at = now.firstColumn + column;
        return sheet.extras.at?.(row, at)?.formula === undefined ? plain(sheet.rows[row - 1]?.[at - 1]) : undefined;
      }),
    };
  });
}

function isNewRow(tables: readonly { readonly before: RawTable | undefined; readonly now: RawTable }[], row: number, column: number): boolean {
  return tables.some(({ before, now }) => before !== undefined && row > before.lastRow && row <= now.lastRow && column >= now.firstColumn && column < now.firstColumn + now.columns.length);
}

function changedCells(before: RawSheet, now: RawSheet, tables: readonly { readonly before: RawTable | undefined; readonly now: RawTable }[]): Cells {
  const cells: Cells = [];
  const rows = Math.max(before.rows.length, now.rows.length);
  for (let row = 1; row <= rows; row += 1) {
    const columns = Math.max(before.rows[row - 1]?.length ?? 0, now.rows[row - 1]?.length ?? 0);
    for (let column = 1; column <= columns; column += 1) {
      const value = plain(now.rows[row - 1]?.[column - 1]);
      // What formulas show is calculated anew when the copy is opened.
      if (value === plain(before.rows[row - 1]?.[column - 1]) || now.extras.at?.(row, column)?.formula !== undefined || isNewRow(tables, row, column)) continue;
      cells.push({ sheet: now.name, row, column, value });
    }
  }
  return cells;
}

/** What has been changed since the file was opened, as a patch of that file; sheets brought in since then come as plain cells. */
export function patchOf(before: RawWorkbook, now: RawWorkbook): WorkbookPatch {
  const sheets = now.sheets.map((sheet) => ({ sheet, was: before.sheets.find(({ name }) => name === sheet.name) }));
  const tablesOf = (name: string) => now.tables.filter(({ sheet }) => sheet === name).map((table) => ({ now: table, before: before.tables.find((one) => one.name === table.name) }));
  return {
    cells: sheets.flatMap(({ sheet, was }) => (was ? changedCells(was, sheet, tablesOf(sheet.name)) : [])),
    rows: sheets.flatMap(({ sheet, was }) => (was ? tablesOf(sheet.name).flatMap((table) => newRows(table.before, table.now, sheet)) : [])),
    sheets: sheets.flatMap(({ sheet, was }) => (was ? [] : [{ name: sheet.name, rows: sheet.rows.map((row) => row.map(plain)), ...(sheet.visibility === 'visible' ? {} : { hidden: true as const }) }])),
  };
}

/** The bytes of a copy. Throws UnpatchableWorkbook where the file has no room for what was added. */
export function copyOf({ bytes, raw, workbook }: Book): Uint8Array {
  return patchWorkbook(bytes, patchOf(raw, rawOf(workbook)));
}
