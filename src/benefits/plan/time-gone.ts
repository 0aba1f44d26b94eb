import { toSerial, type IsoDate } from '../../schema/dates.js';

/** From the start until the target date: 0 to 1, and beyond both. Null unless both are known and the target date is the later. */
export function timeBetween(start: IsoDate | null, target: IsoDate | null, serial: number): number | null {
  if (start === null || target === null || start >= target) return null;
  const from = toSerial(start);
  return (serial - from) / (toSerial(target) - from);
}

/** Share of a plan's time that has gone on a day, 0 to 1; 1 from the target date, whatever the start. Null where nothing tells. */
export function timeGone(start: IsoDate | null, target: IsoDate | null, day: IsoDate | null): number | null {
  if (target === null || day === null) return null;
  if (day >= target) return 1;
  const time = timeBetween(start, target, toSerial(day));
  return time === null ? null : Math.max(0, time);
}
