import { TableCell, TableRow, type FileChild } from 'docx';
import type { FactsBlock } from '../../../schema/document-models.js';
import type { DrawContext, Start } from './draw-context.js';
import { lightRuns, richText } from './inline.js';
import { describedTable, splitWidth } from './table-frame.js';
import { separator, styled } from './text-blocks.js';

/** Facts up to which a block stays on one page as a whole. */
const keptTogether = 16;

/** Label and content side by side; the label column is a heading to its rows. */
export function drawFacts(block: FactsBlock, start: Start, context: DrawContext): FileChild[] {
  if (block.facts.length === 0) return [];
  const rows = block.facts.map((fact, index) => {
    const keep = block.facts.length <= keptTogether && index < block.facts.length - 1 ? { keepNext: true } : {};
    const value = fact.value;
    const isLight = typeof value === 'object' && 'light' in value;
    const children = isLight ? lightRuns(value.light, value.word, context, true) : richText(value, context);
    return new TableRow({
      cantSplit: true,
      children: [
        new TableCell({ children: [styled('factLabel', context, { ...keep, children: richText(fact.label, context) })] }),
        new TableCell({ children: [styled('tableText', context, { ...keep, children })] }),
      ],
    });
  });
  const frame = {
    style: 'factsTable',
    columns: splitWidth(context.width, [26, 74]),
    title: '',
    description: block.description,
    headerRow: false,
    headerColumn: true,
  } as const;
  const table = describedTable(frame, rows, context);
  return start.pageBreakBefore || start.belowTable ? [separator(start, context), table] : [table];
}
