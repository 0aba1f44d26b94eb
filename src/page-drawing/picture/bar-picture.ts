import { pictureWidth, fitText, inside, line, lineStep, rect, round, toneOf, widthOfText, words, type PictureShape } from './picture.js';
import { legend } from './legend.js';
import { scaleOf } from './scale.js';
import type { CategoryChart, Shown } from './category-chart.js';

const thickness = 12;
const between = 10;
/** Room at the end of a bar for its figure. */
const figureRoom = 46;

/** Lying bars, each category's name above its own: long Danish names have a whole line. */
export function barPicture({ type, categories, series }: CategoryChart, shown: Shown): { readonly shapes: readonly PictureShape[]; readonly height: number } {
  const stacked = type === 'stacked-bar';
  const sums = categories.map((_, at) => series.reduce((sum, { values }) => sum + Math.max(0, values[at] ?? 0), 0));
  const scale = scaleOf(stacked ? sums : series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const room = pictureWidth - figureRoom;
  const x = (value: number): number => ((value - scale.min) / (scale.max - scale.min)) * room;
  const shapes: PictureShape[] = [];
  let y = 2;
  categories.forEach((category, at) => {
    shapes.push(words(fitText(category, pictureWidth), 0, y + lineStep - 4, 'start', 'words'));
    y += lineStep;
    let before = 0;
    series.forEach((one, index) => {
      const value = one.values[at] ?? null;
      const tone = toneOf(one, index);
      if (stacked) {
        if (value === null || value <= 0) return;
        const width = x(before + value) - x(before);
        shapes.push(rect(x(before), y, width, thickness + 4, tone));
        if (widthOfText(shown(value)) + 4 < width) shapes.push(inside(shown(value), x(before) + width / 2, y + thickness, tone));
        before += value;
        return;
      }
      if (value !== null) shapes.push(rect(Math.min(x(0), x(value)), y, Math.abs(x(value) - x(0)), thickness - 1, tone), words(shown(value), round(Math.max(x(0), x(value)) + 4), y + thickness - 2));
      y += thickness;
    });
    if (stacked) {
      shapes.push(words(shown(before), x(before) + 4, y + thickness));
      y += thickness + 4;
    }
    y += between;
  });
  shapes.push(line(x(0), 0, x(0), y - between + 2, 'axis'));
  const below = legend(series, y - between + 4);
  return { shapes: [...shapes, ...below.shapes], height: y - between + 6 + below.height };
}
