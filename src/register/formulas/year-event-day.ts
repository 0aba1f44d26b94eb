import type { IsoDate } from '../../schema/dates.js';
import { addWorkdays } from '../../schema/holidays.js';
import { lookUp, nothing, type Formula } from './cell-tests.js';

/**
 * The day an event of the annual wheel falls on: its own date, else its meeting's, moved by working days. Null when
 * neither is there, as for an event that returns at every meeting.
 */
export function yearEventDay(row: { readonly date: IsoDate | null; readonly workdays: number | null }, meeting: { readonly date: IsoDate | null } | null): IsoDate | null {
  if (row.date !== null || meeting === null || meeting.date === null) return row.date;
  return addWorkdays(meeting.date, row.workdays ?? 0);
}

export const yearEventDayFormula: Formula = (f) => {
  const [own, days, reference] = [f.own('date'), f.own('workdays'), f.own('meeting')];
  const meeting = lookUp(f, 'meeting', 'date', reference);
  return `IF(ISNUMBER(${own}),${own},IF(${reference}="",${nothing},IFERROR(IF(${meeting}=0,${nothing},WORKDAY(${meeting},N(${days}),${f.setting('holidays')})),${nothing})))`;
};
