import { AlignmentType, type FileChild } from 'docx';
import { ChartRun } from 'docx/charts';
import type { ChartBlock } from '../../../schema/document-models.js';
import { figureCaption } from '../blocks/caption.js';
import type { DrawContext, Start } from '../blocks/draw-context.js';
import { textRuns } from '../blocks/inline.js';
import { drawingParagraph, startOptions, styled } from '../blocks/text-blocks.js';
import { bubbleChart } from './bubble-chart.js';
import { categoryChart } from './category-chart.js';

function isEmpty(block: ChartBlock): boolean {
  return block.type === 'bubble' ? block.points.length === 0 : block.series.length === 0 || block.categories.length === 0;
}

/** A native chart with its workbook, so that it can be edited in Word; one without figures is told in words alone. */
export function drawChart(block: ChartBlock, start: Start, context: DrawContext): FileChild[] {
  if (isEmpty(block)) return [styled('note', context, { ...startOptions(start), children: textRuns(block.description) })];
  const hasCaption = block.caption !== undefined;
  const run = new ChartRun(block.type === 'bubble' ? bubbleChart(block, context) : categoryChart(block, context));
  const options = { alignment: AlignmentType.LEFT, keepNext: hasCaption, children: [run] };
  const figure = drawingParagraph(start, hasCaption ? 0 : 240, options, context);
  return hasCaption ? [figure, figureCaption(block.caption, context)] : [figure];
}
