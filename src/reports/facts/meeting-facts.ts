import type { IsoDate } from '../../schema/dates.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { sameKey } from './same-key.js';

export type Meeting = RowOf<'meeting'>;
export type Case = RowOf<'case'>;

type Dated = Meeting & { readonly date: IsoDate };

/** Meetings of a forum that have a date and are not cancelled, oldest first. */
export function meetingsOf(register: Register, forum: Meeting['forum']): readonly Dated[] {
  return register.rows.meeting
    .filter((row): row is Dated => row.forum === forum && row.date !== null && row.status !== 'cancelled')
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The forum's last meeting before a day, or null. */
export function meetingBefore(register: Register, forum: Meeting['forum'], day: IsoDate): Dated | null {
  return meetingsOf(register, forum).filter(({ date }) => date < day).at(-1) ?? null;
}

/** The forum's first meeting after a day, or null. */
export function meetingAfter(register: Register, forum: Meeting['forum'], day: IsoDate): Dated | null {
  return meetingsOf(register, forum).find(({ date }) => date > day) ?? null;
}

/**
 * The cases of a meeting in the order given to them, else of the sheet, with those it treats before the steering group does; a case that
 * another one on the same meeting replaces is left out.
 */
export function casesOf(register: Register, meeting: Pick<Meeting, 'id'>): readonly Case[] {
  const own = register.rows.case.filter((row) => sameKey(row.meeting, meeting.id) || (row.treatedAt ?? []).some((id) => sameKey(id, meeting.id)));
  const standing = own.filter((row) => !own.some((other) => sameKey(other.replaces, row.id)));
  return standing.sort((a, b) => (a.position ?? 100) - (b.position ?? 100));
}
