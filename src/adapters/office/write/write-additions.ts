import { WorkbookUnavailable } from '../../../app/live-workbook.js';
import type { PatchValue } from '../../../app/ports.js';
import type { RowsWrite } from './judged-change.js';
import { isFormula, putCellOtherwise } from './write-edits.js';
import { formatFor, guarded, holds } from './text-cells.js';

/** What has been put into the queue for the new rows of one table, and how it went once the answer is there. */
export interface QueuedAddition {
  /** Other rows stood there at the moment of writing, or the columns have moved. */
  moved(): boolean;
  putBack(): void;
  /** Queues what is still to be done: the table made larger, formulas filled in, texts written once more. False when nothing is. */
  settle(): boolean;
  /** Row of the table, from 0, of the first new row. Throws when the rows are not in the table as they were meant. */
  verify(): number;
}

function isBlank(cell: unknown): boolean {
  return cell === '' || cell === null;
}

/** New rows take after the last one in the product's own columns; in those people have added it is said. */
function formatOfNew(value: NonNullable<PatchValue>, last: string, own: 'day' | 'value' | null): string | null {
  if (own === 'day' && typeof value === 'number') return formatFor(value, last, true) ?? last;
  const needed = formatFor(value, last) ?? (own === null ? null : formatFor(value, ''));
  return needed === null && own !== null && typeof value === 'number' && !/^(General)?$/.test(last) ? last : needed;
}

/** Queues new rows below a table, or into its blank one, in one block; columns left out are not touched. */
export function queueAddition(context: Excel.RequestContext, { table: located, into, rows, own }: RowsWrite): QueuedAddition {
  const { headers, lastRow } = located;
  const table = context.workbook.tables.getItem(located.name);
  const header = table.getHeaderRowRange();
  header.load('values,rowIndex');
  const body = table.getDataBodyRange();
  const model = body.getLastRow();
  const target = into === 'blank-row' ? body.getRow(0).getResizedRange(rows.length - 1, 0) : body.getRowsBelow(rows.length);
  const before = target.getOffsetRange(0, 0);
  before.load('formulas');
  if (into !== 'already-below') {
    rows.forEach((row, index) => {
      row.forEach((value, column) => {
        const format = value === undefined || value === null ? null : formatOfNew(value, lastRow.formats[column] ?? '', own.get(column) ?? null);
        if (format !== null) target.getCell(index, column).numberFormat = [[format]];
      });
    });
    // Null leaves a cell as it is.
    target.values = rows.map((row) => row.map((value) => (value === undefined || value === null ? null : guarded(value))));
  }
  const formulaColumns = headers.flatMap((_, column) => {
    return isFormula(lastRow.formulas[column]) && rows.every((row) => row[column] === undefined) ? [{ column }] : [];
  });
  let whole = table.getRange();
  let now = target.getOffsetRange(0, 0);
  let filled: readonly { readonly column: number; readonly cells: Excel.Range }[] = [];
  const look = (atCells: boolean): void => {
    whole = table.getRange();
    whole.load('rowIndex,rowCount');
    if (!atCells) return;
    now = target.getOffsetRange(0, 0);
    now.load('rowIndex,values');
    filled = formulaColumns.map(({ column }) => ({ column, cells: target.getColumn(column) }));
    for (const { cells } of filled) cells.load('formulas');
  };
  look(true);
  const isInside = (): boolean => now.rowIndex + rows.length <= whole.rowIndex + whole.rowCount;
  const wrong = (): readonly { readonly index: number; readonly column: number; readonly cell: unknown }[] =>
    rows.flatMap((row, index) =>
      row.flatMap((value, column) => {
        const cell = (now.values as unknown[][])[index]?.[column];
        return value === undefined || value === null || holds(cell, value) ? [] : [{ index, column, cell }];
      }),
    );
  const withoutFormula = (): readonly { readonly column: number }[] => filled.filter(({ cells }) => (cells.formulas as unknown[][]).some((row) => isBlank(row[0])));

  return {
    moved: () => {
      const names = ((header.values as unknown[][])[0] ?? []).map(String);
      if (names.length !== headers.length || names.some((name, index) => name !== headers[index])) return true;
      if (into === 'already-below') return false;
      return (before.formulas as unknown[][]).some((row) => row.some((cell) => !isBlank(cell) && !isFormula(cell)));
    },
    putBack: () => {
      const formulas = before.formulas as unknown[][];
      if (into === 'below' && isInside() && formulas.every((row) => row.every(isBlank))) {
        target.delete('Up');
        return;
      }
      rows.forEach((row, index) => {
        row.forEach((value, column) => {
          if (value === undefined || value === null) return;
          const cell = formulas[index]?.[column];
          target.getCell(index, column).formulas = [[isBlank(cell) ? '' : cell]];
        });
      });
    },
    settle: () => {
      const outside = !isInside();
      const blank = outside ? formulaColumns : withoutFormula();
      const again = wrong();
      if (!outside && blank.length === 0 && again.length === 0) return false;
      // From the first header to the last of the new rows, also when other rows have come in between.
      if (outside) table.resize(table.getRange().getBoundingRect(target));
      for (const { column } of blank) target.getColumn(column).copyFrom(model.getColumn(column), 'Formulas');
      for (const { index, column, cell } of again) putCellOtherwise(target.getCell(index, column), cell, rows[index]?.[column] ?? null);
      look(again.length > 0);
      return true;
    },
    verify: () => {
      if (!isInside()) throw new WorkbookUnavailable('outside-table', located.sheet, located.name);
      const [first] = wrong();
      if (first) throw new WorkbookUnavailable('other', located.sheet, `${headers[first.column] ?? ''} does not keep what is written in it`);
      return now.rowIndex - header.rowIndex - 1;
    },
  };
}
