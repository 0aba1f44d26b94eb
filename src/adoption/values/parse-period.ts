import { addDays, dateOf, mondayOfWeek, type IsoDate } from '../../schema/dates.js';
import type { Text } from '../../schema/text.js';
import { monthNumber, monthPattern, seasonMonths, seasonPattern } from './date-words.js';
import { fullYear, lastDayOf, type DateHints } from './date-hints.js';
import { roughly, unreadable, type Reading } from './reading.js';

interface Period {
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  readonly confidence: number;
  readonly code: string;
  readonly what: Text;
}

const year = "(?:i |år |'|of )?(\\d{4}|\\d{2})";
const fourYear = '(\\d{4})';
const anyOf = (...sources: string[]): RegExp[] => sources.map((source) => new RegExp(`^${source}$`, 'iu'));

const third: Readonly<Record<string, 0 | 1 | 2>> = {
  primo: 0, prim: 0, early: 0, 'start': 0, begyndelsen: 0, starten: 0, beginning: 0,
  medio: 1, med: 1, mid: 1, midt: 1, middle: 1,
  ultimo: 2, ult: 2, late: 2, slut: 2, slutningen: 2, end: 2, udgangen: 2,
};
const thirdWords = `(${Object.keys(third).toSorted((a, b) => b.length - a.length).join('|')})\\.?(?: ?-| af| i| of)?(?: the)?`;

const monthForms = anyOf(`(${monthPattern})[ ,-]*${year}`);
/** `maj 27` is May 2027 in Danish, but `July 25` is a day in English. */
const monthThenTwoDigits = /^(?:january|february|march|may|june|july|october|oct)\.? \d{2}$/i;
const monthFigures = anyOf('(\\d{1,2})[-/.](\\d{4})');
const isoMonth = anyOf('(\\d{4})[-/](\\d{2})');
const thirdOfMonth = anyOf(`${thirdWords} ?(${monthPattern})[ ,-]*${year}`);
const thirdOfYear = anyOf(`${thirdWords} (?:år )?${fourYear}`);
const quarterFirst = anyOf(`([1-4])\\.? ?(?:kvartal|kvt|kv|qtr|quarter|q|k)\\.?[ ,.-]*${year}`, `(?:q|k|kv|kvartal|quarter) ?\\.?([1-4])[ ,.-]*${year}`, `([1-4])(?:st|nd|rd|th) quarter ${year}`);
const quarterLast = anyOf(`${fourYear}[ ,.-]*(?:q|k|kv|kvartal) ?\\.?([1-4])`, `${fourYear}[ ,-]*([1-4])\\. ?kvartal`);
const thirdOfQuarter = anyOf(`${thirdWords} ?([1-4])\\.? ?(?:kvartal|kvt|kv|quarter|q|k)\\.?[ ,.-]*${year}`, `${thirdWords} ?(?:q|k|kv|kvartal|quarter) ?\\.?([1-4])[ ,.-]*${year}`);
const halfFirst = anyOf(`([12])\\.? ?(?:halvår|halv år|half|h)[ ,.-]*${year}`, `(?:h|halvår) ?([12])[ ,.-]*${year}`, `(første|andet|first|second) (?:halvår|half)[ ,]*(?:of )?${year}`);
const weekFirst = anyOf(`(?:uge|week|u\\.?|w) ?(\\d{1,2})(?:[ ,/-]+(?:i |af )?${fourYear})?`);
const weekSpan = anyOf(`(?:uge|uger|week|weeks|u\\.?|w) ?(\\d{1,2}) ?(?:-|til|to) ?(\\d{1,2})(?:[ ,/]+(?:i |af )?${fourYear})?`);
const yearFirstWeek = anyOf(`${fourYear}[ ,-]*(?:uge|week|w) ?(\\d{1,2})`);
const seasonForms = anyOf(`(${seasonPattern})[ ,-]*${year}`);
const loneWinter = anyOf(`(?:vinter|vinteren|winter) ${fourYear}`);
const twoYears = '(\\d{4}|\\d{2}) ?[/-] ?(\\d{4}|\\d{2})';
const winter = anyOf(`(?:vinter|vinteren|winter) ${twoYears}`);
const turnOfYear = anyOf(`årsskiftet ${twoYears}`);
const wholeYear = anyOf(`(?:år )?${fourYear}`);

function firstMatch(forms: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const form of forms) {
    const match = form.exec(text);
    if (match) return match;
  }
  return null;
}

