import type { RawCellExtras, RawValue } from '../../schema/raw-workbook.js';
import { isBlankCell, isPlaceholder, plainText, wrongCellType } from './cell-text.js';
import { readNumberText, type DecimalMark } from './number-shape.js';
import { blankReading, exactly, roughly, unreadable, type Reading } from './reading.js';

export interface PercentHints {
  /** The header says per cent (`Færdig %`, `pct.`): plain numbers are then hundredths. */
  readonly headerSaysPercent?: boolean;
  readonly decimalMark?: DecimalMark | null;
  readonly extras?: RawCellExtras | undefined;
}

function hundredth(value: number): number {
  return Number((value / 100).toPrecision(15));
}

/**
 * Reads a share as a fraction: `45 %` and 45 under a header with % are 0.45, and so is 0.45 in a cell with percent format.
 * 45 under a header without % is a problem: it may be days, hours or points.
 */
export function parsePercent(cell: RawValue, hints: PercentHints = {}): Reading<number> {
  if (isBlankCell(cell)) return blankReading;
  const wrong = wrongCellType(cell);
  if (wrong) return wrong;
  if (typeof cell === 'string' && isPlaceholder(cell)) return blankReading;
  const text = typeof cell === 'string' ? plainText(cell) : '';
  const marked = /\s*(?:%|pct\.?|procent|per cent|percent)$/i.exec(text);
  const body = marked ? text.slice(0, marked.index) : text;
  const read = typeof cell === 'number' ? ({ kind: 'number', value: cell } as const) : readNumberText(body, hints.decimalMark ?? 'comma');
  if (read.kind !== 'number') return unreadable('no-percentage', { da: 'ikke en procent', en: 'not a percentage' });
  if (marked) return exactly(hundredth(read.value));
  if (typeof cell === 'number' && hints.extras?.numberFormat?.includes('%')) return exactly(cell);
  if (!hints.headerSaysPercent) {
    return read.value >= 0 && read.value <= 1
      ? roughly(read.value, 0.8, 'fraction-assumed', { da: 'læst som andel af 1', en: 'read as a share of 1' })
      : unreadable('no-percent-sign', { da: 'hverken cellen eller overskriften siger procent', en: 'neither cell nor header says per cent' });
  }
  if (read.value > 0 && read.value < 1) {
    return unreadable('fraction-or-percent', { da: 'kan være en andel eller en procent', en: 'may be a fraction or a percentage' });
  }
  return exactly(hundredth(read.value));
}
