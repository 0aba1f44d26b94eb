import type { BulletsBlock, ParagraphBlock, RichText } from '../../../schema/document-models.js';
import { breakLines, joinLines } from '../text/break-lines.js';
import { lineHeight, type Font } from '../text/font-metrics.js';
import type { TextStyle } from '../template/text-style.js';
import { toPoints } from '../geometry/box.js';

/** A paragraph of flowing text. `continued` is the rest of a parted one: set like it, without its sign. */
export interface FlowParagraph {
  readonly text: RichText;
  readonly role: 'plain' | 'lead' | 'note' | 'bullet' | 'number' | 'continued';
  /** The number of a numbered item. */
  readonly number?: number;
  /** Stands in a list that reaches two digits, which need a wider indent. */
  readonly twoDigits?: true;
}

export function paragraphsOf(block: BulletsBlock | ParagraphBlock): readonly FlowParagraph[] {
  if (block.kind === 'bullets') {
    const wide = block.items.length > 9 ? { twoDigits: true as const } : {};
    return block.items.map((text, index) => (block.numbered === true ? { text, role: 'number', number: index + 1, ...wide } : { text, role: 'bullet' }));
  }
  const role = block.style === 'lead' || block.style === 'note' ? block.style : 'plain';
  return [{ text: block.text, role }];
}

export function isItem({ role }: FlowParagraph): boolean {
  return role === 'bullet' || role === 'number' || role === 'continued';
}

/** A paragraph all in bold stands over what follows it. */
export function isHeading({ role, text }: FlowParagraph): boolean {
  return role === 'plain' && typeof text !== 'string' && text.length > 0 && text.every(({ bold }) => bold === true);
}

/** Hanging indent of items in EMU: the template's where it has one. */
export function itemIndent(style: TextStyle, { twoDigits }: Pick<FlowParagraph, 'twoDigits'>): number {
  return Math.max(style.bulleted && style.marginLeft > 0 ? style.marginLeft : 228600, twoDigits === true ? 342900 : 0);
}

export function sizeOf(paragraph: FlowParagraph, size: number): number {
  if (paragraph.role === 'lead') return Math.round(size * 1.15);
  return paragraph.role === 'note' ? 12 : size;
}

export interface Measured {
  readonly lines: readonly (readonly { readonly text: string }[])[];
  /** Height of one line and of the space above the paragraph, in points. */
  readonly line: number;
  readonly before: number;
}

/** Sets a paragraph in `width` EMU of text. */
export function measure(paragraph: FlowParagraph, style: TextStyle, size: number, width: number): Measured {
  const font: Font = { family: style.family, bold: style.bold };
  const own = sizeOf(paragraph, size);
  const room = toPoints(width - (isItem(paragraph) ? itemIndent(style, paragraph) : 0));
  return {
    lines: breakLines(paragraph.text, font, own, room),
    line: lineHeight(font, own) * style.lineSpacing,
    before: style.spaceBefore,
  };
}

/** Parts a paragraph after `count` lines. */
export function partAfter(paragraph: FlowParagraph, { lines }: Measured, count: number): readonly [FlowParagraph, FlowParagraph] {
  const rest = isItem(paragraph) ? 'continued' : paragraph.role;
  return [
    { ...paragraph, text: joinLines(lines.slice(0, count)) },
    { text: joinLines(lines.slice(count)), role: rest },
  ];
}
