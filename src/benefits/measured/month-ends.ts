import { date, partsOf, toSerial, type IsoDate } from '../../schema/dates.js';

/** Months are counted from year 0: January 2027 is 2027 × 12. */
export type MonthIndex = number;

/** The month a day is in. */
export function monthOf(day: IsoDate): MonthIndex {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}

const known = new Map<MonthIndex, number>();

/** Excel serial of a month's last day. */
export function monthEnd(month: MonthIndex): number {
  const seen = known.get(month);
  if (seen !== undefined) return seen;
  const next = month + 1;
  const year = Math.floor(next / 12);
  const serial = toSerial(date(`${String(year).padStart(4, '0')}-${String((next % 12) + 1).padStart(2, '0')}-01`)) - 1;
  known.set(month, serial);
  return serial;
}

/** The last month that has ended on a day, counted at the end of the day. */
export function lastEnded(day: IsoDate): MonthIndex {
  const month = monthOf(day);
  return monthEnd(month) === toSerial(day) ? month : month - 1;
}
