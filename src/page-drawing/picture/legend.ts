import type { ChartSeries } from '../../schema/chart-models.js';
import { fitText, lineStep, pictureWidth, rect, toneOf, widthOfText, words, type PictureShape } from './picture.js';

const swatch = 10;
const gap = 14;

/** Which series has which colour, below the chart from `top` on; none for a single series, which the title names. */
export function legend(series: readonly ChartSeries[], top: number, mark?: (series: ChartSeries, at: number, x: number, y: number) => readonly PictureShape[]): { readonly shapes: readonly PictureShape[]; readonly height: number } {
  if (series.length < 2) return { shapes: [], height: 0 };
  const shapes: PictureShape[] = [];
  let [x, y] = [0, top + lineStep];
  series.forEach((one, at) => {
    const head = mark === undefined ? swatch : 24;
    const name = fitText(one.name, pictureWidth - head - 6);
    const width = head + 5 + widthOfText(name);
    if (x > 0 && x + width > pictureWidth) [x, y] = [0, y + lineStep];
    shapes.push(...(mark === undefined ? [rect(x, y - swatch + 1, swatch, swatch, toneOf(one, at))] : mark(one, at, x, y - 4)), words(name, x + head + 5, y));
    x += width + gap;
  });
  return { shapes, height: y - top + 6 };
}
