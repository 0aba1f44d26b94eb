import { toSerial } from '../../../schema/dates.js';
import type { CurvePoint } from '../../../benefits/totals/portfolio-curve.js';

export const curveLines = ['planned', 'approved', 'measured', 'forecast'] as const;
export type CurveLine = (typeof curveLines)[number];

export interface CurveFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const frame: CurveFrame = { width: 320, height: 180, left: 46, right: 12, top: 10, bottom: 24 };

/** Round steps that cut a stretch into about three. */
export function niceTicks(low: number, high: number): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const raw = span / 3;
  const size = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * size >= raw) ?? 10) * size;
  const ticks: number[] = [];
  for (let tick = Math.floor(low / step) * step; tick <= high + step / 1e6; tick += step) ticks.push(Number(tick.toPrecision(12)));
  const last = ticks.at(-1) ?? 0;
  return last < high ? [...ticks, Number((last + step).toPrecision(12))] : ticks;
}

export interface CurveScale {
  readonly ticks: readonly number[];
  readonly x: (point: CurvePoint) => number;
  readonly y: (value: number) => number;
}

/** Where a value and a day lie in the frame; null when there is nothing to draw. */
export function curveScale(points: readonly CurvePoint[], around: readonly number[] = []): CurveScale | null {
  const values = [...around, ...points.flatMap((point) => curveLines.flatMap((line) => point[line] ?? []))];
  const [first, last] = [points[0], points.at(-1)];
  if (values.length === 0 || !first || !last) return null;
  const base = around.length > 0 ? Math.min(...values) : Math.min(0, ...values);
  const ticks = niceTicks(base, Math.max(...values, around.length > 0 ? -Infinity : 0));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const [from, to] = [toSerial(first.date), toSerial(last.date)];
  const { width, height, left, right, top, bottom } = frame;
  return {
    ticks,
    x: ({ date }) => (to === from ? left : left + ((toSerial(date) - from) / (to - from)) * (width - left - right)),
    y: (value) => height - bottom - ((value - low) / (high - low || 1)) * (height - top - bottom),
  };
}

/** Path through the points that have a value; a gap ends one stretch and begins another. */
export function linePath(points: readonly CurvePoint[], line: CurveLine, { x, y }: CurveScale): string {
  let path = '';
  let pen = false;
  for (const point of points) {
    const value = point[line];
    if (value === null) pen = false;
    else {
      path += `${pen ? 'L' : 'M'}${x(point).toFixed(1)} ${y(value).toFixed(1)}`;
      pen = true;
    }
  }
  return path;
}
