import { daysBetween, type IsoDate } from '../schema/dates.js';
import { achievementOf, type BenefitRow, type Goal } from './achievement.js';

export interface Measurement {
  readonly date: IsoDate;
  readonly value: number;
}

/** Where a straight line through the last measurements ends: a challenge to the plan, not a promise. */
export interface Forecast {
  /** Value on the target date, in the benefit's unit. */
  readonly value: number;
  /** The same as a share of the goal; null where that is undefined. */
  readonly fraction: number | null;
  /** Measurements the line goes through, oldest first: two or three, more only where several share a day. */
  readonly basis: readonly Measurement[];
  /**
   * Lowest and highest value given by the lines through every two of them; null when the line rests on two
   * measurements only, which say nothing about how uncertain it is.
   */
  readonly range: { readonly low: number; readonly high: number } | null;
}

const earlierMeasurements = 2;

/** The latest measurement and those of the two latest before it; the latest itself is the benefit row's own. */
function basisOf(latest: Measurement, history: readonly Measurement[]): Measurement[] {
  const earlier = history.filter((one) => one.date < latest.date).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const cut = earlier[Math.min(earlierMeasurements, earlier.length) - 1]?.date;
  if (cut === undefined) return [latest];
  return [...earlier.filter((one) => one.date >= cut).reverse(), latest];
}

/** Least squares, read off at `day`; x is counted from `day`, so that the line's constant is the answer. */
function lineAt(points: readonly Measurement[], day: IsoDate): number | null {
  const sums = { n: 0, x: 0, y: 0, xx: 0, xy: 0 };
  for (const point of points) {
    const x = daysBetween(day, point.date);
    sums.n += 1;
    sums.x += x;
    sums.y += point.value;
    sums.xx += x * x;
    sums.xy += x * point.value;
  }
  const spread = sums.n * sums.xx - sums.x * sums.x;
  return spread === 0 ? null : (sums.y * sums.xx - sums.x * sums.xy) / spread;
}

function rangeOf(points: readonly Measurement[], day: IsoDate): Forecast['range'] {
  if (points.length < 3) return null;
  const ends = points.flatMap((from, index) =>
    points.slice(index + 1).flatMap((to) => {
      const end = lineAt([from, to], day);
      return end === null ? [] : [end];
    }),
  );
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/**
 * Straight line (least squares) through the latest measurement and the two before it, read off on the target date.
 * `history` holds earlier measurements of the same benefit, measured or estimated but never forecasts. Null from a
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
  const value = lineAt(basis, targetDate);
  if (value === null) return null;
  return { value, fraction: achievementOf(benefit, value), basis, range: rangeOf(basis, targetDate) };
}
