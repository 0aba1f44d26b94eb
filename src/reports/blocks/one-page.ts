import type { DocumentBlock, RichText, TableBlock, TableCell } from '../../schema/document-models.js';
import { linesOf } from './lines-of.js';

/**
 * Heights of the starter template's styles, measured generously; a template of one's own in a like size keeps
 * the page. The page's own height is in the same generous points, and leaves some lines free for wider fonts.
 */
const height = { heading: 36, figures: 106, tableHead: 19, rowPadding: 5, tableLine: 12.3, note: 25, paragraph: 8, line: 16, bullet: 18 } as const;
const pageHeight = 650;
/** Letters on a line of a table over the whole width, and of running text. */
const tableLetters = 114;
const textLetters = 98;
const fewestRows = 1;

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

/**
 * The blocks of a document that is to be one page: rows are taken from the end of the tallest table until all fits, at
 * least one staying in each, and each shortened table says how many it left out (`more`).
 */
export function onOnePage(blocks: readonly DocumentBlock[], more: (left: number) => DocumentBlock): readonly DocumentBlock[] {
  const shown = blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0));
  const shortened = (index: number): readonly DocumentBlock[] => {
    const block = blocks[index];
    if (block === undefined || block.kind !== 'table') return block === undefined ? [] : [block];
    const left = block.rows.length - (shown[index] ?? 0);
    return left === 0 ? [block] : [{ ...block, rows: block.rows.slice(0, shown[index]) }, more(left)];
  };
  const made = (): readonly DocumentBlock[] => blocks.flatMap((_, index) => shortened(index));
  const isTooTall = (): boolean => made().reduce((sum, block) => sum + heightOf(block), 0) > pageHeight;
  while (isTooTall() && shown.some((rows) => rows > fewestRows)) {
    const heights = shown.map((rows, index) => (rows > fewestRows ? shortened(index).reduce((sum, block) => sum + heightOf(block), 0) : 0));
    const tallest = heights.indexOf(Math.max(...heights));
    shown[tallest] = (shown[tallest] ?? fewestRows) - 1;
  }
  return made();
}
