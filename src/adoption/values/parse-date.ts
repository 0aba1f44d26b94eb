import { fromSerial, partsOf, type IsoDate } from '../../schema/dates.js';
import type { RawValue } from '../../schema/raw-workbook.js';
import { isBlankCell, isPlaceholder, plainText, wrongCellType } from './cell-text.js';
import { isPlausibleYear, type DateHints } from './date-hints.js';
import { parseExactDate } from './parse-exact-date.js';
import { parsePeriod } from './parse-period.js';
import { blankReading, exactly, roughly, unreadable, withLeftover, type Reading } from './reading.js';

const noDate = { da: 'ikke en dato', en: 'not a date' };
const expectation = /^(?:ca\.?|cirka|omkring|forventet|forv\.?|forventes|expected|est\.?|estimated|approx\.?|about|tentativt|foreløbigt|~)[: ]*/iu;
const latest = /^(?:senest|inden udgangen af|by the end of|by|deadline|frist)[: ]*/iu;

/** Day numbers of 2000 and 2050: a plain number outside them is more likely an amount. */
const firstSerial = 36526;
const lastSerial = 55153;

function plausible(reading: Reading<IsoDate>): Reading<IsoDate> {
  if (reading.kind !== 'value' || isPlausibleYear(partsOf(reading.value).year)) return reading;
  return unreadable('implausible-year', { da: 'årstallet kan ikke passe', en: 'the year cannot be right' });
}

function fromNumber(cell: number, hints: DateHints): Reading<IsoDate> {
  if (hints.extras?.isDate) {
    const day = fromSerial(cell);
    return day ? exactly(day) : unreadable('no-such-day', { da: 'den dag findes ikke', en: 'there is no such day' });
  }
  if (Number.isInteger(cell) && isPlausibleYear(cell)) return parsePeriod(String(cell), hints) ?? unreadable('no-date', noDate);
  if (Number.isInteger(cell) && /^(?:19|20)\d{6}$/.test(String(cell))) {
    return parseExactDate(String(cell), hints) ?? unreadable('no-date', noDate);
  }
  const day = cell >= firstSerial && cell <= lastSerial ? fromSerial(cell) : null;
  if (!day) return unreadable('no-date', noDate);
  return roughly(day, 0.5, 'serial-without-format', {
    da: 'cellen er et tal uden datoformat; læst som Excels dagnummer',
    en: 'the cell is a number without a date format; read as an Excel day number',
  });
}

/** One reading of a whole text: a day, else a period. */
function fromText(text: string, hints: DateHints): Reading<IsoDate> | null {
  return parseExactDate(text, hints) ?? parsePeriod(text, hints);
}

function lowered(reading: Reading<IsoDate>, confidence: number, code: string, da: string, en: string): Reading<IsoDate> {
  if (reading.kind !== 'value') return reading;
  const before = reading.remark;
  return roughly(reading.value, Math.min(reading.confidence, confidence), code, {
    da: before ? `${da}; ${before.text.da}` : da,
    en: before ? `${en}; ${before.text.en}` : en,
  });
}

/** A date followed by a comment: `31-Mar-23 (under review)`, `Q3 2027 - afventer udbud`. */
function beforeComment(text: string, hints: DateHints): Reading<IsoDate> | null {
  const match = /^(.*?\d)\s*(?:\((.+)\)|(?: - |[;,:] )(.*\p{L}.*))$/u.exec(text);
  const read = match?.[1] ? fromText(match[1], hints) : null;
  if (read?.kind !== 'value' || /\d/.test(match?.[3] ?? '')) return null;
  return withLeftover(lowered(read, 0.7, 'comment-beside', 'der står mere i cellen; det er bevaret', 'the cell says more; it is kept'));
}

/**
 * Reads a day or a period out of a cell: Excel dates, ISO, Danish order by default, month names in both languages,
 * `3. kvartal 2027`, `uge 34 2027`, `ultimo maj 2027`, `efterår 2027`, `2027`. `løbende`, `?`, `TBD`, ranges and
 * fiscal years (`2022-23`) are not read. Times of day are dropped.
 */
export function parseDate(cell: RawValue, hints: DateHints = {}): Reading<IsoDate> {
  if (isBlankCell(cell)) return blankReading;
  const wrong = wrongCellType(cell);
  if (wrong) return wrong;
  if (typeof cell === 'number') return plausible(fromNumber(cell, hints));
  if (typeof cell !== 'string') return unreadable('no-date', noDate);
  if (isPlaceholder(cell)) return blankReading;
  const text = plainText(cell);
  if (/^\d{5}$/.test(text)) return fromNumber(Number(text), { ...hints, extras: undefined });
  const whole = fromText(text, hints);
  if (whole) return plausible(whole);

  const uncertain = /^(.*?\d)\s*(?:\?+|\(\?\))$/.exec(text)?.[1];
  const asked = uncertain ? fromText(uncertain, hints) : null;
  if (asked) return plausible(lowered(asked, 0.5, 'uncertain', 'kilden har et spørgsmålstegn', 'the source has a question mark'));
  for (const [pattern, da, en] of [
    [expectation, 'kilden siger cirka eller forventet', 'the source says about or expected'],
    [latest, 'kilden siger senest', 'the source says at the latest'],
  ] as const) {
    const read = pattern.test(text) ? fromText(text.replace(pattern, ''), hints) : null;
    if (read) return plausible(lowered(read, 0.7, 'qualified', da, en));
  }
  return plausible(beforeComment(text, hints) ?? unreadable('no-date', noDate));
}
