import { Tab, TextRun, type Paragraph } from 'docx';
import { fill } from '../../../schema/text.js';
import { line, placed, shapeColour, stroke, textBox, type Shape } from '../blocks/drawn-shapes.js';
import { cleanText } from '../blocks/inline.js';
import type { DrawContext } from '../blocks/draw-context.js';
import { documentWords } from '../words.js';
import { textWidth } from '../text/text-lines.js';
import { headHeight, type WheelLayout, type WheelMonth } from './wheel-layout.js';

function card(month: WheelMonth, layout: WheelLayout, context: DrawContext): Shape {
  const { textSize, lineHeight } = layout;
  const half = Math.round(textSize * 2);
  const event = (text: string): Paragraph =>
    line([new TextRun({ size: half, children: ['•', new Tab(), cleanText(text)] })], lineHeight, context, { bullet: true });
  const more = fill(documentWords.more[context.language], { count: month.hidden });
  return textBox(
    month.name,
    month.card,
    [
      line([new TextRun({ text: cleanText(month.name), bold: true, size: 20, color: context.theme.strong.value })], headHeight, context),
      ...month.events.map(event),
      ...(month.hidden > 0 ? [line([new TextRun({ text: more, italics: true, size: half })], lineHeight, context)] : []),
    ],
    'top',
  );
}

/** A line under the month's name that runs on to its piece of the ring. */
function leader(month: WheelMonth, context: DrawContext): Shape[] {
  const { card: box, piece, side } = month;
  const color = shapeColour(context.theme.muted);
  const y = box.y + headHeight - 1;
  const inner = { x: side === 'right' ? box.x : box.x + box.width, y };
  const outer = { x: side === 'right' ? box.x + box.width : box.x, y };
  return [stroke(month.name, inner, outer, color), stroke(month.name, piece.outside, inner, color)];
}

function ringLabels(months: readonly WheelMonth[], radius: number, fontWidth: number): string[] {
  const room = ((2 * Math.PI * radius * 0.75) / Math.max(1, months.length)) * 0.92;
  const allFit = months.every((month) => textWidth(month.name, 9) * fontWidth <= room);
  return months.map((month) => (allFit ? month.name : [...month.name].slice(0, 3).join('')));
}

/** Every shape of the wheel: lines first, so that the ring covers where they begin. */
export function wheelShapes(layout: WheelLayout, title: string, context: DrawContext): Shape[] {
  const { months, centre } = layout;
  const labels = ringLabels(months, centre.radius, context.fontWidth);
  const perQuarter = Math.max(1, months.length / 4);
  const pieces = months.map((month, index): Shape => {
    const paint = Math.floor(index / perQuarter) % 2 === 0 ? context.theme.strong : context.theme.accent;
    return { type: 'custom', altText: { name: cleanText(month.name) }, path: month.piece.path, transformation: placed(month.piece.box), fill: shapeColour(paint), line: { color: { theme: 'light1' }, width: 1.5 } };
  });
  const names = months.map((month, index): Shape => {
    const { x, y } = month.piece.middle;
    const text = new TextRun({ text: cleanText(labels[index] ?? ''), bold: true, size: 18, color: 'FFFFFF' });
    return textBox(labels[index] ?? '', { x: x - 26, y: y - 7, width: 52, height: 14 }, [line([text], 13, context, { centred: true })], 'center');
  });
  const radius = centre.radius * 0.46;
  const size = textWidth(title, 13) > radius * 4.2 ? 10 : 13;
  const inCentre = new TextRun({ text: cleanText(title), bold: true, size: size * 2, color: context.theme.strong.value });
  const heading = textBox(
    title,
    { x: centre.x - radius * 0.85, y: centre.y - radius * 0.8, width: radius * 1.7, height: radius * 1.6 },
    [line([inCentre], size * 1.25, context, { centred: true })],
    'center',
  );
  const frame = textBox(title, { x: 0, y: 0, width: layout.width, height: layout.height }, [], 'top');
  return [frame, ...months.flatMap((month) => leader(month, context)), ...pieces, ...names, heading, ...months.map((month) => card(month, layout, context))];
}
