import type { ChartBlock } from '../../schema/chart-models.js';
import { fitText, line, pictureWidth, widthOfText, words, type PictureShape } from './picture.js';
import type { Scale } from './scale.js';

export type CategoryChart = Exclude<ChartBlock, { readonly type: 'bubble' }>;

/** A figure as it is read. */
export type Shown = (value: number) => string;

/** The field that columns, lines and bubbles stand in; words of the upward axis to its left, of the other below. */
export const field = { left: 42, right: pictureWidth - 6, top: 8, bottom: 168 } as const;

/** Lines across the field with their figures. */
export function upwardAxis({ min, max, marks }: Scale, shown: Shown): { readonly shapes: readonly PictureShape[]; readonly y: (value: number) => number } {
  const y = (value: number): number => field.bottom - ((value - min) / (max - min)) * (field.bottom - field.top);
  const shapes = marks.flatMap((mark): readonly PictureShape[] => [line(field.left, y(mark), field.right, y(mark), mark === 0 ? 'axis' : 'grid'), words(shown(mark), field.left - 6, y(mark) + 4, 'end')]);
  return { shapes, y };
}

/** A name in two lines as even as its words allow. */
function inTwo(text: string): readonly [string, string] {
  const parts = text.split(' ');
  const splits = parts.map((_, at): readonly [string, string] => [parts.slice(0, at + 1).join(' '), parts.slice(at + 1).join(' ')]);
  return splits.reduce((best, one) => (Math.max(...one.map(widthOfText)) < Math.max(...best.map(widthOfText)) ? one : best), [text, ''] as const);
}

/** Names under their places, as many as there is room for: the first, then each second, third … */
export function categoryNames(categories: readonly string[], x: (at: number) => number): readonly PictureShape[] {
  const step = (field.right - field.left) / Math.max(1, categories.length);
  const names = categories.map((category) => (widthOfText(category) < step - 6 ? ([category, ''] as const) : inTwo(category)));
  const widest = Math.max(0, ...names.flat().map(widthOfText));
  // Many are a row of dates, where some tell the rest; a few all have their name, cut when they must be.
  const every = categories.length < 6 ? 1 : Math.max(1, Math.ceil((widest + 6) / step));
  const room = step * every - 4;
  return names.flatMap((lines, at): readonly PictureShape[] =>
    at % every === 0 ? lines.filter((one) => one !== '').map((one, row) => words(fitText(one, room), x(at), field.bottom + 16 + 14 * row, 'middle')) : [],
  );
}

/** What stands below the field: two lines of names. */
export const belowField = field.bottom + 34;
