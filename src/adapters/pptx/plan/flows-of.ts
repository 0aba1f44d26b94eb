import type { SlideBlock, SlideContent, SlideSlot } from '../../../schema/document-models.js';
import type { Language } from '../../../schema/text.js';
import { FiguresFlow } from '../figures/figures-flow.js';
import { TableFlow } from '../table/table-flow.js';
import { TableMeasure } from '../table/table-measure.js';
import type { Placeholder } from '../template/placeholder.js';
import { CaptionedFlow } from './captioned-flow.js';
import { ChartFlow } from './chart-flow.js';
import type { Density } from './density.js';
import type { Flow } from './flow.js';
import { NoteFlow } from './note-flow.js';
import { TextFlow } from './text-flow.js';
import { paragraphsOf, type FlowParagraph } from './text-paragraphs.js';

/** What stands side by side at one height of a slide: one column over the full width, or a left and a right. */
export interface Band {
  readonly columns: readonly { readonly slot: SlideSlot; readonly flows: readonly Flow[] }[];
}

function captioned(flow: Flow, caption: string | undefined, body: Placeholder): Flow {
  return caption === undefined || caption === '' ? flow : new CaptionedFlow(flow, caption, body);
}

function isText(block: SlideBlock): block is Extract<SlideBlock, { kind: 'bullets' | 'paragraph' }> {
  return block.kind === 'bullets' || (block.kind === 'paragraph' && block.style !== 'draft');
}

function flowOf(block: SlideBlock, body: Placeholder, density: Density, language: Language): Flow {
  const { family } = body.style;
  if (block.kind === 'table') return captioned(new TableFlow(new TableMeasure(block, { family, language, density })), block.caption, body);
  if (block.kind === 'chart') return captioned(new ChartFlow(block, body.style.ink), block.caption, body);
  if (block.kind === 'figures') return new FiguresFlow(block, family, language);
  if (block.kind === 'paragraph' && block.style === 'draft') return new NoteFlow(block.text, body);
  return new TextFlow(paragraphsOf(block), body, density);
}

/** Blocks as flows; paragraphs and bullets that follow each other become one text. */
function flowsOf(blocks: readonly SlideBlock[], body: Placeholder, density: Density, language: Language): readonly Flow[] {
  const flows: Flow[] = [];
  let text: FlowParagraph[] = [];
  const finish = (): void => {
    if (text.length > 0) flows.push(new TextFlow(text, body, density));
    text = [];
  };
  for (const block of blocks) {
    if (isText(block)) {
      text.push(...paragraphsOf(block));
    } else {
      finish();
      flows.push(flowOf(block, body, density, language));
    }
  }
  finish();
  return flows;
}

/** The bands of a slide from its contents in order: what follows each other in columns stands side by side. */
export function bandsOf(contents: readonly SlideContent[], body: Placeholder, density: Density, language: Language): readonly Band[] {
  const groups: SlideContent[][] = [];
  for (const content of contents) {
    const last = groups.at(-1);
    const belongs = last !== undefined && (last[0]?.slot === 'full') === (content.slot === 'full');
    if (belongs) last.push(content);
    else groups.push([content]);
  }
  return groups.map((group) => {
    const slots: readonly SlideSlot[] = group[0]?.slot === 'full' ? ['full'] : ['left', 'right'];
    const columns = slots.map((slot) => ({
      slot,
      flows: flowsOf(group.filter((one) => one.slot === slot).map(({ block }) => block), body, density, language),
    }));
    return { columns };
  });
}
