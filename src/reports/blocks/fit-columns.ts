import type { DocumentBlock, TableBlock, TableCell } from '../../schema/document-models.js';
import { boundWords } from '../../schema/wording/bound-words.js';

/** Characters of table text that a page's width holds, and what the space between two columns takes of them. */
const lineLength = 98;
const gutter = 2.5;
const boldIsWider = 1.08;

/** Texts up to this length read best on one line, longer ones on about two. */
const oneLine = 20;
const linesOfLonger = 2.2;

function textOf(cell: TableCell): string {
  if (typeof cell === 'string') return boundWords(cell);
  if ('light' in cell) return `●\u00A0\u00A0${cell.word}`;
  if ('number' in cell) return boundWords(cell.shown);
  return boundWords(cell.map(({ text }) => text).join(''));
}

/** The length of the longest part of a text that no line break can divide. */
function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[ \n\t]|(?<=[-–])/).map((word) => word.length));
}

/** No Danish word in use is longer; what is, such as a web address, is broken rather than given the table. */
const longestKept = 42;

/** The least width of a column, at which its longest word fits, and one at which its texts read well. */
interface ColumnNeed {
  readonly least: number;
  readonly comfortable: number;
}

function needs({ columns, rows }: TableBlock): readonly ColumnNeed[] {
  return columns.map(({ title }, index) => {
    const texts = rows.filter(({ role }) => role !== 'group').map(({ cells }) => textOf(cells[index] ?? ''));
    const least = Math.min(longestKept, Math.max(longestWord(title) * boldIsWider, ...texts.map(longestWord))) + gutter;
    const lines = texts.map(({ length }) => (length <= oneLine ? length : length / linesOfLonger));
    return { least, comfortable: Math.max(least, ...lines.map((length) => length + gutter)) };
  });
}

/** Takes so much from the widths, from each by how far it lies above its floor; at most what lies there. */
function take(widths: readonly number[], floors: readonly number[], wanted: number): readonly number[] {
  const spare = widths.map((width, index) => Math.max(0, width - (floors[index] ?? 0)));
  const all = spare.reduce((sum, one) => sum + one, 0);
  return all === 0 ? widths : widths.map((width, index) => width - (spare[index] ?? 0) * Math.min(1, wanted / all));
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

function withWidths(table: TableBlock, widths: readonly number[]): TableBlock {
  return { ...table, columns: table.columns.map((column, index) => ({ ...column, width: Math.round((widths[index] ?? 0) * 10) / 10 })) };
}

/** Floors that together fit the page: the widest are lowered to one height, so that only the longest words are broken. */
function lowered(floors: readonly number[]): readonly number[] {
  let room = lineLength;
  const rising = [...floors].sort((a, b) => a - b);
  for (const [index, floor] of rising.entries()) {
    const share = room / (rising.length - index);
    if (floor > share) return floors.map((one) => Math.min(one, share));
    room -= floor;
  }
  return floors;
}

/**
 * A table whose columns are wide enough for their longest words: what a column lacks is taken from those that are wider
 * than their texts need, and then from all that are wider than their words. Unchanged where every word fits; where the
 * words together are wider than the page, only the longest of them are broken.
 */
export function fitColumns(table: TableBlock): TableBlock {
  const total = sumOf(table.columns.map(({ width }) => width));
  const needed = needs(table);
  const least = needed.map((need) => need.least);
  const given = table.columns.map(({ width }) => (width / total) * lineLength);
  const widened = given.map((width, index) => Math.max(width, least[index] ?? 0));
  if (sumOf(widened) === sumOf(given)) return table;
  if (sumOf(least) > lineLength) return withWidths(table, lowered(least));
  const eased = take(widened, needed.map(({ comfortable }) => comfortable), sumOf(widened) - lineLength);
  const fitted = take(eased, least, sumOf(eased) - lineLength);
  return withWidths(table, fitted);
}

/** The blocks of a text document with their tables fitted. */
export function fitTables(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return blocks.map((block) => (block.kind === 'table' ? fitColumns(block) : block));
}
