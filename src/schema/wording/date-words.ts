import { partsOf, type IsoDate } from '../dates.js';
import type { Language } from '../text.js';

export const months: Readonly<Record<Language, readonly string[]>> = {
  da: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** The month's name as it stands in a sentence; months are 1 to 12. */
export function monthName(month: number, language: Language): string {
  const name = months[language][month - 1];
  if (name === undefined) throw new RangeError(`No month ${String(month)}`);
  return name;
}

/** `19. maj`, `19 May`. */
export function dayAndMonth(value: IsoDate, language: Language): string {
  const { month, day } = partsOf(value);
  return `${String(day)}${language === 'da' ? '.' : ''} ${monthName(month, language)}`;
}

/** `17. marts 2027`, `17 March 2027`. */
export function longDate(value: IsoDate, language: Language): string {
  return `${dayAndMonth(value, language)} ${String(partsOf(value).year)}`;
}

/** `maj 2027`, `May 2027`. */
export function monthAndYear(value: IsoDate, language: Language): string {
  const { year, month } = partsOf(value);
  return `${monthName(month, language)} ${String(year)}`;
}

/** As they stand in narrow columns; those without a point are whole in Danish. */
export const shortMonths: Readonly<Record<Language, readonly string[]>> = {
  da: ['jan.', 'feb.', 'marts', 'april', 'maj', 'juni', 'juli', 'aug.', 'sept.', 'okt.', 'nov.', 'dec.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** A month that leaves room for the other columns: `dec. 2027`, `Dec 2027`; null for no day. */
export function monthInTable(value: IsoDate | null, language: Language): string | null {
  if (value === null) return null;
  const { year, month } = partsOf(value);
  return `${shortMonths[language][month - 1] ?? ''} ${String(year)}`;
}

/** The year is left out of a date in the year the reader is in: `19. maj` in 2027, else `19. maj 2028`. */
export function dateNear(value: IsoDate, now: IsoDate, language: Language): string {
  return partsOf(value).year === partsOf(now).year ? dayAndMonth(value, language) : longDate(value, language);
}

export function quarterOf(value: IsoDate): { readonly year: number; readonly quarter: 1 | 2 | 3 | 4 } {
  const { year, month } = partsOf(value);
  return { year, quarter: (Math.floor((month - 1) / 3) + 1) as 1 | 2 | 3 | 4 };
}

/** `3. kvartal 2027`, `Q3 2027`. */
export function quarterAndYear(year: number, quarter: number, language: Language): string {
  return language === 'da' ? `${String(quarter)}. kvartal ${String(year)}` : `Q${String(quarter)} ${String(year)}`;
}

/** Short day for table columns: `17-03-2027`, `17 Mar 2027`. */
export function tableDate(value: IsoDate, language: Language): string {
  const { year, month, day } = partsOf(value);
  const two = (n: number): string => String(n).padStart(2, '0');
  return language === 'da' ? `${two(day)}-${two(month)}-${String(year)}` : `${String(day)} ${monthName(month, 'en').slice(0, 3)} ${String(year)}`;
}