function months(ofYear: number | null, from: number, to: number, confidence: number, code: string, what: Text): Period {
  if (ofYear === null) return { first: null, last: null, confidence, code, what };
  return { first: dateOf(ofYear, from, 1), last: lastDayOf(ofYear, to), confidence, code, what };
}

const monthOnly = { da: 'kun måneden er kendt', en: 'only the month is known' };
const quarterOnly = { da: 'kun kvartalet er kendt', en: 'only the quarter is known' };
const halfOnly = { da: 'kun halvåret er kendt', en: 'only the half-year is known' };
const seasonOnly = { da: 'kun årstiden er kendt', en: 'only the season is known' };
const yearOnly = { da: 'kun året er kendt', en: 'only the year is known' };

function thirdDays(ofYear: number | null, month: number | null, part: 0 | 1 | 2): Period {
  const whole = months(ofYear, month ?? 0, month ?? 0, 0.7, 'third-of-month', {
    da: 'primo, medio og ultimo er læst som månedens 1.-10., 11.-20. og 21. til sidste dag',
    en: 'primo, medio and ultimo are read as days 1-10, 11-20 and 21 to last of the month',
  });
  if (!whole.first || !whole.last) return whole;
  return { ...whole, first: addDays(whole.first, part * 10), last: part === 2 ? whole.last : addDays(whole.first, part * 10 + 9) };
}

function weekDays(ofYear: number, week: number, assumed: boolean): Period {
  const monday = mondayOfWeek(ofYear, week);
  return {
    first: monday,
    last: monday && addDays(monday, 6),
    confidence: assumed ? 0.5 : 0.8,
    code: assumed ? 'year-assumed' : 'week',
    what: assumed
      ? { da: `kun ugen er kendt; årstallet ${String(ofYear)} er antaget`, en: `only the week is known; the year ${String(ofYear)} is assumed` }
      : { da: 'kun ugen er kendt', en: 'only the week is known' },
  };
}

function findPeriod(text: string, hints: DateHints): Period | Reading<IsoDate> | null {
  let match = firstMatch(monthForms, text);
  if (match) {
    if (monthThenTwoDigits.test(text)) return unreadable('day-or-year', { da: 'tallet kan være en dag eller et år', en: 'the number may be a day or a year' });
    const month = monthNumber(match[1] ?? '') ?? 0;
    return months(fullYear(match[2] ?? ''), month, month, 0.8, 'month', monthOnly);
  }
  match = firstMatch(monthFigures, text);
  if (match) return months(Number(match[2]), Number(match[1]), Number(match[1]), 0.8, 'month', monthOnly);
  match = firstMatch(isoMonth, text);
  if (match) {
    const month = Number(match[2]);
    if ((Number(match[1]) + 1) % 100 === month) {
      return unreadable('budget-year', { da: 'kan være et forskudt år eller en måned', en: 'may be a fiscal year or a month' });
    }
    return months(Number(match[1]), month, month, 0.8, 'month', monthOnly);
  }
  match = firstMatch(thirdOfMonth, text);
  if (match) return thirdDays(fullYear(match[3] ?? ''), monthNumber(match[2] ?? ''), third[(match[1] ?? '').toLowerCase()] ?? 2);
  match = firstMatch(thirdOfQuarter, text);
  if (match) {
    const month = Number(match[2]) * 3 - 2 + (third[(match[1] ?? '').toLowerCase()] ?? 2);
    return months(fullYear(match[3] ?? ''), month, month, 0.6, 'part-of-quarter', {
      da: 'primo, medio og ultimo kvartal er læst som kvartalets første, anden og tredje måned',
      en: 'primo, medio and ultimo of a quarter are read as its first, second and third month',
    });
  }
  match = firstMatch(thirdOfYear, text);
  if (match) {
    const month = [1, 6, 12][third[(match[1] ?? '').toLowerCase()] ?? 2] ?? 12;
    return months(Number(match[2]), month, month, 0.6, 'part-of-year', {
      da: 'primo, medio og ultimo år er læst som januar, juni og december',
      en: 'primo, medio and ultimo of a year are read as January, June and December',
    });
  }
  match = firstMatch(quarterFirst, text);
  const late = match ? null : firstMatch(quarterLast, text);
  if (match ?? late) {
    const quarter = Number(match ? match[1] : late?.[2]);
    const ofYear = match ? fullYear(match[2] ?? '') : Number(late?.[1]);
    return months(ofYear, quarter * 3 - 2, quarter * 3, 0.7, 'quarter', quarterOnly);
  }
  match = firstMatch(halfFirst, text);
  if (match) {
    const half = /^(?:2|andet|second)$/i.test(match[1] ?? '') ? 2 : 1;
    return months(fullYear(match[2] ?? ''), half * 6 - 5, half * 6, 0.6, 'half-year', halfOnly);
  }
  match = firstMatch(weekSpan, text);
  if (match) {
    const ofYear = match[3] ? Number(match[3]) : (hints.year ?? null);
    if (ofYear === null) return unreadable('no-year', { da: 'der står ikke noget år', en: 'no year is given' });
    const [from, to] = [weekDays(ofYear, Number(match[1]), !match[3]), weekDays(ofYear, Number(match[2]), !match[3])];
    return Number(match[1]) <= Number(match[2]) ? { ...from, last: to.last } : { ...from, first: null, last: null };
  }
  match = firstMatch(yearFirstWeek, text);
  if (match) return weekDays(Number(match[1]), Number(match[2]), false);
  match = firstMatch(weekFirst, text);
  if (match) {
    const ofYear = match[2] ? Number(match[2]) : (hints.year ?? null);
    if (ofYear === null) return unreadable('no-year', { da: 'der står ikke noget år', en: 'no year is given' });
    return weekDays(ofYear, Number(match[1]), !match[2]);
  }
  match = firstMatch(seasonForms, text);
  if (match) {
    const [from, to] = seasonMonths(match[1] ?? '') ?? [0, 0];
    return months(fullYear(match[2] ?? ''), from, to, 0.6, 'season', seasonOnly);
  }
  match = firstMatch(winter, text);
  if (match) {
    const from = fullYear(match[1] ?? '') ?? 0;
    return { first: dateOf(from, 12, 1), last: lastDayOf(from + 1, 2), confidence: 0.6, code: 'season', what: seasonOnly };
  }
  if (firstMatch(loneWinter, text)) return unreadable('which-winter', { da: 'vinteren kan begynde eller slutte det år', en: 'the winter may begin or end in that year' });
  match = firstMatch(turnOfYear, text);
  if (match) {
    const from = fullYear(match[1] ?? '') ?? 0;
    return { first: dateOf(from + 1, 1, 1), last: dateOf(from, 12, 31), confidence: 0.7, code: 'turn-of-year', what: { da: 'årsskiftet', en: 'the turn of the year' } };
  }
  match = firstMatch(wholeYear, text);
  return match ? months(Number(match[1]), 1, 12, 0.6, 'year', yearOnly) : null;
}

