declare const isoDateBrand: unique symbol;

/** A calendar day as `YYYY-MM-DD`: no time, no zone. Only the functions here make one. */
export type IsoDate = string & { readonly [isoDateBrand]: 'IsoDate' };

/** Days from 1970-01-01 to a proleptic Gregorian date (Hinnant, "chrono-compatible low-level date algorithms"). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function civilFromDays(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** The date of a year, month (1 to 12) and day, or null when there is no such day. */
export function dateOf(year: number, month: number, day: number): IsoDate | null {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999) return null;
  const days = daysFromCivil(year, month, day);
  const back = civilFromDays(days);
  return back.year === year && back.month === month && back.day === day ? fromDayNumber(days) : null;
}

/** Reads strictly `YYYY-MM-DD`; anything else, and days that do not exist, are null. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** A date written in code, as `date('2027-03-17')`. Throws RangeError on a day that does not exist. */
export function date(text: string): IsoDate {
  const parsed = parseIsoDate(text);
  if (parsed === null) throw new RangeError(`No such date: ${text}`);
  return parsed;
}

/** The number that the digits from `from` to before `to` show; slicing them out first is five times as slow. */
function digits(value: IsoDate, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + value.charCodeAt(at) - 48;
  return number;
}

export function partsOf(value: IsoDate): { year: number; month: number; day: number } {
  return { year: digits(value, 0, 4), month: digits(value, 5, 7), day: digits(value, 8, 10) };
}

function dayNumber(value: IsoDate): number {
  const { year, month, day } = partsOf(value);
  return daysFromCivil(year, month, day);
}

/** Days met before: a register has many cells and few days. */
const knownDays = new Map<number, IsoDate>();

function fromDayNumber(days: number): IsoDate {
  const known = knownDays.get(days);
  if (known !== undefined) return known;
  const { year, month, day } = civilFromDays(days);
  const made = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as IsoDate;
  knownDays.set(days, made);
  return made;
}

const serialOfEpoch = 25569;

/** Excel's 1900-system serial of a day (2026-01-01 is 46023). Right from 1900-03-01 on, as Excel invents 1900-02-29. */
export function toSerial(value: IsoDate): number {
  return dayNumber(value) + serialOfEpoch;
}

/** The day of an Excel serial; a time of day is dropped. Null below 61 (Excel's invented leap day) and above 9999-12-31. */
export function fromSerial(serial: number): IsoDate | null {
  if (!Number.isFinite(serial) || serial < 61 || serial >= 2958466) return null;
  return fromDayNumber(Math.floor(serial) - serialOfEpoch);
}

export function addDays(value: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(value) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Same day `months` later, or that month's last day where it is shorter (as Excel's EDATE). */
export function addMonths(value: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(value);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  for (let candidate = day; ; candidate -= 1) {
    const made = dateOf(targetYear, targetMonth, candidate);
    if (made) return made;
  }
}

/** ISO weekday: 1 Monday to 7 Sunday. */
export function weekdayOf(value: IsoDate): number {
  return ((((dayNumber(value) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of an ISO 8601 week, or null when the year has no such week. */
export function mondayOfWeek(year: number, week: number): IsoDate | null {
  const fourth = dateOf(year, 1, 4);
  if (fourth === null || !Number.isInteger(week) || week < 1 || week > 53) return null;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  return partsOf(addDays(monday, 3)).year === year ? monday : null;
}

/** ISO 8601 week number and the year that week belongs to. */
export function weekOf(value: IsoDate): { year: number; week: number } {
  const thursday = addDays(value, 4 - weekdayOf(value));
  const { year } = partsOf(thursday);
  const first = dateOf(year, 1, 1) as IsoDate;
  return { year, week: Math.floor(daysBetween(first, thursday) / 7) + 1 };
}
