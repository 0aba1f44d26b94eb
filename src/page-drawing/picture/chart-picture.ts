import type { ChartBlock } from '../../schema/chart-models.js';
import type { WheelBlock } from '../../schema/document-models.js';
import type { Language } from '../../schema/text.js';
import { shortNumber } from '../../schema/wording/number-words.js';
import { barPicture } from './bar-picture.js';
import { bubblePicture } from './bubble-picture.js';
import { columnPicture } from './column-picture.js';
import { linePicture } from './line-picture.js';
import type { DrawnPicture } from './picture.js';
import { wheelPicture } from './wheel-picture.js';

function isEmpty(chart: ChartBlock): boolean {
  return chart.type === 'bubble' ? chart.points.every(({ size }) => size <= 0) : chart.series.every(({ values }) => values.every((value) => value === null));
}

function shapesOf(chart: ChartBlock, language: Language): Pick<DrawnPicture, 'shapes' | 'height'> {
  const shown = (value: number): string => shortNumber(value, language, 1);
  switch (chart.type) {
    case 'bar':
    case 'stacked-bar':
      return barPicture(chart, shown);
    case 'column':
    case 'stacked-column':
      return columnPicture(chart, shown);
    case 'line':
      return linePicture(chart, shown);
    case 'bubble':
      return bubblePicture(chart, shown);
  }
}

/** A chart as a small picture of the same figures; null where there is nothing to draw. */
export function chartPicture(chart: ChartBlock, language: Language): DrawnPicture | null {
  return isEmpty(chart) ? null : { picture: `${chart.title}. ${chart.description}`, ...shapesOf(chart, language) };
}

export function wheelDrawn(wheel: WheelBlock): DrawnPicture {
  return { picture: `${wheel.title}. ${wheel.description}`, ...wheelPicture(wheel) };
}
