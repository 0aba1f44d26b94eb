import { belowField, categoryNames, field, upwardAxis, type CategoryChart, type Shown } from './category-chart.js';
import { legend } from './legend.js';
import { inside, lineStep, rect, toneOf, widthOfText, words, type PictureShape } from './picture.js';
import { scaleOf } from './scale.js';

/** Standing columns, beside or on top of each other. */
export function columnPicture({ type, categories, series }: CategoryChart, shown: Shown): { readonly shapes: readonly PictureShape[]; readonly height: number } {
  const stacked = type === 'stacked-column';
  const sums = categories.map((_, at) => series.reduce((sum, { values }) => sum + Math.max(0, values[at] ?? 0), 0));
  const scale = scaleOf(stacked ? sums : series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const { shapes: axis, y } = upwardAxis(scale, shown);
  const shapes: PictureShape[] = [...axis];
  const step = (field.right - field.left) / Math.max(1, categories.length);
  const group = Math.min(step * 0.72, stacked ? 56 : 34 * series.length);
  categories.forEach((_, at) => {
    const left = field.left + step * (at + 0.5) - group / 2;
    let before = 0;
    series.forEach((one, index) => {
      const value = one.values[at] ?? null;
      if (value === null || (stacked && value <= 0)) return;
      const tone = toneOf(one, index);
      if (stacked) {
        const height = y(before) - y(before + value);
        shapes.push(rect(left, y(before + value), group, height, tone));
        if (height >= lineStep - 3 && widthOfText(shown(value)) < group) shapes.push(inside(shown(value), left + group / 2, y(before + value) + height / 2 + 4, tone));
        before += value;
        return;
      }
      const width = group / series.length;
      shapes.push(rect(left + width * index, Math.min(y(0), y(value)), width - 1, Math.abs(y(value) - y(0)), tone));
      if (widthOfText(shown(value)) <= width + 6) shapes.push(words(shown(value), left + width * (index + 0.5), Math.min(y(0), y(value)) - 4, 'middle', 'words'));
    });
  });
  const below = legend(series, belowField);
  return { shapes: [...shapes, ...categoryNames(categories, (at) => field.left + step * (at + 0.5)), ...below.shapes], height: belowField + below.height };
}
