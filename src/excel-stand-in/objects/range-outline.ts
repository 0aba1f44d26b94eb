import type { Arguments } from '../interpreter/host-object.js';
import type { Session } from '../interpreter/session.js';
import { invalidArgument } from '../workbook/host-error.js';
import { allColumns, allRows } from '../workbook/rect.js';
import type { HeldRange } from '../workbook/workbook.js';
import { areaOf } from './ranges.js';

/** Columns of a block as they are grouped; rows are not kept. Excel refuses whole columns by rows, and the other way about. */
function columnsOf(range: HeldRange, option: unknown, session: Session): readonly number[] {
  const area = areaOf(range);
  const [wholeColumns, wholeRows] = [area.rows === allRows, area.columns === allColumns];
  if (option !== 'ByColumns' && option !== 'ByRows') throw invalidArgument('groupOption');
  if ((wholeRows && option === 'ByColumns') || (wholeColumns && option === 'ByRows')) throw invalidArgument('groupOption');
  session.workbook.guardSheet(range.sheet, 'allowFormatColumns');
  return option === 'ByColumns' ? Array.from({ length: area.columns }, (_, index) => area.left + index) : [];
}

function level(step: 1 | -1): (range: HeldRange, given: Arguments, session: Session) => void {
  return (range, [option], session) => {
    const { sheet } = range;
    const levels = new Map(sheet.outline);
    for (const column of columnsOf(range, option, session)) levels.set(column, Math.max(0, (levels.get(column) ?? 0) + step));
    session.workbook.change(sheet, { outline: levels });
  };
}

function details(isHidden: boolean): (range: HeldRange, given: Arguments, session: Session) => void {
  return (range, [option], session) => {
    const { sheet } = range;
    const hidden = new Set(sheet.hiddenColumns);
    for (const column of columnsOf(range, option, session)) {
      if ((sheet.outline.get(column) ?? 0) === 0) continue;
      if (isHidden) hidden.add(column);
      else hidden.delete(column);
    }
    session.workbook.change(sheet, { hiddenColumns: hidden });
  };
}

export const rangeOutline: Readonly<Record<string, (range: HeldRange, given: Arguments, session: Session) => unknown>> = {
  Group: level(1),
  Ungroup: level(-1),
  HideGroupDetails: details(true),
  ShowGroupDetails: details(false),
};
