import type { IsoDate } from '../../schema/dates.js';
import type { Register } from '../../register/register.js';
import { portfolioCurves, quarterDays } from '../../benefits/totals/portfolio-curve.js';

/** Kroner a year at one day; null where nothing is known. */
export interface CoursePoint {
  readonly date: IsoDate;
  readonly expected: number | null;
  /** Null after the as-of date, and where nothing was measured by then. */
  readonly realised: number | null;
}

/**
 * Expected and realised kroner a year by quarter, from `back` quarters before the as-of date to `ahead` after it; the
 * quarter the as-of date is in is told as of that date.
 */
export function benefitCourse(register: Register, back: number, ahead: number): readonly CoursePoint[] {
  const { points } = portfolioCurves(register, 'kroner', quarterDays(register.asOf, back, ahead)).total;
  return points.map(({ date, planned, measured }) => ({ date, expected: planned, realised: measured }));
}
