import { sameCell } from '../../../app/session/readings/cells-of-tables.js';
import { rawValue } from '../cell-values.js';
import type { RowRemoval } from './judged-change.js';
import { isFormula } from './write-edits.js';

/** What has been put into the queue to take one row out, and how it went once the answer is there. */
export interface QueuedRemoval {
  moved(): boolean;
  /** Queues the row that stood there, at the end of its table. */
  putBack(): void;
}

/** Queues the removal of a row; the only row of a table is emptied, since Excel keeps one, with its formulas. */
export function queueRemoval(context: Excel.RequestContext, { table: located, row }: RowRemoval, isOnly: boolean): QueuedRemoval {
  const before = row.range.getOffsetRange(0, 0);
  before.load('values,formulas');
  if (isOnly) {
    located.headers.forEach((_, column) => {
      if (!isFormula(located.lastRow.formulas[column])) row.range.getCell(0, column).clear('Contents');
    });
  } else row.range.delete('Up');
  return {
    moved: () => {
      const now = (before.values as unknown[][])[0] ?? [];
      return row.values.some((value, column) => !isFormula(located.lastRow.formulas[column]) && !sameCell(rawValue(now[column]), value));
    },
    putBack: () => {
      const table = context.workbook.tables.getItem(located.name);
      const target = isOnly ? row.range : table.getDataBodyRange().getRowsBelow(1);
      target.formulas = before.formulas as unknown[][];
      table.resize(table.getRange().getBoundingRect(target));
    },
  };
}
