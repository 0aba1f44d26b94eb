import { addMonths, dateOf, type IsoDate } from '../../schema/dates.js';
import { quarterOf } from '../../schema/wording/date-words.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { moneyTotals } from '../../benefits/money-totals.js';
import { foldKey } from './same-key.js';

/** The register's benefits as they were known on an earlier day: measured at the last measurement by then. */
export function benefitsAt(register: Register, day: IsoDate): Register {
  const latest = new Map<string, { date: IsoDate; value: number }>();
  for (const { benefit, date, value, nature } of register.rows.measurement) {
    const key = foldKey(benefit);
    if (key === null || date === null || value === null || nature === 'forecast' || date > day) continue;
    if ((latest.get(key)?.date ?? '') <= date) latest.set(key, { date, value });
  }
  const benefit = register.rows.benefit.map((row): RowOf<'benefit'> => {
    if (row.latestDate !== null && row.latestDate <= day) return row;
    const known = latest.get(foldKey(row.id) ?? '');
    return { ...row, latestValue: known?.value ?? null, latestDate: known?.date ?? null };
  });
  return { ...register, asOf: day, rows: { ...register.rows, benefit } };
}

/** Kroner a year at one day; null where nothing is known. */
export interface CoursePoint {
  readonly date: IsoDate;
  readonly expected: number | null;
  /** Null after the as-of date, and where nothing was measured by then. */
  readonly realised: number | null;
}

function quarterEnd(day: IsoDate): IsoDate {
  const { year, quarter } = quarterOf(day);
  const end = dateOf(year, quarter * 3, quarter === 1 || quarter === 4 ? 31 : 30);
  if (end === null) throw new RangeError(`No end of quarter for ${day}`);
  return end;
}

/**
 * Expected and realised kroner a year by quarter, from `back` quarters before the as-of date to `ahead` after it; the
 * quarter the as-of date is in is told as of that date.
 */
export function benefitCourse(register: Register, back: number, ahead: number): readonly CoursePoint[] {
  const points: CoursePoint[] = [];
  for (let step = -back; step <= ahead; step += 1) {
    const date = step === 0 ? register.asOf : quarterEnd(addMonths(register.asOf, step * 3));
    const { kroner } = moneyTotals(benefitsAt(register, date));
    points.push({ date, expected: kroner.expectedNow.amount, realised: step <= 0 ? kroner.realised.amount : null });
  }
  return points;
}
