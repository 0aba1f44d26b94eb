import { WorkbookUnavailable } from '../../../app/live-workbook.js';
import { sameCell } from '../../../app/session/readings/cells-of-tables.js';
import type { PatchValue } from '../../../app/ports.js';
import { rawValue } from '../cell-values.js';
import type { RowWrite } from './judged-change.js';
import { formatFor, guarded, holds, otherwise, textFormat } from './text-cells.js';

/** What has been put into the queue for one row, and how it went once the answer is there. */
export interface QueuedEdit {
  /** The row was someone else's at the moment of writing, or no longer as it was judged. */
  moved(): boolean;
  /** Queues what stood there before. */
  putBack(): void;
  /** Queues what Excel took for something else once more; false when all of it stands as it was meant. */
  writeAgain(): boolean;
  /** Throws when a cell still does not hold what was written. */
  verify(): void;
}

export function isFormula(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** A cell that calculates, told from one with a text that only looks like a formula. */
export function calculates(formula: unknown, value: unknown): boolean {
  return isFormula(formula) && formula !== value;
}

export function putCell(range: Excel.Range, value: PatchValue, format: string, isDay = false): void {
  const needed = formatFor(value, format, isDay);
  if (needed !== null) range.numberFormat = [[needed]];
  range.values = [[guarded(value)]];
}

/** Writes a text the other way about: as it was tried, Excel kept an apostrophe or made something else of it. */
export function putCellOtherwise(range: Excel.Range, now: unknown, value: PatchValue): void {
  if (typeof value === 'string') range.numberFormat = [[textFormat]];
  range.values = [[otherwise(now, value)]];
}

/** Queues the cells of one row: what stands there at that very moment is read first, what came of it afterwards. */
export function queueEdit({ table, row, cells }: RowWrite): QueuedEdit {
  const before = row.range.getOffsetRange(0, 0);
  before.load('values,formulas');
  for (const { column, value, isDay } of cells) putCell(row.range.getCell(0, column), value, row.formats[column] ?? '', isDay);
  let after = row.range.getOffsetRange(0, 0);
  after.load('values');

  const wrong = (): readonly { readonly column: number; readonly value: PatchValue; readonly now: unknown }[] => {
    const now = (after.values as unknown[][])[0] ?? [];
    return cells.map((cell) => ({ ...cell, now: now[cell.column] })).filter(({ now: cell, value }) => !holds(cell, value));
  };
  return {
    moved: () => {
      const now = (before.values as unknown[][])[0] ?? [];
      // Calculated cells may have moved on meanwhile, the others not.
      return row.values.some((value, column) => !isFormula(table.lastRow.formulas[column]) && !sameCell(rawValue(now[column]), value));
    },
    putBack: () => {
      const formulas = (before.formulas as unknown[][])[0] ?? [];
      for (const { column } of cells) putBackCell(row.range.getCell(0, column), formulas[column], row.formats[column] ?? '');
    },
    writeAgain: () => {
      const again = wrong();
      for (const { column, value, now } of again) putCellOtherwise(row.range.getCell(0, column), now, value);
      if (again.length === 0) return false;
      after = row.range.getOffsetRange(0, 0);
      after.load('values');
      return true;
    },
    verify: () => {
      const [first] = wrong();
      if (first) throw new WorkbookUnavailable('other', table.sheet, `${table.headers[first.column] ?? ''} does not keep what is written in it`);
    },
  };
}

/** A cell as `formulas` gave it: a formula again, and a text that only looks like one a text. */
function putBackCell(range: Excel.Range, cell: unknown, format: string): void {
  if (isFormula(cell) && format !== textFormat) range.formulas = [[cell]];
  else putCell(range, (cell === '' ? null : cell) as PatchValue, format);
}
