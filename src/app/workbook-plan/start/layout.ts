import type { PlacedCell, PlannedHighlight } from '../workbook-plan.js';

/** A block of the Start sheet: its cells, merged areas and coloured figures. */
export interface StartBlock {
  readonly cells: readonly PlacedCell[];
  readonly merges?: readonly string[];
  readonly highlights?: readonly PlannedHighlight[];
}

/** Two halves side by side. Left: number, text, figure; right: short text or date, text, figure. */
export const left = { number: 2, text: 3, figure: 4 } as const;
export const right = { first: 6, text: 7, figure: 8 } as const;
export const columnWidths = [2, 5, 74, 14, 4, 15, 46, 13, 2] as const;

export const rows = {
  title: 2,
  organisation: 3,
  upper: 5,
  now: 10,
  lower: 17,
  more: 24,
} as const;

/** A heading with a line under it over the width of its half. */
export function heading(row: number, half: typeof left | typeof right, text: string): PlacedCell[] {
  const [from, to] = 'number' in half ? [half.number, half.figure] : [half.first, half.figure];
  return Array.from({ length: to - from + 1 }, (_, index) => ({ row, column: from + index, value: index === 0 ? text : null, look: 'section' as const }));
}
