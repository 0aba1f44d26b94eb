import type { LateCells } from '../../../app/read-register/late-cells.js';
import type { RawValue } from '../../../schema/raw-workbook.js';
import { foldedKey, sameCell } from '../../../app/session/readings/cells-of-tables.js';
import { rawValue } from '../cell-values.js';
import { longRows, type FoundTable } from './find-tables.js';
import { valuesOf, type Area } from './read-areas.js';

/** The rows of a table are no longer where its first columns were read: all of it must be read again. */
export class RowsMoved extends Error {
  override readonly name = 'RowsMoved';
}

/** Columns beside each other, from 0. */
interface Span {
  readonly first: number;
  readonly count: number;
}

/** Bytes of a cell before any has been read: of long texts, of choices and days, and of others. */
const longCell = 60;
const shortCell = 12;
const usualCell = 20;

/** Columns read twice rather than the keys once more beside another span. */
const gap = 3;

export function wholeTable(table: FoundTable): Area {
  const { name, columns, rows, cells, density } = table;
  const part: Area['part'] = (context, from, some) => {
    const range = context.workbook.tables.getItem(name).getRange();
    return some === rows ? range : range.getRow(from).getResizedRange(some - 1, 0);
  };
  return valuesOf({ rows, columns: columns.length, part }, putInto(cells, 0), density ?? longRows[name.toLowerCase()]);
}

function putInto(cells: RawValue[][], first: number): (row: number, values: readonly RawValue[]) => void {
  return (row, values) => {
    const target = cells[row];
    if (target) for (const [index, value] of values.entries()) target[first + index] = value;
  };
}

/** The columns that are wanted, as few spans as they are; so many others between them are taken along. */
function spansOf(table: FoundTable, wanted: (header: string) => boolean, along = 0): readonly Span[] {
  const spans: { first: number; count: number }[] = [];
  for (const [index, { header }] of table.columns.entries()) {
    if (!wanted(header)) continue;
    const last = spans.at(-1);
    if (last && index - last.first - last.count <= along) last.count = index - last.first + 1;
    else spans.push({ first: index, count: 1 });
  }
  return spans;
}

function spanArea({ name, rows, cells }: FoundTable, { first, count }: Span, bytesPerCell: number): Area {
  const part: Area['part'] = (context, from, some) => context.workbook.tables.getItem(name).getRange().getCell(from, first).getResizedRange(some - 1, count - 1);
  return valuesOf({ rows, columns: count, part }, putInto(cells, first), bytesPerCell * count);
}

/** The keys of the same rows are read along, and must be those that were read first. */
function besideKeys(area: Area, { cells }: FoundTable, { first }: Span, key: number): Area {
  return {
    ...area,
    ask: (range, from) => {
      const keys = range.getColumn(0).getOffsetRange(0, key - first);
      keys.load('values');
      const take = area.ask(range, from);
      return () => {
        for (const [index, row] of (keys.values as unknown[][]).entries()) {
          if (!sameCell(rawValue(row[0]), cells[from + index]?.[key])) throw new RowsMoved();
        }
        return take();
      };
    },
  };
}

function keyColumn(table: FoundTable, known: LateCells): number {
  return table.columns.findIndex(({ header }) => known.isKey(header));
}

/** Every row has a key of its own, so that keys tell whether rows are where they were. */
function hasKeys({ cells }: FoundTable, key: number): boolean {
  const keys = new Set<string>();
  for (const row of cells.slice(1)) {
    const folded = foldedKey(row[key]);
    if (folded === null || keys.has(folded)) return false;
    keys.add(folded);
  }
  return true;
}

/** What is read of a table first, and, when that has come, what is read after it. */
export interface TwoParts {
  readonly first: readonly Area[];
  rest(): readonly Area[];
}

/** A table of fewer rows is not worth parting. */
const rowsWorthParting = 200;

/** First what deadlines and counts are made of, then the rest. */
export function lateTextsLast(table: FoundTable, known: LateCells | null): TwoParts {
  if (known?.isLate) return { first: [], rest: () => [wholeTable(table)] };
  const key = known === null ? -1 : keyColumn(table, known);
  if (known === null || key === -1 || table.rows < rowsWorthParting) return { first: [wholeTable(table)], rest: () => [] };
  const isDetail = (header: string): boolean => known.isDetail(header);
  return {
    first: spansOf(table, (header) => !isDetail(header)).map((span) => spanArea(table, span, shortCell)),
    rest: () => (hasKeys(table, key) ? spansOf(table, isDetail, gap).map((span) => besideKeys(spanArea(table, span, usualCell), table, span, key)) : [wholeTable(table)]),
  };
}

/** Cells of the same table as they were read before, from the header on. */
export type CellsBefore = readonly (readonly RawValue[])[];

/** Of rows that are sealed the long text is the one of before where all else is; only new rows are read whole. */
export function sealedTexts(table: FoundTable, known: LateCells, before: CellsBefore): TwoParts {
  const key = keyColumn(table, known);
  const long = spansOf(table, known.isLong.bind(known));
  if (key === -1 || long.length === 0) return { first: [wholeTable(table)], rest: () => [] };
  const isLong = table.columns.map(({ header }) => known.isLong(header));
  const isAsBefore = (row: number): boolean => {
    const [now, then] = [table.cells[row], before[row]];
    return now !== undefined && then !== undefined && now.every((cell, column) => isLong[column] || sameCell(cell, then[column]));
  };
  return {
    first: spansOf(table, (header) => !known.isLong(header)).map((span) => spanArea(table, span, usualCell)),
    rest: () => {
      let kept = 0;
      while (kept < table.rows && isAsBefore(kept)) kept += 1;
      for (let row = 0; row < kept; row += 1) for (const { first, count } of long) putInto(table.cells, first)(row, before[row]?.slice(first, first + count) ?? []);
      return long.map((span) => ({ ...besideKeys(spanArea(table, span, (longRows[table.name.toLowerCase()] ?? longCell) / span.count), table, span, key), read: kept }));
    },
  };
}
