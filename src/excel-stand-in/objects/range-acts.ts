import type { Arguments } from '../interpreter/host-object.js';
import { keepReference, objectOf, type Session } from '../interpreter/session.js';
import { blankCell, type Cell } from '../workbook/cell.js';
import { invalidArgument } from '../workbook/host-error.js';
import { nameColumns } from '../workbook/name-columns.js';
import { contains, overlap, without, type Rect } from '../workbook/rect.js';
import { shiftCells } from '../workbook/shift-cells.js';
import type { HeldRange } from '../workbook/workbook.js';
import { copyFrom } from './range-copy.js';
import { cellProperties, rowProperties } from './cell-properties.js';
import { rangeOutline } from './range-outline.js';
import { areaOf, rangeObject } from './ranges.js';

function cleared(cell: Cell, what: string): Cell | undefined {
  if (what === 'All') return undefined;
  if (what === 'Formats') return { ...cell, style: null };
  if (what === 'Contents') return cell.style ? { ...blankCell, style: cell.style } : undefined;
  if (what !== 'Hyperlinks' && what !== 'RemoveHyperlinks') throw invalidArgument('applyTo');
  const { link: _link, ...rest } = cell;
  return rest;
}

function clear(range: HeldRange, given: Arguments, { workbook }: Session): void {
  const what = String(given[0] ?? 'All');
  const area = areaOf(range);
  const { sheet } = range;
  workbook.guardCells(sheet, area);
  const target = overlap(area, sheet.usedWithin(area, false) ?? { ...area, rows: 1, columns: 1 }) ?? area;
  for (let row = target.top; row < target.top + target.rows; row += 1) {
    for (let column = target.left; column < target.left + target.columns; column += 1) {
      const cell = sheet.cell(row, column);
      if (cell) workbook.setCell(sheet, row, column, cleared(cell, what));
    }
  }
  if (what === 'All' || what === 'Formats') {
    const rest = <T extends { readonly areas: readonly Rect[] }>(ones: readonly T[]): readonly T[] =>
      ones.map((one) => ({ ...one, areas: one.areas.flatMap((part) => without(part, area)) })).filter((one) => one.areas.length > 0);
    workbook.change(sheet, { conditionalFormats: rest(sheet.conditionalFormats), ...(what === 'All' ? { validations: rest(sheet.validations) } : {}) });
  }
  for (const table of workbook.tablesTouching(sheet, area)) nameColumns(workbook, table);
  if (what === 'Formats') workbook.tell({ what: 'format', sheet, area });
  else workbook.tell({ what: 'cells', sheet, area, change: 'RangeEdited', before: null, after: null });
}

/** Rows of a table are rows of the table when the block is as wide as it is. */
function ownTable(range: HeldRange, area: Rect, { workbook }: Session) {
  return workbook.tablesOn(range.sheet).find(({ body }) => contains(body, area) && body.columns === area.columns) ?? null;
}

/** What is done to the cells of a block. */
export const rangeActs: Readonly<Record<string, (range: HeldRange, given: Arguments, session: Session) => unknown>> = {
  Clear: clear,
  CopyFrom: copyFrom,
  ...rangeOutline,
  GetCellProperties: cellProperties,
  GetRowProperties: rowProperties,
  Insert: (range, [shift], session) => {
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument('shift');
    const area = areaOf(range);
    session.workbook.guardCells(range.sheet, area);
    const table = shift === 'Down' ? ownTable(range, area, session) : null;
    shiftCells(session.workbook, range.sheet, area, shift === 'Down', false, table);
    if (table) session.workbook.change(table, { rows: table.rows + area.rows });
    return rangeObject(session, range.sheet, area);
  },
  Delete: (range, [shift], session) => {
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument('shift');
    const area = areaOf(range);
    session.workbook.guardCells(range.sheet, area);
    const table = shift === 'Up' ? ownTable(range, area, session) : null;
    shiftCells(session.workbook, range.sheet, area, shift === 'Up', true, table);
    if (table) session.workbook.change(table, { rows: Math.max(1, table.rows - area.rows) });
  },
  Merge: (range, [across], { workbook }) => {
    const area = areaOf(range);
    workbook.guardCells(range.sheet, area);
    const parts = across === true ? Array.from({ length: area.rows }, (_, row) => ({ ...area, top: area.top + row, rows: 1 })) : [area];
    workbook.change(range.sheet, { merges: [...range.sheet.merges.filter((merge) => !overlap(merge, area)), ...parts] });
  },
  Unmerge: (range, _given, { workbook }) => {
    workbook.guardCells(range.sheet, areaOf(range));
    workbook.change(range.sheet, { merges: range.sheet.merges.filter((merge) => !overlap(merge, areaOf(range))) });
  },
  Select: (range, _given, session) => {
    session.moveTo(range.sheet, [areaOf(range)]);
  },
  Calculate: (_range, _given, { workbook }) => {
    workbook.recalculate?.(workbook);
  },
  GetMergedAreasOrNullObject: (range, _given, session) => {
    const areas = range.sheet.merges.filter((merge) => overlap(merge, areaOf(range)));
    return areas.length > 0 ? objectOf(session, 'RangeAreas', { sheet: range.sheet, areas }) : null;
  },
  GetTables: (range, [fullyContained], session) => {
    const area = areaOf(range);
    const touching = session.workbook.tablesTouching(range.sheet, area);
    return objectOf(session, 'TableScopedCollection', fullyContained === true ? touching.filter(({ whole }) => contains(area, whole)) : touching);
  },
  _KeepReference: (range, _given, session) => {
    keepReference(session, objectOf(session, 'Range', range));
  },
  _ValidateArraySize: (range, [rows, columns]) => {
    const area = areaOf(range);
    if (rows !== area.rows || columns !== area.columns) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  },
};
