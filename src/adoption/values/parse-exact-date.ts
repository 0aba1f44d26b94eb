import { dateOf, type IsoDate } from '../../schema/dates.js';
import { monthNumber, monthPattern } from './date-words.js';
import { fullYear, type DateHints } from './date-hints.js';
import { exactly, roughly, unreadable, type Reading } from './reading.js';

const weekday = /^(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tirs?|ons|tors?|fre|lør|søn|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)\.?,?\s+/iu;
const lead = /^(?:den|d\.|the)\s*/i;
const dayMonthYear = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]?(?:of )?(${monthPattern})[ ,-]*(?:'|år )?(\\d{4}|\\d{2})$`, 'iu');
const monthDayYear = new RegExp(`^(${monthPattern}) ?(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'iu');
const yearMonthDay = new RegExp(`^(\\d{4})[ -](${monthPattern})[ -](\\d{1,2})$`, 'iu');
const dayMonth = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]?(${monthPattern})$`, 'iu');

const noSuchDay = unreadable('no-such-day', { da: 'den dag findes ikke', en: 'there is no such day' });

function found(year: number | null, month: number | null, day: number): Reading<IsoDate> {
  if (year === null) {
    return unreadable('two-digit-year', { da: 'årstallets to cifre kan ikke tydes', en: 'the two-digit year cannot be told' });
  }
  const made = month === null ? null : dateOf(year, month, day);
  return made ? exactly(made) : noSuchDay;
}

/** Takes a time of day off; midnight says nothing, another time with a zone may be the neighbouring day here. */
function takeTime(text: string): { readonly day: string; readonly shifted: boolean } {
  const match = /^(.*?\d)(?:T|,? +(?:kl\.? ?)?)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)? ?(am|pm)?(Z|[+-]\d{2}:?\d{2})?$/i.exec(text);
  if (!match) return { day: text, shifted: false };
  const midnight = Number(match[2]) % 12 === 0 && Number(match[3]) === 0 && !/pm/i.test(match[5] ?? '') && match[2] !== '12';
  return { day: match[1] ?? '', shifted: match[6] !== undefined && !midnight };
}

function inFigures(text: string, hints: DateHints): Reading<IsoDate> | null {
  const iso = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return found(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return found(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const danish = /^(\d{1,2})\/(\d{1,2})(?: ?- ?| )(\d{4}|\d{2})$/.exec(text);
  if (danish) return found(fullYear(danish[3] ?? ''), Number(danish[2]), Number(danish[1]));
  const match = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/.exec(text) ?? /^(\d{1,2})( )(\d{1,2}) (\d{4})$/.exec(text);
  if (!match) return null;
  const first = Number(match[1]);
  const second = Number(match[3]);
  const year = fullYear(match[4] ?? '');
  if (hints.order === 'mdy' && first <= 12) return found(year, first, second);
  if (hints.order === 'ymd' && match[4]?.length === 2) {
    return found(fullYear(String(first).padStart(2, '0')), second, Number(match[4]));
  }
  if (hints.order === 'dmy' || match[2] !== '/' || first > 12 || first === second) return found(year, second, first);
  if (second > 12) {
    const made = found(year, first, second);
    return made.kind === 'value' ? roughly(made.value, 0.8, 'month-first', { da: 'måneden står først', en: 'the month stands first' }) : made;
  }
  const assumed = found(year, second, first);
  return assumed.kind === 'value'
    ? roughly(assumed.value, 0.8, 'day-first-assumed', { da: 'læst med dagen først', en: 'read with the day first' })
    : assumed;
}

function inWords(text: string, hints: DateHints): Reading<IsoDate> | null {
  const dmy = dayMonthYear.exec(text);
  if (dmy) return found(fullYear(dmy[3] ?? ''), monthNumber(dmy[2] ?? ''), Number(dmy[1]));
  const mdy = monthDayYear.exec(text);
  if (mdy) return found(Number(mdy[3]), monthNumber(mdy[1] ?? ''), Number(mdy[2]));
  const ymd = yearMonthDay.exec(text);
  if (ymd) return found(Number(ymd[1]), monthNumber(ymd[2] ?? ''), Number(ymd[3]));
  const short = dayMonth.exec(text);
  if (!short) return null;
  if (!hints.year) return unreadable('no-year', { da: 'der står ikke noget år', en: 'no year is given' });
  const made = found(hints.year, monthNumber(short[2] ?? ''), Number(short[1]));
  return made.kind === 'value'
    ? roughly(made.value, 0.5, 'year-assumed', { da: `årstallet ${String(hints.year)} er antaget`, en: `the year ${String(hints.year)} is assumed` })
    : made;
}

/** Reads a text that names one day; null when it does not. The text is already made plain (`plainText`). */
export function parseExactDate(text: string, hints: DateHints): Reading<IsoDate> | null {
  const { day, shifted } = takeTime(text.replace(weekday, '').replace(lead, ''));
  const bare = day.replace(/^(?:den|d\.)\s*/i, '');
  const reading = inFigures(bare, hints) ?? inWords(bare, hints);
  if (reading?.kind === 'value' && shifted) {
    return roughly(reading.value, Math.min(reading.confidence, 0.8), 'time-of-day', {
      da: 'datoen står med klokkeslæt i en tidszone; dagen er taget, som den står',
      en: 'the date has a time in a time zone; the day is taken as written',
    });
  }
  return reading;
}
