import type { BulletsBlock, ParagraphBlock, RichText, Run, SlideBlock, SlideContent } from '../../schema/document-models.js';

export function paragraph(text: RichText, style?: ParagraphBlock['style']): ParagraphBlock {
  return { kind: 'paragraph', text, ...(style === undefined ? {} : { style }) };
}

export function bullets(items: readonly RichText[], numbered = false): BulletsBlock {
  return { kind: 'bullets', items, ...(numbered ? { numbered } : {}) };
}

/** A bold lead and the text it leads: **Siden sidst:** … */
export function labelled(label: string, text: string): readonly Run[] {
  return [{ text: `${label}: `, bold: true }, { text }];
}

export function bold(text: string): readonly Run[] {
  return [{ text, bold: true }];
}

export const full = (block: SlideBlock): SlideContent => ({ slot: 'full', block });
export const left = (block: SlideBlock): SlideContent => ({ slot: 'left', block });
export const right = (block: SlideBlock): SlideContent => ({ slot: 'right', block });
