import { AlignmentType, TextRun, type FileChild } from 'docx';
import { ShapeGroupRun } from 'docx/shapes';
import type { DiagramBlock } from '../../../schema/document-models.js';
import { figureCaption } from './caption.js';
import type { DrawContext, Start } from './draw-context.js';
import { line, pixelsPerPoint, placed, shapeColour, stroke, textBox, type Box, type Shape } from './drawn-shapes.js';
import { cleanText } from './inline.js';
import { drawingParagraph } from './text-blocks.js';

const twipsPerPoint = 20;
/** Text of a box stands this far in, in points. */
const inset = 5;

function scaled(box: Box, by: number): Box {
  return { x: box.x * by, y: box.y * by, width: box.width * by, height: box.height * by };
}

type Node = DiagramBlock['boxes'][number];

function boxShape({ look, dashed, ...box }: Node, by: number, context: DrawContext): Shape {
  const strong = shapeColour(context.theme.strong);
  const edge = look === 'strong' ? strong : shapeColour(context.theme.muted);
  const fill = look === 'soft' ? { theme: 'light1' as const } : 'none';
  return { type: 'rectangle', altText: { name: cleanText(box.lines.join(' ')) }, transformation: placed(scaled(box, by)), fill, line: { color: edge, width: look === 'strong' ? 1.5 : 0.75, ...(dashed === true ? { dash: 'dash' as const } : {}) } };
}

function boxText(node: Node, lineHeight: number, size: number, by: number, context: DrawContext): Shape {
  const { x, y, width, height } = scaled(node, by);
  const rows = node.lines.map((text) => line([new TextRun({ text: cleanText(text), size })], lineHeight, context));
  return textBox(node.lines.join(' '), { x: x + inset, y, width: width - inset, height }, rows, 'center');
}

/** A diagram as a drawing of Word's own shapes, so that it can be edited there. */
export function drawDiagram(block: DiagramBlock, start: Start, context: DrawContext): FileChild[] {
  if (block.boxes.length === 0) return [];
  const by = Math.min(1.15, context.width / twipsPerPoint / block.width);
  const lineHeight = block.lineHeight * by;
  const size = Math.max(12, Math.floor(lineHeight * 0.76 * 2));
  const heads = block.heads.map(({ text, x, width, height }) => {
    const run = new TextRun({ text: cleanText(text), bold: true, size, color: context.theme.strong.value });
    return textBox(text, scaled({ x, y: 0, width, height }, by), [line([run], lineHeight, context)], 'top');
  });
  const links = block.links.map(({ x1, y1, x2, y2 }) => stroke('', { x: x1 * by, y: y1 * by }, { x: x2 * by, y: y2 * by }, shapeColour(context.theme.muted)));
  const frame = textBox(block.title, { x: 0, y: 0, width: block.width * by, height: block.height * by }, [], 'top');
  const drawing = new ShapeGroupRun({
    children: [frame, ...links, ...heads, ...block.boxes.map((node) => boxShape(node, by, context)), ...block.boxes.map((node) => boxText(node, lineHeight, size, by, context))],
    transformation: { width: block.width * by * pixelsPerPoint, height: block.height * by * pixelsPerPoint },
    altText: { name: cleanText(block.title), title: cleanText(block.title), description: cleanText(block.description) },
  });
  const hasCaption = block.caption !== undefined;
  const figure = drawingParagraph(start, hasCaption ? 60 : 240, { alignment: AlignmentType.LEFT, keepNext: hasCaption, children: [drawing] }, context);
  return hasCaption ? [figure, figureCaption(block.caption, context)] : [figure];
}
