import { addDays, type IsoDate } from '../../schema/dates.js';
import { findByKey } from '../../register/checking/find-by-key.js';
import { fold } from '../../register/checking/keys.js';
import { oncePer } from '../../register/checking/once-per.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { startOf } from '../plan/expected-fraction.js';
import { monthOf } from './month-ends.js';

type Row = RowOf<'measurement'> & { readonly benefit: string; readonly date: IsoDate };

function counts(row: RowOf<'measurement'>): row is Row {
  return row.benefit !== null && row.date !== null && row.value !== null && row.nature !== 'forecast' && row.replacedBy === null;
}

/**
 * For each measurement in a benefit's course the day it stands until: that of the next one, or the day after the as-of
 * date. A measurement on or after the day of the benefit row's own latest one is not in the course: that one is.
 */
export const standsUntil = oncePer((register: Register): ReadonlyMap<RowOf<'measurement'>, IsoDate> => {
  const courses = new Map<string, Row[]>();
  for (const row of register.rows.measurement) {
    if (!counts(row)) continue;
    const key = fold(row.benefit);
    const course = courses.get(key);
    if (course) course.push(row);
    else courses.set(key, [row]);
  }
  const after = addDays(register.asOf, 1);
  const until = new Map<RowOf<'measurement'>, IsoDate>();
  for (const [key, course] of courses) {
    const benefit = findByKey(register, 'benefit', key);
    if (!benefit) continue;
    const latest = benefit.latestValue === null ? null : benefit.latestDate;
    const known = course.filter(({ date }) => latest === null || date < latest).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    known.forEach((row, index) => {
      const next = known[index + 1]?.date ?? latest ?? after;
      until.set(row, next < after ? next : after);
    });
  }
  return until;
});

/**
 * The number of months a measurement stands for: from its own month, or the benefit's first, until the next measurement.
 * What `realisedToDate` adds up, row by row, as the workbook does. Null where it is in no course, or nothing says when the
 * benefit begins.
 */
export function monthsStanding(register: Register, row: RowOf<'measurement'>): number | null {
  const until = standsUntil(register).get(row);
  const benefit = findByKey(register, 'benefit', row.benefit);
  const start = benefit && startOf(benefit, { goLive: findByKey(register, 'project', benefit.project)?.goLive ?? null });
  if (until === undefined || row.date === null || !start) return null;
  return Math.max(0, monthOf(until) - Math.max(monthOf(start), monthOf(row.date)));
}

/** Months that have ended since a day, or since the benefit's start when that is later; null where either is not known. */
export function monthsSince(day: IsoDate | null, start: IsoDate | null, asOf: IsoDate): number | null {
  return day === null || start === null ? null : Math.max(0, monthOf(addDays(asOf, 1)) - Math.max(monthOf(day), monthOf(start)));
}
