import { addDays, dateOf, partsOf, weekdayOf, type IsoDate } from './dates.js';
import type { Text } from './text.js';

export interface Holiday {
  readonly date: IsoDate;
  readonly name: Text;
}

/** Easter Sunday of a Gregorian year ("anonymous Gregorian algorithm", Nature 1876; Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  const easter = dateOf(year, Math.floor(sum / 31), (sum % 31) + 1);
  if (easter === null) throw new RangeError(`No Easter in ${String(year)}`);
  return easter;
}

const lastYearOfPrayerDay = 2023;

/**
 * Danish public holidays of a year in calendar order. Store bededag is one until 2023 (abolished by act 214 of 6 March 2023).
 * Grundlovsdag, 24 and 31 December are no public holidays by law and are not here.
 */
export function danishHolidays(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const after = (days: number, da: string, en: string): Holiday => ({ date: addDays(easter, days), name: { da, en } });
  const on = (month: number, day: number, da: string, en: string): Holiday => {
    const date = dateOf(year, month, day);
    if (date === null) throw new RangeError(`No ${String(month)}-${String(day)} in ${String(year)}`);
    return { date, name: { da, en } };
  };
  return [
    on(1, 1, 'Nytårsdag', "New Year's Day"),
    after(-3, 'Skærtorsdag', 'Maundy Thursday'),
    after(-2, 'Langfredag', 'Good Friday'),
    after(0, 'Påskedag', 'Easter Sunday'),
    after(1, '2. påskedag', 'Easter Monday'),
    ...(year <= lastYearOfPrayerDay ? [after(26, 'Store bededag', 'Great Prayer Day')] : []),
    after(39, 'Kristi himmelfartsdag', 'Ascension Day'),
    after(49, 'Pinsedag', 'Whit Sunday'),
    after(50, '2. pinsedag', 'Whit Monday'),
    on(12, 25, 'Juledag', 'Christmas Day'),
    on(12, 26, '2. juledag', 'Second Day of Christmas'),
  ];
}

/** Years met before: deadlines are counted day by day within a few years. */
const knownYears = new Map<number, ReadonlySet<IsoDate>>();

function holidaysIn(year: number): ReadonlySet<IsoDate> {
  const days = knownYears.get(year) ?? new Set(danishHolidays(year).map(({ date }) => date));
  knownYears.set(year, days);
  return days;
}

/** True on Monday to Friday that is no Danish public holiday. */
export function isWorkday(value: IsoDate): boolean {
  return weekdayOf(value) <= 5 && !holidaysIn(partsOf(value).year).has(value);
}

/** The day `workdays` working days after (negative: before) a day, as Excel's WORKDAY; 0 is the day itself. */
export function addWorkdays(value: IsoDate, workdays: number): IsoDate {
  const step = workdays < 0 ? -1 : 1;
  let day = value;
  for (let left = Math.abs(Math.trunc(workdays)); left > 0; ) {
    day = addDays(day, step);
    if (isWorkday(day)) left -= 1;
  }
  return day;
}
