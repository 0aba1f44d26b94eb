import { fromSerial } from '../../schema/dates.js';
import type { RawValue } from '../../schema/raw-workbook.js';
import type { Language } from '../../schema/text.js';
import { tableDate } from '../../schema/wording/date-words.js';

/** How a cell of a column people have added is shown by Excel. */
export interface OwnLook {
  readonly format: string;
  readonly showsDay: boolean;
}

export const minutesADay = 1440;

/** `12-05-2027`, and the time of day where the serial has one; null for a number that is no day. */
function shownDay(serial: number, language: Language): string | null {
  const minutes = Math.round((serial - Math.floor(serial)) * minutesADay);
  const day = fromSerial(Math.floor(serial) + (minutes === minutesADay ? 1 : 0));
  if (day === null) return null;
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return minutes % minutesADay === 0 ? tableDate(day, language) : `${tableDate(day, language)} ${clock}`;
}

/** Without the noise of binary fractions; grouped only where the cell is, since it may be a year or a case. */
function shownNumber(value: number, isGrouped: boolean, language: Language): string {
  const [whole = '', ...rest] = String(Number(value.toPrecision(15))).split('.');
  const grouped = isGrouped && !whole.includes('e') ? whole.replace(/\B(?=(\d{3})+$)/g, language === 'da' ? '.' : ',') : whole;
  return [grouped, ...rest].join(language === 'da' ? ',' : '.');
}

/** As Excel shows it, but for formats of people's own. */
export function ownText(value: RawValue, { format, showsDay }: OwnLook, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return { da: value ? 'Ja' : 'Nej', en: value ? 'Yes' : 'No' }[language];
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string') return value;
  const day = showsDay ? shownDay(value, language) : null;
  if (day !== null) return day;
  return format.includes('%') ? `${shownNumber(value * 100, false, language)} %` : shownNumber(value, /#[,.\s]##0/.test(format), language);
}
