import { describe, expect, it } from 'vitest';
import { addDays, addMonths, date, dateOf, daysBetween, fromSerial, mondayOfWeek, parseIsoDate, toSerial, weekdayOf, weekOf } from '../../src/schema/dates.js';

describe('dates', () => {
  // Serials as Excel shows them: format the date as General.
  it.each([
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2000-02-29', 36585],
    ['2026-01-01', 46023],
    ['2027-03-17', 46463],
    ['9999-12-31', 2958465],
  ])('%s is serial %d', (text, serial) => {
    expect(toSerial(date(text))).toBe(serial);
    expect(fromSerial(serial)).toBe(text);
  });

  it('agrees with the JavaScript calendar on every day of four centuries', () => {
    let day = date('1900-03-01');
    for (let serial = 61; serial < 146_158; serial += 1) {
      const expected = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
      if (fromSerial(serial) !== expected || day !== expected) expect([serial, fromSerial(serial), day]).toEqual([serial, expected, expected]);
      day = addDays(day, 1);
    }
  });

  it('refuses days that do not exist', () => {
    expect(dateOf(2027, 2, 29)).toBeNull();
    expect(dateOf(2028, 2, 29)).toBe('2028-02-29');
    expect(dateOf(2100, 2, 29)).toBeNull();
    expect(parseIsoDate('2027-13-01')).toBeNull();
    expect(parseIsoDate('17-03-2027')).toBeNull();
    expect(fromSerial(60)).toBeNull();
    expect(fromSerial(Number.NaN)).toBeNull();
    expect(() => date('2027-02-30')).toThrow(RangeError);
  });

  it('drops the time of day', () => {
    expect(fromSerial(46023.999)).toBe('2026-01-01');
  });

  it('moves by months as EDATE does', () => {
    expect(addMonths(date('2027-01-31'), 1)).toBe('2027-02-28');
    expect(addMonths(date('2027-03-31'), -1)).toBe('2027-02-28');
    expect(addMonths(date('2027-11-30'), 3)).toBe('2028-02-29');
    expect(daysBetween(date('2027-03-01'), date('2027-02-01'))).toBe(-28);
  });

  // ISO 8601 weeks from the Danish calendar.
  it.each([
    ['2026-12-31', 2026, 53],
    ['2027-01-01', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2027-03-17', 2027, 11],
    ['2024-12-30', 2025, 1],
  ])('%s is in week %d-%d', (text, year, week) => {
    expect(weekOf(date(text))).toEqual({ year, week });
    expect(mondayOfWeek(year, week)).toBe(addDays(date(text), 1 - weekdayOf(date(text))));
  });

  it('knows which years have a week 53', () => {
    expect(mondayOfWeek(2027, 53)).toBeNull();
    expect(mondayOfWeek(2026, 53)).toBe('2026-12-28');
    expect(mondayOfWeek(2027, 0)).toBeNull();
  });
});
