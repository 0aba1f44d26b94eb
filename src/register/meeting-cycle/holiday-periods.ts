import { addDays, partsOf, weekOf, type IsoDate } from '../../schema/dates.js';
import { easterSunday, isWorkday } from '../../schema/holidays.js';
import type { Text } from '../../schema/text.js';

const weeks: ReadonlyMap<number, Text> = new Map([
  [7, { da: 'vinterferien (uge 7)', en: 'the winter holiday (week 7)' }],
  ...[29, 30, 31].map((week): [number, Text] => [week, { da: `sommerferien (uge ${String(week)})`, en: `the summer holiday (week ${String(week)})` }]),
  [42, { da: 'efterårsferien (uge 42)', en: 'the autumn holiday (week 42)' }],
]);

/** The holiday time a day is in, when half of a group is away: weeks 7, 29 to 31 and 42, Easter week, Christmas. Null outside them. */
export function holidayPeriodAt(day: IsoDate): Text | null {
  const { year, month, day: ofMonth } = partsOf(day);
  const easter = easterSunday(year);
  if (day >= addDays(easter, -6) && day < easter) return { da: 'påskeugen', en: 'Easter week' };
  if ((month === 12 && ofMonth >= 24) || (month === 1 && ofMonth <= 2)) return { da: 'juleferien', en: 'the Christmas holiday' };
  return weeks.get(weekOf(day).week) ?? null;
}

/** The day itself, or the first working day after the holiday time it is in. */
export function afterHolidayPeriod(day: IsoDate): IsoDate {
  let free = day;
  while (holidayPeriodAt(free) !== null || (free !== day && !isWorkday(free))) free = addDays(free, 1);
  return free;
}
