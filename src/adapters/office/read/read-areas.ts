import type { RawValue } from '../../../schema/raw-workbook.js';
import { bytesOf, rawValue } from '../cell-values.js';
import type { Conversation } from '../excel-host.js';
import { codeOf } from '../office-error.js';
import { answerBytes, nextPortions, type AreaSize } from './portions.js';

/** A block of cells to be read, however many answers it takes. */
export interface Area extends AreaSize {
  read: number;
  bytesPerRow: number;
  /** Anew for each request: the first cell of the block. */
  readonly start: (context: Excel.RequestContext) => Excel.Range;
  /** Asks for some of its rows; what comes back takes the answer in and says how many bytes its rows took. */
  readonly ask: (range: Excel.Range) => () => number;
}

/** Long texts are common: 5,000 projects take 20 bytes a cell. */
const usualBytesPerCell = 20;

/** The rows at the end of an answer tell most about those that follow. */
const telling = 20;

function perRow(rows: readonly (readonly unknown[])[]): number {
  const last = rows.slice(-telling);
  return bytesOf(last) / Math.max(1, last.length);
}

type Block = Pick<Area, 'rows' | 'columns' | 'start'>;

/** An area whose values are wanted; they are put into `cells` row by row. */
export function valuesOf(block: Block, cells: RawValue[][], bytesPerRow = block.columns * usualBytesPerCell): Area {
  return {
    ...block,
    read: 0,
    bytesPerRow,
    ask: (range) => {
      range.load('values');
      return () => {
        const values = range.values as unknown[][];
        for (const row of values) cells.push(row.map(rawValue));
        return perRow(values);
      };
    },
  };
}

/** An area of which something else is wanted. */
export function areaOf(block: Block, bytesPerCell: number, ask: Area['ask']): Area {
  return { ...block, read: 0, bytesPerRow: block.columns * bytesPerCell, ask };
}

const leastBudget = 50_000;

/** Reads areas whole. `along` is asked in the first request, so that what else is wanted costs no round trip of its own. */
export async function readAreas({ context, send }: Conversation, areas: readonly Area[], along?: () => void): Promise<void> {
  let budget = answerBytes;
  let first = along !== undefined;
  for (;;) {
    const portions = nextPortions(areas, budget);
    if (portions.length === 0 && !first) return;
    if (first) along?.();
    const asked = portions.map(({ area, from, rows }) => ({ area, rows, take: area.ask(area.start(context).getOffsetRange(from, 0).getResizedRange(rows - 1, area.columns - 1)) }));
    try {
      await send();
    } catch (error) {
      // A text column may be far longer than the rows before it: ask for less, unless less is not to be had.
      if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || budget <= leastBudget) throw error;
      budget = Math.floor(budget / 2);
      continue;
    }
    first = false;
    for (const { area, rows, take } of asked) {
      area.bytesPerRow = take();
      area.read += rows;
    }
  }
}
