import type { ChartBlock } from '../../schema/chart-models.js';
import { field, upwardAxis, type Shown } from './category-chart.js';
import { fitText, line, pictureWidth, round, widthOfText, words, type PictureShape } from './picture.js';
import { scaleOf, type Scale } from './scale.js';

type BubbleChart = Extract<ChartBlock, { readonly type: 'bubble' }>;

const top = 22;
const largest = 22;

function scaleFor(values: readonly number[], { scaleEnd, wholeScale }: BubbleChart): Scale {
  if (wholeScale === true && scaleEnd !== undefined) return { min: 0, max: scaleEnd, marks: [0, 1, 2, 3, 4].map((quarter) => (quarter * scaleEnd) / 4) };
  return scaleOf(values, false);
}

/** Bubbles whose area is their size, the largest at the back, each with its label. */
export function bubblePicture(chart: BubbleChart, shown: Shown): { readonly shapes: readonly PictureShape[]; readonly height: number } {
  const { points, xTitle, yTitle } = chart;
  const [across, upward] = [scaleFor(points.map(({ x }) => x), chart), scaleFor(points.map(({ y }) => y), chart)];
  const axis = upwardAxis(upward, shown);
  // Room at both ends for the bubbles that stand there.
  const x = (value: number): number => field.left + largest / 2 + ((value - across.min) / (across.max - across.min)) * (field.right - field.left - largest);
  const most = Math.max(...points.map(({ size }) => size), 0) || 1;
  const seen = points.filter(({ size, x: at, y }) => size > 0 && at >= across.min && at <= across.max && y >= upward.min && y <= upward.max).toSorted((a, b) => b.size - a.size);
  const radius = (size: number): number => Math.max(3, largest * Math.sqrt(size / most));
  const bubbles = seen.map((point): PictureShape => ({ tag: 'circle', at: { cx: round(x(point.x)), cy: round(axis.y(point.y) + top), r: round(radius(point.size)) }, looks: ['seen-through'], tone: 1 }));
  const labels = seen.flatMap(({ label, x: at, y, size }): readonly PictureShape[] => {
    if (label === '') return [];
    const isLeft = x(at) + radius(size) + widthOfText(label) + 4 > pictureWidth;
    const text = fitText(label, 150);
    return [words(text, isLeft ? x(at) - radius(size) - 3 : x(at) + radius(size) + 3, axis.y(y) + top + 4, isLeft ? 'end' : 'start', 'words')];
  });
  const moved = axis.shapes.map((shape): PictureShape => ({ ...shape, at: Object.fromEntries(Object.entries(shape.at).map(([name, value]) => [name, /^y/.test(name) && typeof value === 'number' ? round(value + top) : value])) }));
  const below = field.bottom + top;
  const marks = across.marks.flatMap((mark): readonly PictureShape[] => [line(x(mark), field.top + top, x(mark), below, 'grid'), words(shown(mark), x(mark), below + 16, 'middle')]);
  return {
    shapes: [words(fitText(yTitle, pictureWidth), 0, 12), ...marks, ...moved, ...bubbles, ...labels, words(fitText(xTitle, pictureWidth), field.right, below + 34, 'end')],
    height: below + 40,
  };
}
