import type { WheelBlock } from '../../../schema/document-models.js';
import { lineCount } from '../text/text-lines.js';
import { bulletIndent, type Box } from '../blocks/drawn-shapes.js';
import { ringPiece, type RingPiece } from './ring.js';

type Month = WheelBlock['months'][number];

/** One month: its piece of the ring, and the card beside the wheel with what happens in it. Lengths in points. */
export interface WheelMonth {
  readonly name: string;
  readonly piece: RingPiece;
  readonly card: Box;
  readonly side: 'left' | 'right';
  readonly events: readonly string[];
  /** Events that did not fit and are told by their number. */
  readonly hidden: number;
}

export interface WheelLayout {
  readonly width: number;
  readonly height: number;
  readonly months: readonly WheelMonth[];
  readonly centre: { readonly x: number; readonly y: number; readonly radius: number };
  readonly textSize: number;
  readonly lineHeight: number;
}

export const headHeight = 16;
const cardGap = 9;
const sizes = [9, 8.5, 8] as const;

function eventLines(events: readonly string[], size: number, width: number): number {
  return events.reduce((sum, event) => sum + lineCount(event, size, width - bulletIndent - 2), 0);
}

/** Takes events from the fullest month until the column fits; at least one stays with each. */
function shorten(months: readonly Month[], room: number, size: number, line: number, width: number): number[] {
  const shown = months.map((month) => month.events.length);
  const height = (month: Month, count: number): number =>
    headHeight + cardGap + line * (eventLines(month.events.slice(0, count), size, width) + (count < month.events.length ? 1 : 0));
  const total = (): number => months.reduce((sum, month, index) => sum + height(month, shown[index] ?? 0), -cardGap);
  while (total() > room && shown.some((count) => count > 1)) {
    const heights = months.map((month, index) => ((shown[index] ?? 0) > 1 ? height(month, shown[index] ?? 0) : 0));
    const fullest = heights.indexOf(Math.max(...heights));
    shown[fullest] = (shown[fullest] ?? 1) - 1;
  }
  return shown;
}

function columnHeight(months: readonly Month[], size: number, width: number): number {
  return months.reduce((sum, month) => sum + headHeight + cardGap + size * 1.24 * eventLines(month.events, size, width), -cardGap);
}

/** Cards of a column spread evenly over the height, in the order they stand from the top. */
function placeCards(heights: readonly number[], x: number, width: number, height: number): Box[] {
  const free = height - heights.reduce((sum, one) => sum + one, 0);
  const gap = heights.length > 1 ? free / (heights.length - 1) : 0;
  let top = 0;
  return heights.map((one) => {
    const box = { x, y: top, width, height: one };
    top += one + gap;
    return box;
  });
}

/**
 * Lays out a wheel in points: the first half of the year down the right side, the second up the left, as on a clock.
 * The text gets smaller, down to 8 points, before events are told by number alone; the description holds them all.
 */
export function layoutWheel(months: readonly Month[], width: number, mostHeight: number, fontWidth: number): WheelLayout {
  const half = Math.ceil(months.length / 2);
  const cardWidth = Math.round(width * 0.275);
  // Lines are counted as of Calibri: a wider font has less room for them.
  const lineWidth = cardWidth / fontWidth;
  const diameter = width - 2 * cardWidth - 44;
  const right = months.slice(0, half);
  const left = months.slice(half).reverse();
  const room = Math.max(diameter, mostHeight);
  const tallest = (size: number): number => Math.max(columnHeight(right, size, lineWidth), columnHeight(left, size, lineWidth));
  const textSize = sizes.find((size) => tallest(size) <= room) ?? 8;
  const lineHeight = Math.round(textSize * 1.24 * 2) / 2;
  const height = Math.min(room, Math.max(diameter + 8, tallest(textSize)));
  const centre = { x: width / 2, y: height / 2, radius: diameter / 2 };
  const angle = 360 / Math.max(1, months.length);
  const place = (column: readonly Month[], side: 'left' | 'right'): WheelMonth[] => {
    const shown = shorten(column, room, textSize, lineHeight, lineWidth);
    const heights = column.map((month, index) => {
      const count = shown[index] ?? 0;
      return headHeight + lineHeight * (eventLines(month.events.slice(0, count), textSize, lineWidth) + (count < month.events.length ? 1 : 0));
    });
    const cards = placeCards(heights, side === 'right' ? width - cardWidth : 0, cardWidth, height);
    return column.map((month, index) => {
      const at = months.indexOf(month);
      const count = shown[index] ?? 0;
      const piece = ringPiece(centre.x, centre.y, centre.radius * 0.5, centre.radius, at * angle, (at + 1) * angle);
      return { name: month.name, piece, card: cards[index] as Box, side, events: month.events.slice(0, count), hidden: month.events.length - count };
    });
  };
  const placed = [...place(right, 'right'), ...place(left, 'left').reverse()];
  return { width, height, months: placed, centre, textSize, lineHeight };
}
