import { meetingStatus } from '../../../register/choices/meeting.js';
import { forum } from '../../../register/choices/meeting.js';
import { progress, recurrence } from '../../../register/choices/follow-up.js';
import { entities } from '../../../register/entities/index.js';
import type { FormulaContext } from '../../../schema/field.js';
import type { Language } from '../../../schema/text.js';
import { formulaContext } from '../formula-context.js';

/**
 * What happens in the wheel's year, as formulas: one number each that sorts by day and tells where the row stands. The
 * day is its whole part; its first decimal is the table, the next five the row of it. The same rows as `wheelEvents` gives
 * a day in the year; nothing that returns without a day.
 */

/** Most events, meetings, and kinds of event that return at every meeting with the meetings they return at. */
export const most = { events: 40, meetings: 40, returning: 3, steering: 12 } as const;

export const source = { event: 1, returning: 2, meeting: 3 } as const;

interface Words {
  readonly event: FormulaContext;
  readonly meeting: FormulaContext;
}

function rowOf(f: FormulaContext, entity: string, field: string): string {
  return `(ROW(${f.column(entity, field)})-ROW(${f.own(field).replace('[#This Row]', '[#Headers]')}))`;
}

function wordsIn(language: Language): Words {
  return { event: formulaContext(entities.yearEvent, language), meeting: formulaContext(entities.meeting, language) };
}

/** The nth smallest of what the conditions leave; blank when there is none. Rows whose day cannot be told are errors, which AGGREGATE leaves out. */
function nth(value: string, conditions: readonly string[], number: number): string {
  return `IFERROR(_xlfn.AGGREGATE(15,6,(${value})/(${conditions.join('*')}),${String(number)}),"")`;
}

function withinYear(day: string, year: string): readonly string[] {
  return [`(${day}>=DATE(${year},1,1))`, `(${day}<=DATE(${year},12,31))`];
}

/** Rows of the wheel that are told at all: named, and not called off. */
function isTold(f: FormulaContext): readonly string[] {
  return [`(${f.column('yearEvent', 'name')}<>"")`, `(${f.column('yearEvent', 'status')}<>${f.choice(progress, 'cancelled')})`];
}

export function eventKey(number: number, year: string, language: Language): string {
  const { event: f } = wordsIn(language);
  const of = (field: string): string => f.column('yearEvent', field);
  const meetings = (...pairs: readonly string[]): string => `COUNTIFS(${[f.column('meeting', 'id'), of('meeting'), ...pairs].join(',')})`;
  const prepares = `(${of('workdays')}<>0)*(${meetings(f.column('meeting', 'forum'), f.choice(forum, 'seminar'))}>0)`;
  const cancelled = [f.column('meeting', 'status'), f.choice(meetingStatus, 'cancelled')];
  // Without a day of its own, or on the meeting's.
  const calledOff = `((${of('date')}="")*${meetings(...cancelled)}+${meetings(...cancelled, f.column('meeting', 'date'), of('date'))}>0)`;
  const value = `${of('day')}+0.${String(source.event)}+${rowOf(f, 'yearEvent', 'day')}/1000000`;
  return nth(value, [...withinYear(of('day'), year), ...isTold(f), `(1-${prepares})`, `(1-${calledOff})`], number);
}

export function meetingKey(number: number, year: string, language: Language): string {
  const { meeting: f } = wordsIn(language);
  const of = (field: string): string => f.column('meeting', field);
  const [owner, days] = [f.column('yearEvent', 'meeting'), f.column('yearEvent', 'workdays')];
  // An event on the meeting's own day tells of it already; one before or after does not.
  const named = `(COUNTIFS(${owner},${of('id')})-COUNTIFS(${owner},${of('id')},${days},">0")-COUNTIFS(${owner},${of('id')},${days},"<0")>0)`;
  const value = `${of('date')}+0.${String(source.meeting)}+${rowOf(f, 'meeting', 'date')}/1000000`;
  return nth(value, [...withinYear(of('date'), year), `(${of('forum')}<>"")`, `(${of('status')}<>${f.choice(meetingStatus, 'cancelled')})`, `(1-${named})`], number);
}

/** Row of the nth event that returns at every meeting of the steering group, having neither a day nor a meeting of its own. */
export function returningRow(number: number, language: Language): string {
  const { event: f } = wordsIn(language);
  const own = [`(${f.column('yearEvent', 'repeats')}=${f.choice(recurrence, 'everyMeeting')})`, `(${f.column('yearEvent', 'date')}="")`, `(${f.column('yearEvent', 'meeting')}="")`];
  return nth(rowOf(f, 'yearEvent', 'day'), [...own, ...isTold(f)], number);
}

/** Day of the nth meeting of the steering group in the year or either neighbour of it. */
export function steeringDay(number: number, year: string, language: Language): string {
  const { meeting: f } = wordsIn(language);
  const day = f.column('meeting', 'date');
  const conditions = [`(${f.column('meeting', 'forum')}=${f.choice(forum, 'steering')})`, `(${f.column('meeting', 'status')}<>${f.choice(meetingStatus, 'cancelled')})`];
  return nth(day, [...conditions, `(${day}>=DATE(${year}-1,7,1))`, `(${day}<=DATE(${year}+1,6,30))`], number);
}

export function returningKey(row: string, meeting: string, year: string, language: Language): string {
  const { event: f } = wordsIn(language);
  const day = `WORKDAY(${meeting},N(INDEX(${f.column('yearEvent', 'workdays')},${row})),${f.setting('holidays')})`;
  return `IFERROR(IF(YEAR(${day})=${year},${day}+0.${String(source.returning)}+${row}/1000000,""),"")`;
}

/** A field of the row that a key tells, by the field of either table. */
export function fieldOf(key: string, fields: { readonly event: string; readonly meeting: string }, language: Language): string {
  const { event: f } = wordsIn(language);
  const table = `INT(MOD(${key},1)*10)`;
  const row = `ROUND(MOD(MOD(${key},1)*10,1)*100000,0)`;
  return `IF(${table}=${String(source.meeting)},INDEX(${f.column('meeting', fields.meeting)},${row}),INDEX(${f.column('yearEvent', fields.event)},${row}))&""`;
}
