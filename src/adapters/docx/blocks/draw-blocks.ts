import type { FileChild } from 'docx';
import type { DocumentBlock, HeadingBlock } from '../../../schema/document-models.js';
import { drawChart } from '../charts/draw-chart.js';
import { drawTable } from './data-table.js';
import type { DrawContext, Start } from './draw-context.js';
import { drawDiagram } from './diagram.js';
import { drawFacts } from './facts-table.js';
import { drawFigures } from './figures-table.js';
import { drawBullets, drawHeading, drawParagraph, hairline, separator } from './text-blocks.js';
import { drawWheel } from './wheel.js';

function drawBlock(block: Exclude<DocumentBlock, { kind: 'page-break' }>, start: Start, context: DrawContext): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return drawHeading(block, start, context);
    case 'paragraph':
      return drawParagraph(block, start, context);
    case 'bullets':
      return drawBullets(block, start, context);
    case 'table':
      return drawTable(block, start, context);
    case 'chart':
      return drawChart(block, start, context);
    case 'facts':
      return drawFacts(block, start, context);
    case 'figures':
      return drawFigures(block, start, context);
    case 'wheel':
      return drawWheel(block, start, context);
    case 'diagram':
      return drawDiagram(block, start, context);
  }
}

const led = new Set<DocumentBlock['kind'] | undefined>(['table', 'facts', 'figures', 'bullets', 'chart', 'wheel', 'diagram']);
const endsInTable = new Set<DocumentBlock['kind']>(['table', 'facts', 'figures']);

function startsPage({ pageBreakBefore }: HeadingBlock, start: Start): boolean {
  return start.pageBreakBefore || pageBreakBefore === true;
}

/** Draws blocks in order; a page break is kept for the next block, so that none leaves an empty paragraph behind. */
export function drawBlocks(blocks: readonly DocumentBlock[], pageBreakBefore: boolean, context: DrawContext): FileChild[] {
  const drawn: FileChild[] = [];
  let start: Start = { pageBreakBefore, belowTable: false };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'page-break') {
      start = { ...start, pageBreakBefore: true };
      continue;
    }
    if (start.belowTable && block.kind === 'heading' && !startsPage(block, start)) drawn.push(hairline(context));
    const children = drawBlock(block, { ...start, leads: led.has(blocks[index + 1]?.kind) }, context);
    if (children.length === 0) continue;
    drawn.push(...children);
    start = { pageBreakBefore: false, belowTable: endsInTable.has(block.kind) };
  }
  // Word wants a paragraph at the end of a document, and would add a full-size one below a table.
  return start.belowTable || drawn.length === 0 ? [...drawn, separator({ pageBreakBefore: false, belowTable: true }, context)] : drawn;
}