/** Parts of a year that name it only roughly, or are the year itself: no year is put to them. */
const needsYear = new Set(['part-of-year', 'year', 'turn-of-year']);

/** A period whose year is left out (`ultimo maj`, `3. kvartal`, `forår`): in the year meant, if there is one. */
function withoutYear(text: string, hints: DateHints): Period | Reading<IsoDate> | null {
  if (!/\p{L}/u.test(text)) return null;
  const period = findPeriod(`${text} ${String(hints.year ?? 2000)}`, hints);
  if (period === null || 'kind' in period || needsYear.has(period.code)) return null;
  if (!hints.year) return unreadable('no-year', { da: 'der står ikke noget år', en: 'no year is given' });
  const assumed = { da: `årstallet ${String(hints.year)} er antaget`, en: `the year ${String(hints.year)} is assumed` };
  return { ...period, confidence: 0.5, code: 'year-assumed', what: { da: `${period.what.da}; ${assumed.da}`, en: `${period.what.en}; ${assumed.en}` } };
}

/**
 * Reads a text that names a period (month, quarter, week, season, year) as its first day for a start and its last
 * day for an end, with lower confidence; where the text gives no year, in the year meant. Null when it is no such thing.
 */
export function parsePeriod(text: string, hints: DateHints): Reading<IsoDate> | null {
  const period = findPeriod(text, hints) ?? withoutYear(text, hints);
  if (period === null || 'kind' in period) return period;
  const value = hints.bound === 'start' ? period.first : period.last;
  if (!value) return unreadable('no-such-period', { da: 'den periode findes ikke', en: 'there is no such period' });
  const side = hints.bound === 'start' ? { da: 'første dag er brugt', en: 'the first day is used' } : { da: 'sidste dag er brugt', en: 'the last day is used' };
  return roughly(value, period.confidence, period.code, { da: `${period.what.da}; ${side.da}`, en: `${period.what.en}; ${side.en}` });
}
