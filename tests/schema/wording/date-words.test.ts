import { describe, expect, it } from 'vitest';
import { date } from '../../../src/schema/dates.js';
import { dateNear, dayAndMonth, longDate, monthAndYear, monthName, quarterAndYear, quarterOf, tableDate } from '../../../src/schema/wording/date-words.js';

describe('dates in words', () => {
  it('writes Danish dates with small months and a full stop after the day', () => {
    expect(longDate(date('2027-03-17'), 'da')).toBe('17. marts 2027');
    expect(dayAndMonth(date('2027-05-19'), 'da')).toBe('19. maj');
    expect(monthAndYear(date('2027-05-01'), 'da')).toBe('maj 2027');
    expect(tableDate(date('2027-05-01'), 'da')).toBe('01-05-2027');
  });

  it('writes English dates day first', () => {
    expect(longDate(date('2027-03-17'), 'en')).toBe('17 March 2027');
    expect(monthAndYear(date('2027-05-01'), 'en')).toBe('May 2027');
    expect(tableDate(date('2027-09-01'), 'en')).toBe('1 Sep 2027');
  });

  it('has the months that the language platform itself has', () => {
    for (const language of ['da', 'en'] as const) {
      const names = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) expect(monthName(month, language)).toBe(names.format(new Date(Date.UTC(2027, month - 1, 15))));
    }
  });

  it('tells the year only of another year', () => {
    expect(dateNear(date('2027-12-01'), date('2027-05-12'), 'da')).toBe('1. december');
    expect(dateNear(date('2028-01-01'), date('2027-05-12'), 'da')).toBe('1. januar 2028');
  });

  it('knows quarters', () => {
    expect(quarterOf(date('2027-03-31'))).toEqual({ year: 2027, quarter: 1 });
    expect(quarterOf(date('2027-10-01'))).toEqual({ year: 2027, quarter: 4 });
    expect(quarterAndYear(2027, 3, 'da')).toBe('3. kvartal 2027');
    expect(quarterAndYear(2027, 3, 'en')).toBe('Q3 2027');
  });
});
