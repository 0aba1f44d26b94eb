import type { DocumentBlock, TableBlock, TableCell } from '../../schema/document-models.js';

/** Characters of table text that a page's width holds, and what the space between two columns takes of them. */
const lineLength = 94;
const gutter = 3;
const boldIsWider = 1.08;

function textOf(cell: TableCell): string {
  if (typeof cell === 'string') return cell;
  if ('light' in cell) return `●\u00A0\u00A0${cell.word}`;
  if ('number' in cell) return cell.shown;
  return cell.map(({ text }) => text).join('');
}

/** The length of the longest part of a text that no line break can divide. */
function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[ \n\t]|(?<=[-–])/).map((word) => word.length));
}

function needs({ columns, rows }: TableBlock): readonly number[] {
  return columns.map(({ title }, index) => {
    const cells = rows.filter(({ role }) => role !== 'group').map(({ cells: own }) => longestWord(textOf(own[index] ?? '')));
    return Math.max(longestWord(title) * boldIsWider, ...cells) + gutter;
  });
}

/**
 * A table whose columns are wide enough for their longest words: what a column lacks is taken from those with room to
 * spare, by how much they have. Unchanged where every word fits, or where the words together are wider than the page.
 */
export function fitColumns(table: TableBlock): TableBlock {
  const total = table.columns.reduce((sum, { width }) => sum + width, 0);
  const needed = needs(table);
  const given = table.columns.map(({ width }) => (width / total) * lineLength);
  const lack = given.reduce((sum, width, index) => sum + Math.max(0, (needed[index] ?? 0) - width), 0);
  const spare = given.reduce((sum, width, index) => sum + Math.max(0, width - (needed[index] ?? 0)), 0);
  if (lack === 0 || spare < lack) return table;
  const fitted = given.map((width, index) => {
    const need = needed[index] ?? 0;
    return width < need ? need : width - ((width - need) / spare) * lack;
  });
  return { ...table, columns: table.columns.map((column, index) => ({ ...column, width: Math.round((fitted[index] ?? 0) * 10) / 10 })) };
}

/** The blocks of a text document with their tables fitted. */
export function fitTables(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return blocks.map((block) => (block.kind === 'table' ? fitColumns(block) : block));
}
