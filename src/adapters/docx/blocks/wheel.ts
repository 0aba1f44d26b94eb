import { AlignmentType, type FileChild } from 'docx';
import { ShapeGroupRun } from 'docx/shapes';
import type { WheelBlock } from '../../../schema/document-models.js';
import { layoutWheel } from '../wheel/wheel-layout.js';
import { wheelShapes } from '../wheel/wheel-shapes.js';
import { figureCaption } from './caption.js';
import type { DrawContext, Start } from './draw-context.js';
import { cleanText } from './inline.js';
import { drawingParagraph } from './text-blocks.js';

const twipsPerPoint = 20;
/** Room on the page for a heading above and a caption below, in points. */
const around = 110;
const pixelsPerPoint = 96 / 72;

/** Everything the wheel shows, for those who cannot see it. */
function spokenWheel(block: WheelBlock): string {
  const months = block.months.filter((month) => month.events.length > 0).map((month) => `${month.name}: ${month.events.join('; ')}.`);
  return [block.description, ...months].filter((part) => part !== '').join(' ');
}

/** The annual wheel as a drawing of Word's own shapes, so that it can be edited there. */
export function drawWheel(block: WheelBlock, start: Start, context: DrawContext): FileChild[] {
  if (block.months.length === 0) return [];
  const layout = layoutWheel(block.months, context.width / twipsPerPoint, context.height / twipsPerPoint - around, context.fontWidth);
  const drawing = new ShapeGroupRun({
    children: wheelShapes(layout, block.title, context),
    transformation: { width: layout.width * pixelsPerPoint, height: layout.height * pixelsPerPoint },
    altText: { name: cleanText(block.title), title: cleanText(block.title), description: cleanText(spokenWheel(block)) },
  });
  const hasCaption = block.caption !== undefined;
  const options = { alignment: AlignmentType.CENTER, keepNext: hasCaption, children: [drawing] };
  const figure = drawingParagraph(start, hasCaption ? 60 : 240, options, context);
  return hasCaption ? [figure, figureCaption(block.caption, context)] : [figure];
}
