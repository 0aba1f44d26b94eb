import { daysBetween, type IsoDate } from '../../schema/dates.js';
import { achievementOf, type BenefitRow, type Goal } from '../goal/achievement.js';

export interface Measurement {
  readonly date: IsoDate;
  readonly value: number;
}

/** Where a straight line through the last measurements ends: a challenge to the plan, not a promise. */
export interface Forecast {
  /** Value on the target date, in the benefit's unit. */
  readonly value: number;
  /** Slope of the line, in the benefit's unit. */
  readonly perDay: number;
  /** `value` as a share of the goal; null where that is undefined. */
  readonly fraction: number | null;
  /** Measurements the line goes through, oldest first: two or three. */
  readonly basis: readonly Measurement[];
  /**
   * Lowest and highest value given by the lines through every two of them; null when the line rests on two
   * measurements only, which say nothing about how uncertain it is.
   */
  readonly range: { readonly low: number; readonly high: number } | null;
}

const earlierMeasurements = 2;

/** The latest measurement and the two before it, oldest first; the latest itself is the benefit row's own. Of those of one day the lower ones are later. */
function basisOf(latest: Measurement, history: readonly Measurement[]): Measurement[] {
  const basis = [latest];
  for (let at = history.length - 1; at >= 0 && basis.length <= earlierMeasurements; at -= 1) {
    const one = history[at] as Measurement;
    if (one.date < latest.date) basis.unshift(one);
  }
  return basis;
}

/** A measurement by its days from the day the line is read off. */
interface Point {
  readonly x: number;
  readonly y: number;
}

interface Line {
  /** Where x is 0: on the target date. */
  readonly constant: number;
  readonly perDay: number;
}

/** Least squares through points counted from the target date; null when all stand on one day. */
function lineThrough(points: readonly Point[]): Line | null {
  let [sumX, sumY, sumXX, sumXY] = [0, 0, 0, 0];
  for (const { x, y } of points) {
    sumX += x;
    sumY += y;
    sumXX += x * x;
    sumXY += x * y;
  }
  const spread = points.length * sumXX - sumX * sumX;
  if (spread === 0) return null;
  return { constant: (sumY * sumXX - sumX * sumXY) / spread, perDay: (points.length * sumXY - sumX * sumY) / spread };
}

function rangeOf(points: readonly Point[]): Forecast['range'] {
  if (points.length < 3) return null;
  const ends = points.flatMap((from, index) =>
    points.slice(index + 1).flatMap((to) => {
      const end = lineThrough([from, to]);
      return end === null ? [] : [end.constant];
    }),
  );
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/**
 * Straight line (least squares) through the latest measurement and the two before it, read off on the target date.
 * `history` holds measurements of the same benefit, oldest first, measured or estimated but never forecasts. Null from a
 * single measurement, without a target date, and once the target date is reached: then the measurement is the answer.
 */
export function forecast(
  benefit: Goal & Pick<BenefitRow, 'latestValue' | 'latestDate' | 'targetDate'>,
  history: readonly Measurement[],
): Forecast | null {
  const { latestValue, latestDate, targetDate } = benefit;
  if (latestValue === null || latestDate === null || targetDate === null || latestDate >= targetDate) return null;
  const basis = basisOf({ date: latestDate, value: latestValue }, history);
  if (basis.length < 2) return null;
  const points = basis.map(({ date, value }): Point => ({ x: daysBetween(targetDate, date), y: value }));
  const line = lineThrough(points);
  if (line === null) return null;
  const value = line.constant;
  return {
    value,
    perDay: line.perDay,
    fraction: achievementOf(benefit, value),
    basis,
    // Made when asked for: a register has many forecasts, and few are looked into.
    get range() {
      return rangeOf(points);
    },
  };
}
