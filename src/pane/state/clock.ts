import { parseIsoDate, type IsoDate } from '../../schema/dates.js';

// Swedish writes dates as `2027-05-12 10:15:00`.
const danishTime = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'medium' });

/** Danish local time, `2027-05-12T10:15:00`: the only place the pane reads the clock. */
export function now(): string {
  return danishTime.format(new Date()).replace(' ', 'T');
}

/** Today in Denmark. */
export function today(): IsoDate {
  const value = parseIsoDate(now().slice(0, 10));
  if (value === null) throw new RangeError(`The clock shows no date: ${now()}`);
  return value;
}
