import { dateOf, type IsoDate } from '../schema/dates.js';

/** Today on this computer's calendar: the only place the page reads the clock. */
export function today(): IsoDate {
  const now = new Date();
  const value = dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (value === null) throw new RangeError(`The clock shows no date: ${String(now)}`);
  return value;
}
