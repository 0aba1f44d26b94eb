import { describe, expect, it } from 'vitest';
import { date } from '../../src/schema/dates.js';
import { addWorkdays, danishHolidays, easterSunday, isWorkday } from '../../src/schema/holidays.js';

describe('Easter Sunday', () => {
  // Dates as published in the Danish almanac (Universitetets Almanak) and the US Census Bureau's table of Easter dates.
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
  ])('in %i is %s', (year, expected) => {
    expect(easterSunday(year)).toBe(expected);
  });
});

describe('Danish public holidays', () => {
  it('in 2026 are the ten published days', () => {
    expect(danishHolidays(2026).map((holiday) => `${holiday.date} ${holiday.name.da}`)).toEqual([
      '2026-01-01 Nytårsdag',
      '2026-04-02 Skærtorsdag',
      '2026-04-03 Langfredag',
      '2026-04-05 Påskedag',
      '2026-04-06 2. påskedag',
      '2026-05-14 Kristi himmelfartsdag',
      '2026-05-24 Pinsedag',
      '2026-05-25 2. pinsedag',
      '2026-12-25 Juledag',
      '2026-12-26 2. juledag',
    ]);
  });

  it('knows Store bededag until 2023 and never after', () => {
    expect(danishHolidays(2023).find((holiday) => holiday.name.da === 'Store bededag')?.date).toBe('2023-05-05');
    expect(danishHolidays(2024).some((holiday) => holiday.name.da === 'Store bededag')).toBe(false);
  });
});

describe('working days', () => {
  it('leave out weekends and holidays', () => {
    expect(isWorkday(date('2027-03-24'))).toBe(true);
    expect(isWorkday(date('2027-03-25'))).toBe(false);
    expect(isWorkday(date('2027-03-27'))).toBe(false);
    expect(isWorkday(date('2027-06-05'))).toBe(false);
    expect(isWorkday(date('2025-06-05'))).toBe(true);
  });

  it('count over Easter 2027 (25, 26 and 29 March are holidays)', () => {
    expect(addWorkdays(date('2027-03-24'), 1)).toBe('2027-03-30');
    expect(addWorkdays(date('2027-03-31'), -3)).toBe('2027-03-23');
    expect(addWorkdays(date('2027-03-17'), -15)).toBe('2027-02-24');
    expect(addWorkdays(date('2027-03-17'), 0)).toBe('2027-03-17');
  });

  it('count over Christmas into another year', () => {
    expect(addWorkdays(date('2026-12-24'), 1)).toBe('2026-12-28');
    expect(addWorkdays(date('2027-01-04'), -1)).toBe('2026-12-31');
  });
});
