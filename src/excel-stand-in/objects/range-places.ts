import type { Arguments, HostObject } from '../interpreter/host-object.js';
import type { Session } from '../interpreter/session.js';
import { invalidArgument, itemNotFound } from '../workbook/host-error.js';
import { allColumns, allRows, bounding, isOnSheet, overlap, type Rect } from '../workbook/rect.js';
import type { HeldRange } from '../workbook/workbook.js';
import { areaOf, integer, rangeGiven, rangeObject } from './ranges.js';
import { specialCells } from './special-cells.js';

type Place = (range: HeldRange, given: Arguments, session: Session) => HostObject | null;

function near(made: (area: Rect, given: Arguments) => Rect): Place {
  return (range, given, session) => rangeObject(session, range.sheet, made(areaOf(range), given));
}

/** Rows or columns beside a block; a negative count means the nearest ones inside it. */
function beside(start: number, size: number, count: number, isAfter: boolean): readonly [number, number] {
  if (count === 0) throw invalidArgument('count');
  if (isAfter) return count > 0 ? [start + size, count] : [start + size + count, -count];
  return count > 0 ? [start - count, count] : [start, -count];
}

function within(index: number, size: number): number {
  if (index < 0 || index >= size) throw invalidArgument('index');
  return index;
}

function used(range: HeldRange, given: Arguments): Rect | null {
  return range.sheet.usedWithin(areaOf(range), given[0] === true);
}

function intersection(range: HeldRange, given: Arguments, session: Session): Rect | null {
  const other = rangeGiven(session, given[0], range.sheet);
  return other.sheet === range.sheet ? overlap(areaOf(range), other.area) : null;
}

function orThrow(found: (range: HeldRange, given: Arguments, session: Session) => Rect | null): Place {
  return (range, given, session) => {
    const area = found(range, given, session);
    if (!area) throw itemNotFound();
    return rangeObject(session, range.sheet, area);
  };
}

function orNull(found: (range: HeldRange, given: Arguments, session: Session) => Rect | null): Place {
  return (range, given, session) => {
    const area = found(range, given, session);
    return area ? rangeObject(session, range.sheet, area) : null;
  };
}

function checked(area: Rect): Rect {
  if (!isOnSheet(area)) throw invalidArgument();
  return area;
}

/** How one block is found from another. */
export const rangePlaces: Readonly<Record<string, Place>> = {
  // Outside the block is allowed, as long as it is on the sheet.
  GetCell: near((area, [row, column]) => ({ top: area.top + integer(row), left: area.left + integer(column), rows: 1, columns: 1 })),
  GetRow: near((area, [row]) => ({ ...area, top: area.top + within(integer(row), area.rows), rows: 1 })),
  GetColumn: near((area, [column]) => ({ ...area, left: area.left + within(integer(column), area.columns), columns: 1 })),
  GetLastRow: near((area) => ({ ...area, top: area.top + area.rows - 1, rows: 1 })),
  GetLastColumn: near((area) => ({ ...area, left: area.left + area.columns - 1, columns: 1 })),
  GetLastCell: near((area) => ({ top: area.top + area.rows - 1, left: area.left + area.columns - 1, rows: 1, columns: 1 })),
  GetEntireRow: near((area) => ({ ...area, left: 0, columns: allColumns })),
  GetEntireColumn: near((area) => ({ ...area, top: 0, rows: allRows })),
  GetOffsetRange: near((area, [rows, columns]) => ({ ...area, top: area.top + integer(rows), left: area.left + integer(columns) })),
  GetResizedRange: near((area, [rows, columns]) => checked({ ...area, rows: area.rows + integer(rows), columns: area.columns + integer(columns) })),
  GetAbsoluteResizedRange: near((area, [rows, columns]) => checked({ ...area, rows: integer(rows), columns: integer(columns) })),
  GetRowsBelow: near((area, [count]) => {
    const [top, rows] = beside(area.top, area.rows, integer(count, 1), true);
    return { ...area, top, rows };
  }),
  GetRowsAbove: near((area, [count]) => {
    const [top, rows] = beside(area.top, area.rows, integer(count, 1), false);
    return { ...area, top, rows };
  }),
  GetColumnsAfter: near((area, [count]) => {
    const [left, columns] = beside(area.left, area.columns, integer(count, 1), true);
    return { ...area, left, columns };
  }),
  GetColumnsBefore: near((area, [count]) => {
    const [left, columns] = beside(area.left, area.columns, integer(count, 1), false);
    return { ...area, left, columns };
  }),
  GetBoundingRect: (range, [other], session) => {
    const given = rangeGiven(session, other, range.sheet);
    if (given.sheet !== range.sheet) throw invalidArgument('a range of another sheet');
    return rangeObject(session, range.sheet, bounding(areaOf(range), given.area));
  },
  GetIntersection: orThrow(intersection),
  GetIntersectionOrNullObject: orNull(intersection),
  GetSpecialCells: (range, given, session) => {
    const found = specialCells(range, given, session);
    if (!found) throw itemNotFound();
    return found;
  },
  GetSpecialCellsOrNullObject: specialCells,
  GetUsedRange: orThrow(used),
  GetUsedRangeOrNullObject: orNull(used),
};
