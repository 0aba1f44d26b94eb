import type { RichText } from '../../../schema/document-models.js';
import { mutedLetters, paragraph } from '../draw/text-markup.js';
import { textShape } from '../draw/shapes.js';
import type { SlideCanvas } from '../draw/slide-canvas.js';
import { points, toPoints, type Box } from '../geometry/box.js';
import type { Placeholder } from '../template/placeholder.js';
import { breakLines } from '../text/break-lines.js';
import { lineHeight } from '../text/font-metrics.js';

/** A line under a table or chart, or where a template has no place for a subtitle or footnote. */
export function smallText(canvas: SlideCanvas, body: Placeholder, name: string, text: RichText, box: Box, textSize: number, anchor: 't' | 'b'): string {
  const insets = { left: body.insets.left, right: body.insets.right, top: 0, bottom: 0 };
  return textShape(canvas, { name }, { box, insets, anchor }, paragraph(text, canvas, { size: textSize, letters: mutedLetters(body.style.ink) }));
}

/** Height of such a line of text in EMU. */
export function smallTextHeight(body: Placeholder, text: RichText, width: number, textSize: number): number {
  const font = { family: body.style.family, bold: false };
  const room = toPoints(width - body.insets.left - body.insets.right);
  return breakLines(text, font, textSize, room).length * points(lineHeight(font, textSize));
}
