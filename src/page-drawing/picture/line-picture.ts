import type { ChartSeries } from '../../schema/chart-models.js';
import { belowField, categoryNames, field, upwardAxis, type CategoryChart, type Shown } from './category-chart.js';
import { legend } from './legend.js';
import { round, toneOf, type PictureShape } from './picture.js';
import { scaleOf } from './scale.js';

const dashes = { dash: '6 4', dot: '2 3', dashDot: '7 3 2 3' } as const;

function stroke(d: string, one: ChartSeries, at: number): PictureShape {
  const pattern = one.pattern ?? (one.dashed === true ? 'dash' : null);
  return { tag: 'path', at: { d, ...(pattern === null ? {} : { 'stroke-dasharray': dashes[pattern] }) }, looks: ['stroked'], tone: toneOf(one, at) };
}

/** Each series has a mark of its own as well, so that lines are told apart without colour. */
function mark(one: ChartSeries, at: number, x: number, y: number): PictureShape {
  const tone = toneOf(one, at);
  const [cx, cy, half] = [round(x), round(y), 3.2];
  if (at % 3 === 0) return { tag: 'circle', at: { cx, cy, r: half }, looks: ['filled'], tone };
  if (at % 3 === 1) return { tag: 'rect', at: { x: round(cx - half), y: round(cy - half), width: 2 * half, height: 2 * half }, looks: ['filled'], tone };
  return { tag: 'path', at: { d: `M${cx} ${round(cy - 4)}l4 7.5h-8z` }, looks: ['filled'], tone };
}

/** Lines with a mark at each value; what is not known leaves a gap. */
export function linePicture({ categories, series }: CategoryChart, shown: Shown): { readonly shapes: readonly PictureShape[]; readonly height: number } {
  const scale = scaleOf(series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const { shapes: axis, y } = upwardAxis(scale, shown);
  const step = (field.right - field.left) / Math.max(1, categories.length);
  const x = (at: number): number => field.left + step * (at + 0.5);
  const drawn = series.flatMap((one, index): readonly PictureShape[] => {
    let pen = 'M';
    const path: string[] = [];
    const marks: PictureShape[] = [];
    one.values.forEach((value, at) => {
      if (value === null) return void (pen = 'M');
      path.push(`${pen}${String(round(x(at)))} ${String(round(y(value)))}`);
      pen = 'L';
      marks.push(mark(one, index, x(at), y(value)));
    });
    return path.length === 0 ? [] : [stroke(path.join(''), one, index), ...marks];
  });
  const below = legend(series, belowField, (one, at, from, middle) => [stroke(`M${String(from)} ${String(middle)}h24`, one, at), mark(one, at, from + 12, middle)]);
  return { shapes: [...axis, ...drawn, ...categoryNames(categories, x), ...below.shapes], height: belowField + below.height };
}
