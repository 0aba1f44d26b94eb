import { partsOf, type IsoDate } from '../../schema/dates.js';
import { addWorkdays } from '../../schema/holidays.js';
import { labelOf } from '../../schema/choice.js';
import { forum } from '../../register/choices/meeting.js';
import { findRow, type Register } from '../../register/register.js';
import { sameKey } from '../facts/same-key.js';

export interface WheelEvent {
  readonly month: number;
  /** Null when only the month is known, as for what was in another year. */
  readonly day: number | null;
  readonly name: string;
}

/** The name of an event carried to another year: years in it move along, a week number is of its own year only. */
function carriedName(name: string, years: number): string {
  return name.replace(/,? (uge|week) \d{1,2}\b/i, '').replace(/\b20\d\d\b/g, (year) => String(Number(year) + years));
}

function place(date: IsoDate, year: number, repeats: boolean, name: string): WheelEvent | null {
  const own = partsOf(date);
  if (own.year === year) return { month: own.month, day: own.day, name };
  return repeats ? { month: own.month, day: null, name: carriedName(name, year - own.year) } : null;
}

function eventsOfRows(register: Register, year: number): readonly WheelEvent[] {
  return register.rows.yearEvent.flatMap((row) => {
    const meeting = findRow(register, 'meeting', row.meeting)?.date ?? null;
    const day = row.date ?? (meeting === null || row.workdays === null ? meeting : addWorkdays(meeting, row.workdays));
    if (day === null || row.name === null || row.status === 'cancelled') return [];
    return place(day, year, row.repeats === 'yearly' || row.repeats === 'everyMeeting', row.name) ?? [];
  });
}

function eventsOfMeetings(register: Register, year: number): readonly WheelEvent[] {
  return register.rows.meeting.flatMap((meeting) => {
    const named = register.rows.yearEvent.some((row) => sameKey(row.meeting, meeting.id) && (row.workdays === null || row.workdays === 0));
    if (named || meeting.date === null || meeting.forum === null || meeting.status === 'cancelled') return [];
    return place(meeting.date, year, false, labelOf(forum, meeting.forum, register.language)) ?? [];
  });
}

/**
 * What happens in a year: the annual wheel's own events, those that repeat from another year in the same month, and
 * the year's meetings that the wheel does not name. One that is dated in the year stands for the repeated one.
 */
export function wheelEvents(register: Register, year: number): readonly WheelEvent[] {
  const all = [...eventsOfRows(register, year), ...eventsOfMeetings(register, year)];
  const dated = new Set(all.filter(({ day }) => day !== null).map(({ name }) => name));
  return all.filter(({ day, name }) => day !== null || !dated.has(name)).sort((a, b) => a.month - b.month || (a.day ?? 32) - (b.day ?? 32));
}
