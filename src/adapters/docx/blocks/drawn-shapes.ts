import { AlignmentType, LineRuleType, Paragraph, type TextRun } from 'docx';
import type { IShapeGroupOptions, ShapeColor } from 'docx/shapes';
import type { Colour } from '../styles/colour.js';
import type { DrawContext } from './draw-context.js';
import { cleanText } from './inline.js';

/** A rectangle in the units of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far text behind a bullet stands in, in points. */
export const bulletIndent = 7;

export type Shape = IShapeGroupOptions['children'][number];

/** The drawing is laid out in points; the library counts in pixels of 1/96 inch. */
export const pixelsPerPoint = 96 / 72;
const noMargins = { top: 0, right: 0, bottom: 0, left: 0 } as const;

export function shapeColour(colour: Colour): ShapeColor {
  if (colour.tint !== undefined || colour.theme === undefined) return colour.value;
  if (colour.theme === 'text1') return { theme: 'dark1' };
  if (colour.theme === 'text2') return { theme: 'dark2' };
  return colour.theme === 'accent1' ? { theme: 'accent1' } : colour.value;
}

export function placed({ x, y, width, height }: Box): { offset: { left: number; top: number }; width: number; height: number } {
  const [left, top] = [x * pixelsPerPoint, y * pixelsPerPoint];
  return { offset: { left, top }, width: width * pixelsPerPoint, height: height * pixelsPerPoint };
}

/** A line of text in the drawing, of an exact height so that the layout holds in every program. */
export function line(children: TextRun[], height: number, context: DrawContext, more: { centred?: boolean; bullet?: boolean } = {}): Paragraph {
  return new Paragraph({
    style: context.styles.tableText,
    spacing: { before: 0, after: 0, line: Math.round(height * 20), lineRule: LineRuleType.EXACT },
    ...(more.centred === true ? { alignment: AlignmentType.CENTER } : {}),
    ...(more.bullet === true ? { indent: { left: bulletIndent * 20, hanging: bulletIndent * 20 } } : {}),
    children,
  });
}

/** Names are for Word's list of shapes; the library would number them over the life of a process. */
export function textBox(name: string, box: Box, children: Paragraph[], vertical: 'top' | 'center'): Shape {
  return {
    type: 'rectangle',
    altText: { name: cleanText(name) },
    transformation: placed(box),
    fill: 'none',
    line: 'none',
    children,
    textOptions: { margins: noMargins, verticalAlignment: vertical },
  };
}

export function stroke(name: string, from: { x: number; y: number }, to: { x: number; y: number }, color: ShapeColor): Shape {
  const box = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
  const rises = (to.x - from.x) * (to.y - from.y) < 0;
  const { offset, width, height } = placed(box);
  return { type: 'line', altText: { name: cleanText(name) }, transformation: { offset, width, height, ...(rises ? { flip: { vertical: true } } : {}) }, line: { color, width: 0.75 } };
}
