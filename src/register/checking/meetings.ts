import type { IsoDate } from '../../schema/dates.js';
import type { Forum } from '../choices/meeting.js';
import type { RowOf } from '../entities/index.js';
import type { Register } from '../register.js';

export type MeetingRow = RowOf<'meeting'>;
export type DatedMeeting = MeetingRow & { readonly date: IsoDate };

/** Meetings of a forum that have a date and were not called off, in the order of time. */
export function meetingsOf(register: Register, forum: Forum): readonly DatedMeeting[] {
  return register.rows.meeting
    .filter((one): one is DatedMeeting => one.forum === forum && one.date !== null && one.status !== 'cancelled')
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export function isHeld(meeting: MeetingRow): boolean {
  return meeting.status === 'held' || meeting.status === 'minutesApproved';
}

/** The first meeting of a forum on or after the as-of date that has not been held; null when none is planned. */
export function nextMeeting(register: Register, forum: Forum): DatedMeeting | null {
  return meetingsOf(register, forum).find((one) => one.date >= register.asOf && !isHeld(one)) ?? null;
}

/** The last meeting of a forum before a day; null when there was none. */
export function lastMeeting(register: Register, forum: Forum, before: IsoDate): DatedMeeting | null {
  return meetingsOf(register, forum).filter((one) => one.date < before).at(-1) ?? null;
}
