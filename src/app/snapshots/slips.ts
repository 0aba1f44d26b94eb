import { daysBetween, type IsoDate } from '../../schema/dates.js';
import type { Register } from '../../register/register.js';

/** How often a date has been put off, and by how much in all. */
export interface Slip {
  readonly entity: 'project' | 'milestone';
  readonly key: string;
  readonly times: number;
  /** Days from the first to the last date known; negative when it has come nearer. */
  readonly days: number;
}

function datesOf(register: Register): ReadonlyMap<string, { readonly entity: Slip['entity']; readonly key: string; readonly date: IsoDate }> {
  const dates = new Map<string, { entity: Slip['entity']; key: string; date: IsoDate }>();
  const put = (entity: Slip['entity'], key: string | null, date: IsoDate | null): void => {
    if (key !== null && date !== null) dates.set(`${entity} ${key}`, { entity, key, date });
  };
  for (const { id, expectedEnd, agreedEnd } of register.rows.project) put('project', id, expectedEnd ?? agreedEnd);
  for (const { id, actualDate, expectedDate, agreedDate } of register.rows.milestone) put('milestone', id, actualDate ?? expectedDate ?? agreedDate);
  return dates;
}

/** Slips of project ends and milestones over states of a register, oldest first; those never put off are left out. */
export function slipsOver(states: readonly Register[]): readonly Slip[] {
  const courses = new Map<string, { entity: Slip['entity']; key: string; dates: IsoDate[] }>();
  for (const state of states) {
    for (const [name, { entity, key, date }] of datesOf(state)) {
      const course = courses.get(name) ?? { entity, key, dates: [] };
      course.dates.push(date);
      courses.set(name, course);
    }
  }
  return [...courses.values()].flatMap(({ entity, key, dates }) => {
    const times = dates.filter((date, index) => index > 0 && date > (dates[index - 1] as IsoDate)).length;
    return times === 0 ? [] : [{ entity, key, times, days: daysBetween(dates[0] as IsoDate, dates.at(-1) as IsoDate) }];
  });
}
