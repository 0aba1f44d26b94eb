import type { BubbleChartOptions, ChartRunOptions } from 'docx/charts';
import type { ChartBlock } from '../../../schema/document-models.js';
import type { DrawContext } from '../blocks/draw-context.js';
import { cleanText } from '../blocks/inline.js';
import { axisRange } from './axis-range.js';
import { chartLook, smallText } from './chart-look.js';

export type BubbleChart = Extract<ChartBlock, { readonly type: 'bubble' }>;

/** Bubbles with their names beside them. Sizes below zero have no area and are drawn as none. */
export function bubbleChart(block: BubbleChart, context: DrawContext): ChartRunOptions {
  const axis = (title: string, values: readonly number[]): NonNullable<BubbleChartOptions['xAxis']> => ({
    title: { text: cleanText(title), font: smallText },
    font: smallText,
    gridlines: true,
    ...axisRange(values),
  });
  return {
    ...chartLook(block, 10.5, context),
    type: 'bubble',
    series: [
      {
        name: cleanText(block.title),
        points: block.points.map(({ x, y, size }) => ({ x, y, size: Math.max(0, size) })),
        color: { theme: 'accent1' },
        pointLabels: block.points.map(({ label }) => ({ text: cleanText(label), font: smallText, position: 'right' as const })),
      },
    ],
    bubbleScale: 45,
    legend: false,
    xAxis: axis(block.xTitle, block.points.map((point) => point.x)),
    yAxis: axis(block.yTitle, block.points.map((point) => point.y)),
  };
}
