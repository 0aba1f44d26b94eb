import type { RawValue } from '../../../schema/raw-workbook.js';
import { bytesOf, rawValue } from '../cell-values.js';
import type { Conversation } from '../excel-host.js';
import { codeOf } from '../office-error.js';
import { answerBytes, nextPortions, type AreaSize } from './portions.js';

/** A block of cells to be read, however many answers it takes. */
export interface Area extends AreaSize {
  read: number;
  bytesPerRow: number;
  /** Nothing is known of its rows yet: what others of the same reading take tells most. */
  readonly isGuessed: boolean;
  /** Some of its rows, anew for each request. */
  readonly part: (context: Excel.RequestContext, from: number, rows: number) => Excel.Range;
  /** Asks for some of its rows, the first of them `from`; what comes back takes the answer in and says how many bytes a row took. */
  readonly ask: (range: Excel.Range, from: number) => () => number;
}

/** Before anything has been read: cells of sheets with long texts take that much, most take less. */
const usualBytesPerCell = 20;

/** How much longer the rows of a table nobody has read may be than those that have been. */
const caution = 1.25;

/** The rows at the end of an answer tell most about those that follow. */
const telling = 20;

function perRow(rows: readonly (readonly unknown[])[]): number {
  const last = rows.slice(-telling);
  return bytesOf(last) / Math.max(1, last.length);
}

type Block = Pick<Area, 'rows' | 'columns' | 'part'>;

/** Cells of a sheet, counted from 0. */
export function cellsOf(sheet: string, row: number, column: number, columns: number): Area['part'] {
  return (context, from, rows) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row + from, column, rows, columns);
}

/** Takes in the values of a row, from 0. */
export type TakeRow = (row: number, values: readonly RawValue[]) => void;

export function rowsInto(cells: RawValue[][]): TakeRow {
  return (row, values) => {
    cells[row] = [...values];
  };
}

/** An area whose values are wanted, row by row. */
export function valuesOf(block: Block, takeRow: TakeRow, bytesPerRow?: number): Area {
  return {
    ...block,
    read: 0,
    bytesPerRow: bytesPerRow ?? block.columns * usualBytesPerCell,
    isGuessed: bytesPerRow === undefined,
    ask: (range, from) => {
      range.load('values');
      return () => {
        const values = range.values as unknown[][];
        for (const [index, row] of values.entries()) takeRow(from + index, row.map(rawValue));
        return perRow(values);
      };
    },
  };
}

/** An area of which something else is wanted. */
export function areaOf(block: Block, bytesPerCell: number, ask: Area['ask']): Area {
  return { ...block, read: 0, bytesPerRow: block.columns * bytesPerCell, isGuessed: false, ask };
}

/** An answer was too large: every row in it is taken to be so much longer that half of them at most are asked for next. */
function expectLonger(asked: readonly { readonly area: Area; readonly rows: number }[]): void {
  const expected = asked.reduce((sum, { area, rows }) => sum + area.bytesPerRow * rows, 1);
  for (const { area } of asked) area.bytesPerRow *= Math.max(2, (2 * answerBytes) / expected);
}

/** Reads areas whole. `along` is asked in the first request, so that what else is wanted costs no round trip of its own. */
export async function readAreas({ context, send }: Conversation, areas: readonly Area[], along?: () => void): Promise<void> {
  let first = along !== undefined;
  const known = { cells: 0, bytes: 0 };
  for (;;) {
    const portions = nextPortions(areas);
    if (portions.length === 0 && !first) return;
    if (first) along?.();
    const asked = portions.map(({ area, from, rows }) => ({ area, rows, take: area.ask(area.part(context, from, rows), from) }));
    try {
      await send();
    } catch (error) {
      // A text column may be far longer than the rows before it: ask for less, unless less is not to be had.
      const isLeast = asked.length === 1 && asked[0]?.rows === 1;
      if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || isLeast) throw error;
      expectLonger(asked);
      continue;
    }
    first = false;
    for (const { area, rows, take } of asked) {
      area.bytesPerRow = take();
      area.read += rows;
      if (!area.isGuessed) continue;
      known.cells += rows * area.columns;
      known.bytes += rows * area.bytesPerRow;
    }
    if (known.cells === 0) continue;
    const perCell = (known.bytes / known.cells) * caution;
    for (const area of areas) if (area.isGuessed && area.read === 0) area.bytesPerRow = area.columns * perCell;
  }
}
