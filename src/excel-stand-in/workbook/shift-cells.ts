import type { ChangeType } from './changes.js';
import { HostError } from './host-error.js';
import { allColumns, allRows, overlap, type Rect } from './rect.js';
import type { Row, Sheet } from './sheet.js';
import type { Table } from './table.js';
import type { Workbook } from './workbook.js';

/** Cells put in at an area (`count` > 0) or taken out of it; the others move along one axis. */
interface Shift {
  readonly isDown: boolean;
  /** First row or column put in or taken out. */
  readonly at: number;
  readonly count: number;
  readonly isTaken: boolean;
  /** The columns (or rows) that move. */
  readonly from: number;
  readonly width: number;
}

function shiftOf(area: Rect, isDown: boolean, isTaken: boolean): Shift {
  return isDown
    ? { isDown, isTaken, at: area.top, count: area.rows, from: area.left, width: area.columns }
    : { isDown, isTaken, at: area.left, count: area.columns, from: area.top, width: area.rows };
}

/** Where a line of cells goes: its new start and length; null when all of it is taken out. */
function movedLine(start: number, length: number, { at, count, isTaken }: Shift): readonly [number, number] | null {
  if (!isTaken) return start >= at ? [start + count, length] : start + length > at ? [start, length + count] : [start, length];
  const end = start + length;
  const gone = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  if (gone === length) return null;
  return [start > at ? start - Math.min(count, start - at) : start, length - gone];
}

/** Where a block goes; blocks that reach outside the columns (or rows) that move stay where they are. */
export function movedArea(area: Rect, shift: Shift): Rect | null {
  const [across, size] = shift.isDown ? [area.left, area.columns] : [area.top, area.rows];
  if (across < shift.from || across + size > shift.from + shift.width) return area;
  const line = shift.isDown ? movedLine(area.top, area.rows, shift) : movedLine(area.left, area.columns, shift);
  if (!line) return null;
  return shift.isDown ? { ...area, top: line[0], rows: line[1] } : { ...area, left: line[0], columns: line[1] };
}

function movedCells(sheet: Sheet, shift: Shift): (Row | undefined)[] {
  const { at, count, from, width, isTaken } = shift;
  const cells = sheet.cells.map((row) => (row ? [...row] : undefined));
  if (shift.isDown && width >= allColumns) {
    if (isTaken) cells.splice(at, count);
    else if (at < cells.length) cells.splice(at, 0, ...Array.from({ length: count }, () => undefined));
    return cells;
  }
  if (shift.isDown) {
    const last = Math.max(cells.length, at) + (isTaken ? 0 : count);
    const take = (row: number, column: number): Row[number] => sheet.cells[row]?.[column];
    for (let row = at; row < last; row += 1) {
      const source = isTaken ? row + count : row - count;
      const width2 = Math.min(width, Math.max(cells[row]?.length ?? 0, sheet.cells[source]?.length ?? 0) - from);
      for (let column = from; column < from + width2; column += 1) (cells[row] ??= [])[column] = source < at ? undefined : take(source, column);
    }
    return cells;
  }
  for (let row = from; row < Math.min(from + width, cells.length); row += 1) {
    const own = cells[row];
    if (!own) continue;
    if (isTaken) own.splice(at, count);
    else if (at < own.length) own.splice(at, 0, ...Array.from({ length: count }, () => undefined));
  }
  return cells;
}

function moveLines(lines: ReadonlySet<number>, shift: Shift): ReadonlySet<number> {
  return new Set([...lines].flatMap((line) => movedLine(line, 1, shift)?.[0] ?? []));
}

/** Excel refuses to tear a table apart. `own` is the table whose rows or columns are being changed. */
function checkTables(workbook: Workbook, sheet: Sheet, area: Rect, shift: Shift, own: Table | null): void {
  const moving: Rect = shift.isDown ? { ...area, rows: allRows - area.top } : { ...area, columns: allColumns - area.left };
  for (const table of workbook.tablesOn(sheet)) {
    const touched = table === own ? null : overlap(table.whole, moving);
    if (!touched) continue;
    const isWhole = shift.isDown ? touched.columns === table.columns.length : touched.rows === table.whole.rows;
    if (!isWhole) throw new HostError('InsertDeleteConflict', 'The insert or delete operation attempted resulted in a conflict.', 409);
  }
}

/** Puts blank cells in, or takes cells out; everything beyond moves with what belongs to it. */
export function shiftCells(workbook: Workbook, sheet: Sheet, area: Rect, isDown: boolean, isTaken: boolean, own: Table | null = null): void {
  const shift = shiftOf(area, isDown, isTaken);
  checkTables(workbook, sheet, area, shift, own);
  workbook.change(sheet, { cells: movedCells(sheet, shift) });
  const areas = <T extends { readonly areas: readonly Rect[] }>(ones: readonly T[]): readonly T[] =>
    ones.map((one) => ({ ...one, areas: one.areas.flatMap((part) => movedArea(part, shift) ?? []) })).filter((one) => one.areas.length > 0);
  workbook.change(sheet, {
    validations: areas(sheet.validations),
    conditionalFormats: areas(sheet.conditionalFormats),
    merges: sheet.merges.flatMap((merge) => movedArea(merge, shift) ?? []),
  });
  if (isDown && shift.width >= allColumns) workbook.change(sheet, { hiddenRows: moveLines(sheet.hiddenRows, shift) });
  if (!isDown && shift.width >= allRows) workbook.change(sheet, { hiddenColumns: moveLines(sheet.hiddenColumns, shift) });
  for (const table of workbook.tablesOn(sheet)) {
    if (table !== own) moveTable(workbook, table, shift);
  }
  for (const held of workbook.held) {
    if (held.sheet === sheet && held.area) held.area = movedArea(held.area, shift);
  }
  const isLine = isDown ? shift.width >= allColumns : shift.width >= allRows;
  const kinds: readonly [ChangeType, ChangeType, ChangeType] = isTaken ? ['CellDeleted', 'RowDeleted', 'ColumnDeleted'] : ['CellInserted', 'RowInserted', 'ColumnInserted'];
  const change = own !== null || isLine ? (isDown ? kinds[1] : kinds[2]) : kinds[0];
  workbook.tell({ what: 'cells', sheet, area, change, before: null, after: null });
}

function moveTable(workbook: Workbook, table: Table, shift: Shift): void {
  const before = table.whole;
  const after = movedArea(before, shift);
  if (after === null) {
    workbook.change(workbook, { tables: workbook.tables.filter((one) => one !== table) });
    workbook.tell({ what: 'table-deleted', table });
    return;
  }
  if (!shift.isDown && after.columns !== before.columns) {
    const gone = shift.at - before.left;
    const columns = shift.isTaken
      ? table.columns.filter((_, index) => index < gone || index >= gone + shift.count)
      : [...table.columns.slice(0, gone), ...Array.from({ length: shift.count }, (_, index) => ({ id: table.newColumnId() + index, name: '' })), ...table.columns.slice(gone)];
    workbook.change(table, { columns });
  }
  workbook.change(table, { top: after.top, left: after.left, rows: Math.max(1, table.rows + after.rows - before.rows) });
}
