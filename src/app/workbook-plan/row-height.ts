import type { PlannedCell } from './workbook-plan.js';

const lineHeight = 15;
const padding = 5;
// Longer texts are cut off on screen until the row is edited: rows taller than this hide the overview.
const mostLines = 6;
// What the indents take, and what is lost where a line breaks before a long word.
const lost = 3;

function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - lost);
  return text.split('\n').reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(paragraph.length / room)), 0);
}

/**
 * The height in points a table row will need, by its longest text. An estimate in characters: Excel measures again
 * when the row is edited. Hidden columns (width 0) count for nothing.
 */
export function rowHeight(cells: readonly PlannedCell[], widths: readonly number[]): number {
  const lines = cells.map(({ value }, index) => (typeof value === 'string' && (widths[index] ?? 0) > 0 ? linesOf(value, widths[index] ?? 0) : 1));
  return Math.min(Math.max(1, ...lines), mostLines) * lineHeight + padding;
}
