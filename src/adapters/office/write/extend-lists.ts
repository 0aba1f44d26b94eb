import type { NewBody, WorkbookExtension } from '../../../app/upgrade/workbook-extension.js';
import type { PatchValue } from '../../../app/ports.js';
import { block, headersOf, type TablePlace } from './table-place.js';
import { guarded } from './text-cells.js';
import { setValidation } from './validation-of.js';

function written(rows: readonly (readonly PatchValue[])[]): unknown[][] {
  return rows.map((row) => row.map((value) => (value === null ? '' : guarded(value))));
}

/** Rows of the product's own lists, with the looks, help and drop-downs of those to come. */
export function writeBody(place: TablePlace, { from, rows, furniture }: NewBody): void {
  const width = headersOf(place).length;
  const columns = Math.min(width, rows[0]?.length ?? 0);
  const present = place.whole.rowCount - 1;
  const added = Math.max(0, from + rows.length - present);
  const target = block(place, 1 + from, 0, rows.length, columns);
  if (added > 0) {
    const below = block(place, 1 + from + rows.length - added, 0, added, columns);
    below.copyFrom(block(place, 1, 0, 1, columns), 'Formats');
    below.numberFormat = furniture.slice(-added).map(({ numberFormats }) => Array.from({ length: columns }, (_, at) => numberFormats[at] ?? 'General'));
  }
  target.values = written(rows);
  furniture.forEach(({ validation }, at) => {
    if (validation !== undefined) setValidation(block(place, 1 + from + at, validation.at, 1, 1), validation.planned);
  });
  target.format.autofitRows();
  if (added > 0) place.table.resize(block(place, 0, 0, 1 + from + rows.length, width));
}

/** Cells and lists of the product's own, with what stands in them now. */
export function askCells({ workbook }: Excel.RequestContext, { cells, lists }: WorkbookExtension): () => void {
  const askedCells = cells.map((cell) => ({ cell, range: workbook.worksheets.getItem(cell.sheet).getCell(cell.row - 1, cell.column - 1).load('values') }));
  const askedLists = lists.map((list) => ({ list, range: workbook.worksheets.getItem(list.sheet).getRangeByIndexes(list.row - 1, 0, list.rows.length, list.rows[0]?.length ?? 1).load('values') }));
  return () => {
    for (const { cell, range } of askedCells) {
      if (range.values[0]?.[0] !== (cell.expected ?? '')) continue;
      range.values = [[cell.value === null ? '' : guarded(cell.value)]];
      if (cell.height !== undefined) range.format.autofitRows();
    }
    for (const { list, range } of askedLists) if ((range.values as unknown[][]).flat().every((value) => value === '')) range.values = written(list.rows) as (string | number | boolean)[][];
  };
}
