import type { RichText, TableBlock, TableCell, TableColumn, TableRow } from '../../../schema/document-models.js';
import type { Language } from '../../../schema/text.js';
import { lightLooks, lightWord } from '../../ooxml/look/light-look.js';
import { points, toPoints } from '../geometry/box.js';
import { breakLines, joinLines, plainText, runsOf } from '../text/break-lines.js';
import { lineHeight, textWidth } from '../text/font-metrics.js';
import type { Density } from '../plan/density.js';

/** Left and right of the text of a cell. */
export const cellMargin = points(7);

export interface TableLook {
  readonly family: string;
  readonly language: Language;
  readonly density: Density;
}

/** What stands in a cell, in one text; a number keeps its parts on one line. */
export function cellText(cell: TableCell, language: Language): RichText {
  if (typeof cell === 'string' || Array.isArray(cell)) return cell as RichText;
  if ('light' in cell) return `${lightLooks[cell.light].shape}\u00A0${lightWord(cell.light, cell.word, language)}`;
  return (cell as { shown: string }).shown.replace(/ /g, '\u00A0');
}

function isNumber(cell: TableCell | undefined): boolean {
  return typeof cell === 'object' && 'number' in cell;
}

/** How a column stands: as the model says, else numbers to the right. */
export function alignmentOf(block: TableBlock, index: number): 'l' | 'r' | 'ctr' {
  const column = block.columns[index] as TableColumn;
  if (column.align !== undefined) return column.align === 'left' ? 'l' : column.align === 'right' ? 'r' : 'ctr';
  const filled = block.rows.map((row) => row.cells[index]).filter((cell) => cell !== undefined && cell !== '');
  return filled.length > 0 && filled.every(isNumber) ? 'r' : 'l';
}

/** A cell's text for a column: what should stay on one line is let go where the column is too narrow for it. */
export function textFor(cell: TableCell, width: number, look: TableLook, bold: boolean): RichText {
  const text = cellText(cell, look.language);
  return isText(cell) && isTooWide(text, width, look, bold) ? runsOf(text).map((run) => ({ ...run, text: run.text.replaceAll('\u00A0', ' ') })) : text;
}

function isText(cell: TableCell): cell is RichText {
  return typeof cell === 'string' || Array.isArray(cell);
}

function isTooWide(text: RichText, width: number, look: TableLook, bold: boolean): boolean {
  const room = toPoints(width - 2 * cellMargin);
  return plainText(text).split(/[ \n]+/).some((word) => word.includes('\u00A0') && textWidth(word, { family: look.family, bold }, look.density.tableSize) > room);
}

function linesOf(text: RichText, width: number, look: TableLook, bold: boolean, share?: number): ReturnType<typeof breakLines> {
  return breakLines(text, { family: look.family, bold }, look.density.tableSize, toPoints(width - 2 * cellMargin), share);
}

function heightOfLines(count: number, look: TableLook): number {
  const line = lineHeight({ family: look.family, bold: false }, look.density.tableSize);
  return points(count * line + 2 * look.density.cellPadding);
}

export function headerHeight(columns: readonly TableColumn[], widths: readonly number[], look: TableLook): number {
  return heightOfLines(Math.max(...columns.map(({ title }, index) => linesOf(textFor(title, widths[index] ?? 0, look, true), widths[index] ?? 0, look, true).length)), look);
}

/** Height of a row; `share` as in breaking lines. */
export function rowHeight(row: TableRow, widths: readonly number[], look: TableLook, share?: number): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (row.role === 'group') return heightOfLines(linesOf(cellText(row.cells[0] ?? '', look.language), total, look, true, share).length, look);
  const counts = widths.map((width, index) => linesOf(textFor(row.cells[index] ?? '', width, look, row.role === 'total'), width, look, row.role === 'total', share).length);
  return heightOfLines(Math.max(1, ...counts), look);
}

/** Parts a row that no page can hold: each cell's first lines, and what is left of it. */
export function partRow(row: TableRow, widths: readonly number[], look: TableLook, height: number): readonly [TableRow, TableRow] {
  const line = lineHeight({ family: look.family, bold: false }, look.density.tableSize);
  const fit = Math.max(1, Math.floor((toPoints(height) - 2 * look.density.cellPadding) / line));
  const parts = widths.map((width, index) => {
    const cell = row.cells[index] ?? '';
    const lines = linesOf(textFor(cell, width, look, row.role === 'total'), width, look, row.role === 'total');
    if (lines.length <= fit) return { head: cell, rest: '' as TableCell };
    return { head: joinLines(lines.slice(0, fit)) as TableCell, rest: joinLines(lines.slice(fit)) as TableCell };
  });
  return [
    { ...row, cells: parts.map(({ head }) => head) },
    { ...row, cells: parts.map(({ rest }) => rest) },
  ];
}
