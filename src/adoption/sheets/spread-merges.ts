import type { RawSheet, RawValue } from '../../schema/raw-workbook.js';
import { isBlankCell } from '../values/cell-text.js';
import { cellAt, mergedAreas, putCell } from './cell-address.js';

/**
 * The sheet with texts of cells merged downwards repeated on every row they cover, in the given columns: an area or a leader
 * merged over three rows is that of all three. Figures are never repeated, since that would count them several times.
 */
export function spreadMerges(sheet: RawSheet, columns: ReadonlySet<number>, belowRow: number): RawSheet {
  const areas = mergedAreas(sheet).filter((area) => area.bottom > area.top && area.top > belowRow && area.left === area.right && columns.has(area.left));
  const spread = areas.filter((area) => typeof cellAt(sheet, area.top, area.left) === 'string');
  if (spread.length === 0) return sheet;
  const rows: RawValue[][] = sheet.rows.map((row) => [...row]);
  for (const { top, bottom, left } of spread) {
    const text = cellAt(sheet, top, left);
    for (let row = top + 1; row <= bottom; row += 1) {
      while (rows.length < row) rows.push([]);
      const cells = rows[row - 1] ?? [];
      if (isBlankCell(cells[left - 1])) putCell(cells, left, text ?? null);
    }
  }
  return { ...sheet, rows };
}
