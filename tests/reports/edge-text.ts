import type { DeckModel, DocumentBlock, DocumentModel, RichText, SlideBlock, TableCell } from '../../src/schema/document-models.js';

const plain = (text: RichText): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''));

function cellText(cell: TableCell): string {
  if (typeof cell === 'string' || Array.isArray(cell)) return plain(cell as RichText);
  return 'light' in cell ? cell.word : (cell as { readonly shown: string }).shown;
}

/** What a block says, line by line; a chart's description included. */
function linesOf(block: DocumentBlock | SlideBlock): readonly string[] {
  if (block.kind === 'heading') return [block.text];
  if (block.kind === 'paragraph') return [plain(block.text)];
  if (block.kind === 'bullets') return block.items.map(plain);
  if (block.kind === 'table') return [...block.columns.map(({ title }) => title), ...block.rows.flatMap(({ cells }) => cells.map(cellText))];
  if (block.kind === 'figures') return block.figures.flatMap(({ value, label, trendText }) => [`${value} ${label}`, trendText ?? '']);
  return 'description' in block ? [block.description] : [];
}

export function deckText({ title, sections }: DeckModel): readonly string[] {
  return [title, ...sections.flatMap(({ slides }) => slides.flatMap((slide) => [slide.title, slide.subtitle ?? '', slide.footnote ?? '', ...slide.contents.flatMap(({ block }) => linesOf(block))]))];
}

export function planText({ title, approval, blocks }: DocumentModel): readonly string[] {
  return [title, approval, ...blocks.flatMap(linesOf)];
}
