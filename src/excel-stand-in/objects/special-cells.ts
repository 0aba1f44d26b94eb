import type { Arguments, HostObject } from '../interpreter/host-object.js';
import { objectOf, type Session } from '../interpreter/session.js';
import { isBlank, type Cell } from '../workbook/cell.js';
import { invalidArgument, notImplemented } from '../workbook/host-error.js';
import type { Rect } from '../workbook/rect.js';
import type { HeldRange } from '../workbook/workbook.js';
import { areaOf } from './ranges.js';

const kinds: Readonly<Record<string, (cell: Cell | undefined) => boolean>> = {
  Constants: (cell) => !isBlank(cell) && cell?.formula == null,
  Formulas: (cell) => cell?.formula != null,
  Blanks: (cell) => isBlank(cell),
};

/** Range.getSpecialCells: the blocks of a kind, column by column; null when there are none. */
export function specialCells(range: HeldRange, [type, values]: Arguments, session: Session): HostObject | null {
  const isOfKind = kinds[String(type)];
  if (!isOfKind) throw invalidArgument('cellType');
  if (values !== undefined && values !== null) throw notImplemented('Range.getSpecialCells with cellValueType');
  const area = areaOf(range);
  const found: Rect[] = [];
  for (let column = area.left; column < area.left + area.columns; column += 1) {
    for (let row = area.top; row < area.top + area.rows; row += 1) {
      if (!isOfKind(range.sheet.cell(row, column))) continue;
      const last = found.at(-1);
      if (last?.left === column && last.top + last.rows === row) found[found.length - 1] = { ...last, rows: last.rows + 1 };
      else found.push({ top: row, left: column, rows: 1, columns: 1 });
    }
  }
  return found.length === 0 ? null : objectOf(session, 'RangeAreas', { sheet: range.sheet, areas: found });
}
