import { forum, type barrierStatus } from '../../register/choices/meeting.js';
import { isHeld } from '../../register/checking/meetings.js';
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
}

interface Due {
  readonly id: string | null;
  readonly date: IsoDate | null;
  /** The words a person knows the row by. */
  readonly row: Text | string | null;
}

interface Source {
  readonly entity: EntityKey;
  readonly words: (row: Text) => Text;
  readonly due: (register: Register) => readonly Due[];
}

function openMeetings(register: Register, dateOf: (date: IsoDate | null, register: Register) => IsoDate | null): readonly Due[] {
  return register.rows.meeting
    .filter((one) => !isHeld(one) && one.status !== 'cancelled')
    .map(({ id, date, forum: body }) => ({
      id,
      date: dateOf(date, register),
      row: body === null ? null : { da: labelOf(forum, body, 'da'), en: labelOf(forum, body, 'en') },
    }));
}

const over = new Set<string>(['closed', 'stopped', 'rejected']);
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
    due: ({ rows }) => rows.milestone.filter((one) => one.actualDate === null).map((one) => ({ id: one.id, date: one.expectedDate ?? one.agreedDate, row: one.name })),
  },
  { entity: 'case', words: before('Følg op', 'Follow up'), due: ({ rows }) => rows.case.filter((one) => one.done === null).map((one) => ({ id: one.id, date: one.deadline, row: one.title })) },
  {
    entity: 'benefit',
    words: before('Mål gevinsten', 'Measure the benefit'),
    due: ({ rows }) => rows.benefit.filter((one) => one.latestDate === null || (one.targetDate !== null && one.latestDate < one.targetDate)).map((one) => ({ id: one.id, date: one.targetDate, row: one.name })),
  },
  {
    entity: 'project',
    words: before('Slutter', 'Ends'),
    due: ({ rows }) => rows.project.filter((one) => one.status === null || !over.has(one.status)).map((one) => ({ id: one.id, date: one.expectedEnd, row: one.name })),
  },
  {
    entity: 'barrier',
    words: before('Fjern barrieren', 'Remove the barrier'),
    due: ({ rows }) => rows.barrier.filter((one) => one.status === null || !doneWith.has(one.status)).map((one) => ({ id: one.id, date: one.deadline, row: one.name })),
  },
];

function worded({ words }: Source, { row, id }: Due): Text {
  const name = row ?? id ?? '';
  return words(typeof name === 'string' ? { da: name, en: name } : name);
}

/** The next deadlines from the as-of date on, the earliest first; parts that are switched off have none. */
export function upcomingDeadlines(register: Register, most: number): readonly Deadline[] {
  const { asOf, parts } = register;
  return sources
    .filter(({ entity }) => parts.has(entities[entity].part as Part))
    .flatMap((source) =>
      source.due(register).flatMap((due): readonly Deadline[] =>
        due.date === null || due.date < asOf ? [] : [{ entity: source.entity, id: due.id, date: due.date, days: daysBetween(asOf, due.date), text: worded(source, due) }],
      ),
    )
    .sort((a, b) => a.days - b.days)
    .slice(0, most);
}
