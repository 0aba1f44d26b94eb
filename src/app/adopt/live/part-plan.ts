import { isDateFormat } from '../../../schema/date-format.js';
import { cellText } from '../../../adoption/values/cell-text.js';
import type { LiveAddition } from '../../live-workbook.js';
import type { PatchValue } from '../../ports.js';
import type { PlannedSheet, PlannedTable, WorkbookPlan } from '../../workbook-plan/workbook-plan.js';
import { isKeptSheet } from '../kept-sheet.js';

/** Cells of a sheet from a row on, from its first column. */
export interface PlannedBlock {
  readonly sheet: string;
  readonly row: number;
  readonly rows: readonly (readonly PatchValue[])[];
}

/** What of a plan is written after its sheets have come in. */
export interface RestOfPlan {
  /** Rows for the end of one table, in their order. */
  readonly rows: readonly LiveAddition[];
  readonly blocks: readonly PlannedBlock[];
}

/**
 * Rows that come with the file, and those that are written afterwards. The last one comes at once: new rows get numbers
 * after the highest there is, so nobody can be given a number that a row still to come has.
 */
export function partRows<T>(rows: readonly T[], most: number): { readonly first: readonly T[]; readonly rest: readonly T[] } {
  if (rows.length <= most) return { first: rows, rest: [] };
  return { first: [...rows.slice(0, most - 1), ...rows.slice(-1)], rest: rows.slice(most - 1, -1) };
}

function additionsOf({ name, columns }: PlannedTable, rows: PlannedTable['rows']): readonly LiveAddition[] {
  const keyHeader = columns.find(({ field }) => field === 'id')?.header;
  return rows.map((row): LiveAddition => {
    const cells = Object.fromEntries(columns.flatMap(({ header, formula }, index) => (formula === undefined && row[index]?.value != null ? [[header, row[index].value] as const] : [])));
    return { table: name, cells, ...(keyHeader === undefined ? {} : { keyHeader }) };
  });
}

/** The lower rows of a copy of a list; days and percentages as they show, since the cells have no formats yet. */
function blockOf({ name, cells }: PlannedSheet, most: number): PlannedBlock {
  const rows: PatchValue[][] = [];
  for (const { row, column, value, numberFormat } of cells) {
    if (row <= most) continue;
    const at = row - most - 1;
    while (rows.length <= at) rows.push([]);
    const target = rows[at] ?? [];
    while (target.length < column - 1) target.push(null);
    const isFormatted = typeof value === 'number' && numberFormat !== undefined && (isDateFormat(numberFormat) || numberFormat.includes('%'));
    target[column - 1] = isFormatted ? cellText(value, { numberFormat, isDate: isDateFormat(numberFormat) }) : value;
  }
  return { sheet: name, row: most + 1, rows };
}

/**
 * A plan as a file that is small enough to come into a workbook in one go, and what is to be written afterwards: of the
 * named table and of copies of lists so many rows come with the file.
 */
export function partPlan(plan: WorkbookPlan, tableName: string, most: number): { readonly plan: WorkbookPlan; readonly rest: RestOfPlan } {
  const rows: LiveAddition[] = [];
  const blocks: PlannedBlock[] = [];
  const sheets = plan.sheets.map((sheet): PlannedSheet => {
    if (isKeptSheet(sheet)) {
      const block = blockOf(sheet, most);
      if (block.rows.length > 0) blocks.push(block);
      return { ...sheet, cells: sheet.cells.filter(({ row }) => row <= most) };
    }
    const tables = sheet.tables.map((table): PlannedTable => {
      if (table.name !== tableName || table.rows.length <= most) return table;
      const parted = partRows(table.rows, most);
      for (const addition of additionsOf(table, parted.rest)) rows.push(addition);
      return { ...table, rows: parted.first, ...(table.rowHeights ? { rowHeights: partRows(table.rowHeights, most).first } : {}) };
    });
    return { ...sheet, tables };
  });
  return { plan: { ...plan, sheets }, rest: { rows, blocks } };
}
