import { addDays, partsOf, type IsoDate } from '../../schema/dates.js';
import { addWorkdays } from '../../schema/holidays.js';
import { labelOf } from '../../schema/choice.js';
import { isSame } from '../checking/keys.js';
import { meetingsOf } from '../checking/meetings.js';
import { forum } from '../choices/meeting.js';
import type { RowOf } from '../entities/index.js';
import { yearEventDay } from '../formulas/year-event-day.js';
import { findRow, type Register } from '../register.js';

type YearEvent = RowOf<'yearEvent'>;

export interface WheelEvent {
  readonly month: number;
  /** Null when only the month is known, as for what was in another year. */
  readonly day: number | null;
  readonly date: IsoDate | null;
  readonly name: string;
  readonly type: YearEvent['type'];
  readonly status: YearEvent['status'];
  readonly responsible: string | null;
  /** The row it comes from. */
  readonly entity: 'yearEvent' | 'meeting';
  readonly id: string | null;
}

type Told = Omit<WheelEvent, 'month' | 'day' | 'date'>;

/** The name of an event carried to another year: years in it move along, a week number is of its own year only. */
function carriedName(name: string, years: number): string {
  return name.replace(/,? (uge|week) \d{1,2}\b/i, '').replace(/\b20\d\d\b/g, (year) => String(Number(year) + years));
}

function place(date: IsoDate, year: number, repeats: boolean, told: Told): WheelEvent | null {
  const own = partsOf(date);
  if (own.year === year) return { ...told, month: own.month, day: own.day, date };
  return repeats ? { ...told, month: own.month, day: null, date: null, status: null, name: carriedName(told.name, year - own.year) } : null;
}

/** One of the small tasks that prepare a seminar: they are a list of their own, not the course of the year. */
export function isPreparation(register: Register, row: YearEvent): boolean {
  return row.workdays !== null && row.workdays !== 0 && findRow(register, 'meeting', row.meeting)?.forum === 'seminar';
}

function eventsOfRow(register: Register, row: YearEvent, year: number): readonly WheelEvent[] {
  if (row.name === null || row.status === 'cancelled' || isPreparation(register, row)) return [];
  const told: Told = { name: row.name, type: row.type, status: row.status, responsible: row.responsible, entity: 'yearEvent', id: row.id };
  // Without a meeting of its own it returns at each of the steering group's.
  if (row.repeats === 'everyMeeting' && row.date === null && row.meeting === null) {
    return meetingsOf(register, 'steering').flatMap(({ date }) => place(addWorkdays(date, row.workdays ?? 0), year, false, told) ?? []);
  }
  const meeting = findRow(register, 'meeting', row.meeting);
  // What hangs on a meeting that was called off falls away with it, and so does what stands on its day; what has another day does not.
  if (meeting?.status === 'cancelled' && (row.date === null || row.date === meeting.date)) return [];
  const day = yearEventDay(row, meeting);
  return day === null ? [] : [place(day, year, row.repeats === 'yearly' || row.repeats === 'everyMeeting', told) ?? []].flat();
}

function eventsOfMeetings(register: Register, year: number): readonly WheelEvent[] {
  const types = { steering: 'steeringMeeting', programme: 'programmeMeeting', seminar: 'seminar' } as const;
  return register.rows.meeting.flatMap((meeting) => {
    const named = register.rows.yearEvent.some((row) => isSame(row.meeting, meeting.id) && (row.workdays === null || row.workdays === 0));
    if (named || meeting.date === null || meeting.forum === null || meeting.status === 'cancelled') return [];
    const type = meeting.forum in types ? types[meeting.forum as keyof typeof types] : 'other';
    return place(meeting.date, year, false, { name: labelOf(forum, meeting.forum, register.language), type, status: null, responsible: meeting.secretary, entity: 'meeting', id: meeting.id }) ?? [];
  });
}

/**
 * What happens in a year: the annual wheel's own events, those that repeat from another year in the same month, and
 * the year's meetings that the wheel does not name. One that is dated in the year stands for the repeated one of its
 * name, and of its type about the same month.
 */
export function wheelEvents(register: Register, year: number): readonly WheelEvent[] {
  const all = [...register.rows.yearEvent.flatMap((row) => eventsOfRow(register, row, year)), ...eventsOfMeetings(register, year)];
  const dated = all.filter(({ day }) => day !== null);
  const isStoodFor = (one: WheelEvent): boolean => dated.some(({ name, type, month }) => name === one.name || (type !== 'other' && type === one.type && Math.abs(month - one.month) <= 1));
  return all.filter((one) => one.day !== null || !isStoodFor(one)).sort((a, b) => a.month - b.month || (a.day ?? 32) - (b.day ?? 32));
}

export interface ChecklistItem {
  readonly row: YearEvent;
  readonly date: IsoDate | null;
  readonly state: 'done' | 'overdue' | 'soon' | 'later';
}

/** What is to be done before and after a seminar, in the order of time; overdue by the as-of date, soon within two weeks. */
export function seminarChecklist(register: Register, seminar: { readonly id: string | null }): readonly ChecklistItem[] {
  return register.rows.yearEvent
    .filter((row) => isSame(row.meeting, seminar.id) && row.status !== 'cancelled' && isPreparation(register, row))
    .map((row): ChecklistItem => {
      const date = yearEventDay(row, findRow(register, 'meeting', row.meeting));
      const state = row.status === 'done' ? 'done' : date !== null && date < register.asOf ? 'overdue' : date !== null && date <= addDays(register.asOf, 14) ? 'soon' : 'later';
      return { row, date, state };
    })
    .sort((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : (a.date ?? '9999') > (b.date ?? '9999') ? 1 : 0));
}
