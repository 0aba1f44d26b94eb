import type { Rect } from '../../excel-stand-in/workbook/rect.js';
import type { Sheet } from '../../excel-stand-in/workbook/sheet.js';

const pixelsPerPoint = 4 / 3;
const usualWidth = 64;
const usualHeight = 20;

/** Rows and columns that can be scrolled to beyond what is used. */
const spareRows = 60;
const spareColumns = 12;

/** Where rows or columns begin, in pixels. */
export interface Lines {
  readonly count: number;
  readonly total: number;
  start(index: number): number;
  size(index: number): number;
  /** The line at a distance from the first. */
  at(pixels: number): number;
}

function linesOf(count: number, size: (index: number) => number): Lines {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) starts[index + 1] = (starts[index] ?? 0) + size(index);
  const start = (index: number): number => starts[Math.min(Math.max(0, index), count)] ?? 0;
  return {
    count,
    total: starts[count] ?? 0,
    start,
    size: (index) => start(index + 1) - start(index),
    at: (pixels) => {
      let [low, high] = [0, count - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (start(middle) <= pixels) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

export interface Metrics {
  readonly rows: Lines;
  readonly columns: Lines;
}

export function metricsOf(sheet: Sheet): Metrics {
  const used: Rect = sheet.usedWithin({ top: 0, left: 0, rows: 2_000_000, columns: 20_000 }, false) ?? { top: 0, left: 0, rows: 1, columns: 1 };
  const widest = Math.max(0, ...sheet.widths.keys());
  return {
    rows: linesOf(used.top + used.rows + spareRows, (row) => (sheet.hiddenRows.has(row) ? 0 : Math.round((sheet.heights.get(row) ?? usualHeight / pixelsPerPoint) * pixelsPerPoint))),
    columns: linesOf(Math.max(used.left + used.columns, Math.min(widest + 1, 200)) + spareColumns, (column) =>
      sheet.hiddenColumns.has(column) ? 0 : Math.round((sheet.widths.get(column) ?? usualWidth / pixelsPerPoint) * pixelsPerPoint),
    ),
  };
}
