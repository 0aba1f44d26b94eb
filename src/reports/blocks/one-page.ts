import type { DocumentBlock, RichText, TableBlock, TableCell } from '../../schema/document-models.js';
import { firstSentences } from '../../schema/wording/shorten.js';
import { fitTables } from './fit-columns.js';
import { linesOf } from './lines-of.js';

/**
 * Heights of the starter template's styles in points, as they are drawn, and of what is below title and subtitle; a
 * template of one's own in a like size keeps the page.
 */
const height = { heading: 36, figures: 106, tableHead: 19, rowPadding: 5, tableLine: 12.3, note: 25, paragraph: 8, line: 16, bullet: 18 } as const;
const pageHeight = 622;
/** Letters on a line of a table over the whole width, and of running text. */
const tableLetters = 114;
const textLetters = 98;
/** Letters on a line of the title, and how high each line after the first is. */
const titleLetters = 36;
const titleLine = 34;
const fewestRows = 1;
/** Rows of other tables that stay while those to be kept give up theirs. */
const fewestBesideKept = 2;

function plain(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('');
}

function cellText(cell: TableCell): string {
  if (typeof cell === 'string' || Array.isArray(cell)) return plain(cell as RichText);
  if ('light' in cell) return `●  ${cell.word}`;
  return (cell as { readonly shown: string }).shown;
}

function rowHeight({ columns }: TableBlock, cells: readonly TableCell[]): number {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const lines = cells.map((cell, index) => linesOf(cellText(cell), Math.max(4, ((columns[index]?.width ?? 0) / total) * tableLetters - 2.5)));
  return height.rowPadding + height.tableLine * Math.max(1, ...lines);
}

function heightOf(block: DocumentBlock): number {
  switch (block.kind) {
    case 'heading':
      return height.heading;
    case 'figures':
      return height.figures;
    case 'table':
      return height.tableHead + block.rows.reduce((sum, { cells }) => sum + rowHeight(block, cells), 0);
    case 'bullets':
      return block.items.reduce((sum, item) => sum + height.bullet * linesOf(plain(item), textLetters - 4), 0);
    case 'paragraph':
      return block.style === 'note' ? height.note : height.paragraph + height.line * linesOf(plain(block.text), textLetters);
    case 'facts':
      return block.facts.length * 18;
    case 'chart':
    case 'diagram':
    case 'wheel':
    case 'page-break':
      return pageHeight;
  }
}

export interface OnePage {
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
  /** Says below a shortened table how many rows it left out. */
  readonly more: (left: number) => DocumentBlock;
  /** Tables that give up rows only when the others have given up theirs. */
  readonly keeps?: (table: DocumentBlock) => boolean;
}

/** Letters that texts may hold in a cell, the most first; the fewest keep a row to about two lines. Running text holds three times as much. */
const cellLetters = [400, 280, 200, 150, 110, 76] as const;

function brief(block: DocumentBlock, letters: number): DocumentBlock {
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (typeof cell === 'string' ? firstSentences(cell, letters) : cell)) })) };
  return block.kind === 'paragraph' && typeof block.text === 'string' ? { ...block, text: firstSentences(block.text, 3 * letters) } : block;
}

/**
 * The blocks of a document that is to be one page: texts are whole where there is room, and shorter where there is not.
 * Where the shortest do not fit either, rows are taken from the end of the tallest table until all fits, at least one
 * staying in each.
 */
export function onOnePage({ title, blocks, more, keeps = () => false }: OnePage): readonly DocumentBlock[] {
  const room = pageHeight - (linesOf(title, titleLetters) - 1) * titleLine;
  const isTooTall = (made: readonly DocumentBlock[]): boolean => made.reduce((sum, block) => sum + heightOf(block), 0) > room;
  const drafts = cellLetters.map((letters) => fitTables(blocks.map((block) => brief(block, letters))));
  return drafts.find((draft) => !isTooTall(draft)) ?? withoutRows(drafts.at(-1) ?? [], isTooTall, more, (_, index) => keeps(blocks[index] as DocumentBlock));
}

function withoutRows(blocks: readonly DocumentBlock[], isTooTall: (made: readonly DocumentBlock[]) => boolean, more: OnePage['more'], keeps: (table: DocumentBlock, index: number) => boolean): readonly DocumentBlock[] {
  const shown = blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0));
  const shortened = (index: number): readonly DocumentBlock[] => {
    const block = blocks[index];
    if (block === undefined || block.kind !== 'table') return block === undefined ? [] : [block];
    const left = block.rows.length - (shown[index] ?? 0);
    return left === 0 ? [block] : [{ ...block, rows: block.rows.slice(0, shown[index]) }, more(left)];
  };
  const made = (): readonly DocumentBlock[] => blocks.flatMap((_, index) => shortened(index));
  const heightsOf = (fewest: number, may: (table: DocumentBlock, index: number) => boolean): readonly number[] =>
    blocks.map((block, index) => ((shown[index] ?? 0) > fewest && may(block, index) ? shortened(index).reduce((sum, one) => sum + heightOf(one), 0) : 0));
  while (isTooTall(made()) && shown.some((rows) => rows > fewestRows)) {
    const others = heightsOf(fewestBesideKept, (table, index) => !keeps(table, index));
    const heights = Math.max(...others) > 0 ? others : heightsOf(fewestRows, () => true);
    const tallest = heights.indexOf(Math.max(...heights));
    shown[tallest] = (shown[tallest] ?? fewestRows) - 1;
  }
  return made();
}
