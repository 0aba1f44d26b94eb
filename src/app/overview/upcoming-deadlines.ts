import { forum, type barrierStatus } from '../../register/choices/meeting.js';
import { isHeld } from '../../register/checking/meetings.js';
import { isOver } from '../../register/checking/projects.js';
import type { EntityKey } from '../../register/entities/index.js';
import { daysBeforeMeeting } from '../../register/formulas/meeting-deadlines.js';
import { entities } from '../../register/entities/index.js';
import type { Part } from '../../register/parts.js';
import type { Register } from '../../register/register.js';
import { labelOf, type ChoiceKey } from '../../schema/choice.js';
import { daysBetween, type IsoDate } from '../../schema/dates.js';
import type { Text } from '../../schema/text.js';

/** A day that lies ahead, and what is to be done by then. */
export interface Deadline {
  readonly entity: EntityKey;
  readonly id: string | null;
  readonly date: IsoDate;
  /** From the as-of date; 0 is the same day. */
  readonly days: number;
  readonly text: Text;
  /** The row's place in its table, from 1. */
  readonly place: number;
}

interface Due {
  readonly id: string | null;
  readonly date: IsoDate | null;
  /** Over and done with, so that no day is waited for. */
  readonly done: boolean;
  /** The words a person knows the row by. */
  readonly row: Text | string | null;
}

interface Source {
  readonly entity: EntityKey;
  readonly words: (row: Text) => Text;
  readonly due: (register: Register) => readonly Due[];
}

function openMeetings(register: Register, dateOf: (date: IsoDate | null, register: Register) => IsoDate | null): readonly Due[] {
  return register.rows.meeting.map((one) => ({
    id: one.id,
    date: dateOf(one.date, register),
    done: isHeld(one) || one.status === 'cancelled',
    row: one.forum === null ? null : { da: labelOf(forum, one.forum, 'da'), en: labelOf(forum, one.forum, 'en') },
  }));
}

const doneWith = new Set<ChoiceKey<typeof barrierStatus>>(['removed', 'accepted']);

const before = (da: string, en: string) => (row: Text): Text => ({ da: `${da}: ${row.da}`, en: `${en}: ${row.en}` });

/** The same sources, in the same order, as the Start sheet's formulas. */
const sources: readonly Source[] = [
  { entity: 'meeting', words: before('Møde', 'Meeting'), due: (register) => openMeetings(register, (date) => date) },
  { entity: 'meeting', words: before('Frist for sager', 'Cases due'), due: (register) => openMeetings(register, (date, { settings }) => daysBeforeMeeting(date, settings.casesDueWorkdays)) },
  { entity: 'meeting', words: before('Materialet sendes', 'Material sent'), due: (register) => openMeetings(register, (date, { settings }) => daysBeforeMeeting(date, settings.dispatchWorkdays)) },
  {
    entity: 'milestone',
    words: before('Milepæl', 'Milestone'),
    due: ({ rows }) => rows.milestone.map((one) => ({ id: one.id, date: one.expectedDate ?? one.agreedDate, done: one.actualDate !== null, row: one.name })),
  },
  { entity: 'case', words: before('Følg op', 'Follow up'), due: ({ rows }) => rows.case.map((one) => ({ id: one.id, date: one.deadline, done: one.done !== null, row: one.title })) },
  {
    entity: 'benefit',
    words: before('Mål gevinsten', 'Measure the benefit'),
    due: ({ rows }) => rows.benefit.map((one) => ({ id: one.id, date: one.targetDate, done: one.latestDate !== null && one.targetDate !== null && one.latestDate >= one.targetDate, row: one.name })),
  },
  {
    entity: 'project',
    words: before('Slutter', 'Ends'),
    due: ({ rows }) => rows.project.map((one) => ({ id: one.id, date: one.expectedEnd, done: isOver(one), row: one.name })),
  },
  {
    entity: 'barrier',
    words: before('Fjern barrieren', 'Remove the barrier'),
    due: ({ rows }) => rows.barrier.map((one) => ({ id: one.id, date: one.deadline, done: one.status !== null && doneWith.has(one.status), row: one.name })),
  },
];

function worded({ words }: Source, { row, id }: Due): Text {
  const name = row ?? id ?? '';
  return words(typeof name === 'string' ? { da: name, en: name } : name);
}

function ahead(source: Source, register: Register): readonly Deadline[] {
  const { asOf } = register;
  return source
    .due(register)
    .flatMap((due, index): readonly Deadline[] =>
      due.done || due.date === null || due.date < asOf ? [] : [{ entity: source.entity, id: due.id, date: due.date, days: daysBetween(asOf, due.date), text: worded(source, due), place: index + 1 }],
    )
    .sort(byDay);
}

/** On the same day by their places in the tables, as the workbook's formulas have them. */
function byDay(a: Deadline, b: Deadline): number {
  return a.days - b.days || a.place - b.place;
}

/** The deadlines from the as-of date on, a list a source: those of parts that are switched off as well, as the workbook counts them. */
export function deadlinesBySource(register: Register): readonly (readonly Deadline[])[] {
  return sources.map((source) => ahead(source, register));
}

/** The next deadlines from the as-of date on, the earliest first; parts that are switched off have none. */
export function upcomingDeadlines(register: Register, most: number): readonly Deadline[] {
  return sources
    .filter(({ entity }) => register.parts.has(entities[entity].part as Part))
    .flatMap((source) => ahead(source, register))
    .sort(byDay)
    .slice(0, most);
}
