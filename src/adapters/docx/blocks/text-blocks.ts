import { LineRuleType, Paragraph, type FileChild, type IContext, type IParagraphOptions, type IXmlableObject } from 'docx';
import type { BulletsBlock, HeadingBlock, ParagraphBlock } from '../../../schema/document-models.js';
import type { StyleRole } from '../styles/style-definition.js';
import type { DrawContext, Start } from './draw-context.js';
import { marked, richText, textRuns } from './inline.js';

/** Space above what follows a table, in twentieths of a point. */
const spaceBelowTable = 200;

/**
 * The paragraph of a drawing: a line as high as the drawing, which the exact line height of many templates would cut
 * off, over the full width, which indents would push it out of.
 */
export function drawingParagraph(start: Start, after: number, more: IParagraphOptions, context: DrawContext): Paragraph {
  return styled('normal', context, {
    ...startOptions(start),
    ...more,
    indent: { left: 0, right: 0, firstLine: 0 },
    spacing: { line: 240, lineRule: LineRuleType.AUTO, before: start.belowTable ? spaceBelowTable : 120, after },
  });
}

/** What a paragraph takes from where it starts. */
export function startOptions(start: Start): IParagraphOptions {
  return {
    ...(start.pageBreakBefore ? { pageBreakBefore: true } : {}),
    ...(start.belowTable ? { spacing: { before: spaceBelowTable } } : {}),
  };
}

type Written = Record<string, unknown>;

function childNamed(parent: unknown, name: string): Written[] {
  const children = Array.isArray(parent) ? (parent as Written[]) : [];
  const found = children.find((child) => typeof child === 'object' && name in child)?.[name];
  return Array.isArray(found) ? (found as Written[]) : [];
}

/**
 * A paragraph in a list by its id. The library knows only lists of its own making, and the template's are wanted here:
 * it writes the paragraph as one in no list, in the right place among its properties, and the list is put in there.
 */
class ListedParagraph extends Paragraph {
  constructor(
    options: IParagraphOptions,
    private readonly numId: string,
    private readonly level: number,
  ) {
    super({ ...options, numbering: false });
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const written = super.prepForXml(context);
    const numbering = childNamed(childNamed(written?.['w:p'], 'w:pPr'), 'w:numPr');
    numbering.splice(0, numbering.length, { 'w:ilvl': { _attr: { 'w:val': this.level } } }, { 'w:numId': { _attr: { 'w:val': this.numId } } });
    return written;
  }
}

/** A paragraph of a style. */
export function styled(role: StyleRole, context: DrawContext, options: IParagraphOptions): Paragraph {
  return new Paragraph({ style: context.styles[role], ...options });
}

export function drawHeading(block: HeadingBlock, start: Start, context: DrawContext): FileChild[] {
  // In a paper whose headings are small ones throughout, the largest is still the first level to whoever reads by ear.
  const top = Math.min(...context.headings.map(({ level }) => level));
  const heading = context.headings[context.next('heading') - 1];
  const bookmarks = heading === undefined ? [] : [heading.mark, ...(heading.named === null ? [] : [heading.named])];
  const options: IParagraphOptions = {
    style: context.styles[`heading${block.level}`],
    // Word keeps the space above a paragraph that itself begins a page.
    ...(start.pageBreakBefore || block.pageBreakBefore === true ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
    ...(top > 1 ? { outlineLevel: block.level - top } : {}),
    children: marked(textRuns(block.text), bookmarks),
  };
  if (block.numbered === false) return [new Paragraph({ ...options, numbering: false, indent: { left: 0, firstLine: 0 } })];
  const own = context.lists.headings;
  return [own === null ? new Paragraph(options) : new ListedParagraph(options, own, block.level - 1)];
}

const paragraphRoles = { lead: 'lead', note: 'note', draft: 'draft' } as const;

export function drawParagraph(block: ParagraphBlock, start: Start, context: DrawContext): FileChild[] {
  const role = block.style === undefined ? 'normal' : paragraphRoles[block.style];
  return [styled(role, context, { ...startOptions(start), ...(start.leads === true ? { keepNext: true } : {}), children: richText(block.text, context) })];
}

export function drawBullets(block: BulletsBlock, start: Start, context: DrawContext): FileChild[] {
  const role = block.numbered === true ? 'listNumber' : 'listBullet';
  const list = block.numbered === true ? context.lists.numbers[context.next('list') - 1] : context.lists.bullets;
  return block.items.map((item, index) => {
    const isLast = index === block.items.length - 1;
    const options: IParagraphOptions = {
      style: context.styles[role],
      ...(index === 0 && start.pageBreakBefore ? { pageBreakBefore: true } : {}),
      // A heading of one line stays with its list, and a list never leaves its last point alone.
      ...(index === 0 && block.items.length > 1 ? { keepNext: true } : {}),
      children: richText(item, context),
    };
    const spacing = { ...(index === 0 && start.belowTable ? { before: spaceBelowTable } : {}), ...(isLast ? { after: 160 } : {}) };
    const full = Object.keys(spacing).length === 0 ? options : { ...options, spacing };
    return list === null || list === undefined ? new Paragraph(full) : new ListedParagraph(full, list, 0);
  });
}

/** A line too small to see, which keeps two tables apart and lets a page break stand before one. */
export function separator(start: Start, context: DrawContext): Paragraph {
  return styled('separator', context, { ...(start.pageBreakBefore ? { pageBreakBefore: true } : {}), children: [] });
}

/**
 * A line of a point between a table and the heading below it. Without any, LibreOffice no longer keeps headings with
 * their text on that page: the last one then stands alone at its foot, wherever the table stands above.
 */
export function hairline(context: DrawContext): Paragraph {
  return styled('separator', context, { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }, children: [] });
}
