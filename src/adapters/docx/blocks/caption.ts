import type { Paragraph } from 'docx';
import { documentWords } from '../words.js';
import type { DrawContext, Start } from './draw-context.js';
import { field, textRuns } from './inline.js';
import { startOptions, styled } from './text-blocks.js';

/** `Tabel 1. …` above its table, held to it. */
export function tableCaption(text: string, start: Start, context: DrawContext): Paragraph {
  return styled('caption', context, { ...startOptions(start), keepNext: true, children: captionRuns('table', text, context) });
}

/** `Figur 1. …` below its figure. */
export function figureCaption(text: string, context: DrawContext): Paragraph {
  return styled('caption', context, { spacing: { before: 80, after: 280 }, children: captionRuns('figure', text, context) });
}

function captionRuns(kind: 'figure' | 'table', text: string, context: DrawContext): ReturnType<typeof field> {
  const label = documentWords[kind][context.language];
  return [...textRuns(`${label} `), ...field(`SEQ ${label} \\* ARABIC`, String(context.next(kind))), ...textRuns(`. ${text}`)];
}
