import { describe, expect, it } from 'vitest';
import { dateOrderOf, type DateHints } from '../../../src/adoption/values/date-hints.js';
import { parseDate } from '../../../src/adoption/values/parse-date.js';
import type { RawValue } from '../../../src/schema/raw-workbook.js';

type Expected = readonly [date: string, confidence: number] | string | null;

function outcome(cell: RawValue, hints?: DateHints): Expected {
  const reading = parseDate(cell, hints);
  if (reading.kind === 'blank') return null;
  return reading.kind === 'value' ? [reading.value, reading.confidence] : reading.remark.code;
}

const days: readonly (readonly [RawValue, Expected, DateHints?])[] = [
  ['17.03.2027', ['2027-03-17', 1]],
  ['17-03-2027', ['2027-03-17', 1]],
  ['17/03/2027', ['2027-03-17', 1]],
  ['17.3.27', ['2027-03-17', 1]],
  ['17-03-27', ['2027-03-17', 1]],
  ['17/3-2027', ['2027-03-17', 1]],
  ['17/3 2027', ['2027-03-17', 1]],
  ['3/4-27', ['2027-04-03', 1]],
  ['03/04/2027', ['2027-04-03', 0.8]],
  ['03/04/2027', ['2027-04-03', 1], { order: 'dmy' }],
  ['03/04/2027', ['2027-03-04', 1], { order: 'mdy' }],
  ['9/30/2022', ['2022-09-30', 0.8]],
  ['2027-03-17', ['2027-03-17', 1]],
  ['2027/03/17', ['2027-03-17', 1]],
  ['20270317', ['2027-03-17', 1]],
  [20270317, ['2027-03-17', 1]],
  ['2027-03-17T00:00:00Z', ['2027-03-17', 1]],
  ['2027-03-16T23:00:00Z', ['2027-03-16', 0.8]],
  ['17-03-2027 00:00:00', ['2027-03-17', 1]],
  ['17-03-2027 14:30', ['2027-03-17', 1]],
  ['17. marts 2027', ['2027-03-17', 1]],
  ['17 marts 2027', ['2027-03-17', 1]],
  ['d. 17. marts 2027', ['2027-03-17', 1]],
  ['onsdag den 17. marts 2027', ['2027-03-17', 1]],
  ['17. mar. 2027', ['2027-03-17', 1]],
  ['25. juli 2022', ['2022-07-25', 1]],
  ['July 25, 2022', ['2022-07-25', 1]],
  ['Sept 5, 2023', ['2023-09-05', 1]],
  ['1st March 2023', ['2023-03-01', 1]],
  ['31-Mar-23', ['2023-03-31', 1]],
  ['01-Sep-2023', ['2023-09-01', 1]],
  ['Monday, July 25, 2022', ['2022-07-25', 1]],
  ['5. maj', ['2027-05-05', 0.5], { year: 2027 }],
  ['5. maj', 'no-year'],
  ['31-02-2027', 'no-such-day'],
  ['31-12-9999', 'implausible-year'],
  ['01-01-1900', 'implausible-year'],
  ['31-12-99', 'two-digit-year'],
  [46023, ['2026-01-01', 1], { extras: { isDate: true } }],
  [46023.75, ['2026-01-01', 1], { extras: { isDate: true } }],
  [46023, ['2026-01-01', 0.5]],
  ['46752', ['2027-12-31', 0.5]],
  // Outside 2000 to 2050 a bare number is more likely an amount.
  [60000, 'no-date'],
  ['25000', 'no-date'],
  [12, 'no-date'],
  [{ error: '#VALUE!' }, 'error-value'],
  [null, null],
  ['', null],
  ['-', null],
];

const periods: readonly (readonly [string | number, start: Expected, end: Expected])[] = [
  ['maj 2027', ['2027-05-01', 0.8], ['2027-05-31', 0.8]],
  ['Maj-27', ['2027-05-01', 0.8], ['2027-05-31', 0.8]],
  ["feb '28", ['2028-02-01', 0.8], ['2028-02-29', 0.8]],
  ['februar 2027', ['2027-02-01', 0.8], ['2027-02-28', 0.8]],
  ['05-2027', ['2027-05-01', 0.8], ['2027-05-31', 0.8]],
  ['5/2027', ['2027-05-01', 0.8], ['2027-05-31', 0.8]],
  ['2027-05', ['2027-05-01', 0.8], ['2027-05-31', 0.8]],
  ['3. kvartal 2027', ['2027-07-01', 0.7], ['2027-09-30', 0.7]],
  ['3.kvt. 2027', ['2027-07-01', 0.7], ['2027-09-30', 0.7]],
  ['Q3 2027', ['2027-07-01', 0.7], ['2027-09-30', 0.7]],
  ['K3 27', ['2027-07-01', 0.7], ['2027-09-30', 0.7]],
  ['2027 Q1', ['2027-01-01', 0.7], ['2027-03-31', 0.7]],
  ['2027K4', ['2027-10-01', 0.7], ['2027-12-31', 0.7]],
  ['4Q27', ['2027-10-01', 0.7], ['2027-12-31', 0.7]],
  ['1. halvår 2027', ['2027-01-01', 0.6], ['2027-06-30', 0.6]],
  ['andet halvår 2027', ['2027-07-01', 0.6], ['2027-12-31', 0.6]],
  ['H2 2027', ['2027-07-01', 0.6], ['2027-12-31', 0.6]],
  ['uge 34 2027', ['2027-08-23', 0.8], ['2027-08-29', 0.8]],
  ['Uge 1, 2027', ['2027-01-04', 0.8], ['2027-01-10', 0.8]],
  ['2026 uge 53', ['2026-12-28', 0.8], ['2027-01-03', 0.8]],
  ['uge 53 2027', 'no-such-period', 'no-such-period'],
  ['primo maj 2027', ['2027-05-01', 0.7], ['2027-05-10', 0.7]],
  ['medio maj 2027', ['2027-05-11', 0.7], ['2027-05-20', 0.7]],
  ['ultimo maj 2027', ['2027-05-21', 0.7], ['2027-05-31', 0.7]],
  ['slutningen af maj 2027', ['2027-05-21', 0.7], ['2027-05-31', 0.7]],
  ['mid-May 2027', ['2027-05-11', 0.7], ['2027-05-20', 0.7]],
  ['ultimo 2027', ['2027-12-01', 0.6], ['2027-12-31', 0.6]],
  ['primo 2027', ['2027-01-01', 0.6], ['2027-01-31', 0.6]],
  ['udgangen af 2027', ['2027-12-01', 0.6], ['2027-12-31', 0.6]],
  ['forår 2027', ['2027-03-01', 0.6], ['2027-05-31', 0.6]],
  ['foråret 2027', ['2027-03-01', 0.6], ['2027-05-31', 0.6]],
  ['sommer 2027', ['2027-06-01', 0.6], ['2027-08-31', 0.6]],
  ['efterår 2027', ['2027-09-01', 0.6], ['2027-11-30', 0.6]],
  ['Fall 2027', ['2027-09-01', 0.6], ['2027-11-30', 0.6]],
  ['vinter 2027/28', ['2027-12-01', 0.6], ['2028-02-29', 0.6]],
  ['vinter 2027', 'which-winter', 'which-winter'],
  ['årsskiftet 2027/28', ['2028-01-01', 0.7], ['2027-12-31', 0.7]],
  ['2027', ['2027-01-01', 0.6], ['2027-12-31', 0.6]],
  [2027, ['2027-01-01', 0.6], ['2027-12-31', 0.6]],
  ['forventet maj 2027', ['2027-05-01', 0.7], ['2027-05-31', 0.7]],
  ['ca. 3. kvartal 2027', ['2027-07-01', 0.7], ['2027-09-30', 0.7]],
  ['senest 1. maj 2027', ['2027-05-01', 0.7], ['2027-05-01', 0.7]],
  ['maj 2027?', ['2027-05-01', 0.5], ['2027-05-31', 0.5]],
  ['July 25', 'day-or-year', 'day-or-year'],
  ['årsskiftet 27/28', ['2028-01-01', 0.7], ['2027-12-31', 0.7]],
  ['ult. marts 27', ['2027-03-21', 0.7], ['2027-03-31', 0.7]],
  ['ult. Q3 26', ['2026-09-01', 0.6], ['2026-09-30', 0.6]],
  ['medio 2. kvartal 2027', ['2027-05-01', 0.6], ['2027-05-31', 0.6]],
  ['uge 12-14 2027', ['2027-03-22', 0.8], ['2027-04-11', 0.8]],
  ['uge 14-12 2027', 'no-such-period', 'no-such-period'],
];

describe('days in cells', () => {
  it.each(days.map(([cell, expected, hints]) => ({ cell, expected, hints })))('$cell is $expected', ({ cell, expected, hints }) => {
    expect(outcome(cell, hints)).toEqual(expected);
  });
});

describe('periods in cells', () => {
  it.each(periods)('%s starts %j and ends %j', (cell, start, end) => {
    expect([outcome(cell, { bound: 'start' }), outcome(cell, { bound: 'end' })]).toEqual([start, end]);
  });

  it('takes the year of a lone week only from a hint', () => {
    expect(outcome('uge 34')).toBe('no-year');
    expect(outcome('uge 34', { year: 2027, bound: 'start' })).toEqual(['2027-08-23', 0.5]);
  });

  it.each<readonly [string, start: string, end: string]>([
    ['ultimo maj', '2027-05-21', '2027-05-31'],
    ['primo juni', '2027-06-01', '2027-06-10'],
    ['3. kvartal', '2027-07-01', '2027-09-30'],
    ['Q1', '2027-01-01', '2027-03-31'],
    ['forår', '2027-03-01', '2027-05-31'],
    ['marts', '2027-03-01', '2027-03-31'],
    ['2. halvår', '2027-07-01', '2027-12-31'],
  ])('takes the year of %s only from a hint', (text, start, end) => {
    expect(outcome(text)).toBe('no-year');
    expect([outcome(text, { year: 2027, bound: 'start' }), outcome(text, { year: 2027, bound: 'end' })]).toEqual([[start, 0.5], [end, 0.5]]);
  });

  it.each([
    'løbende', '?', 'TBD', 'ikke afklaret', 'Ongoing', 'N/A', '2022-23', '2022/23 Q4', 'Q4 2024/25', 'Fiscal Year 22/23', '2011-12',
    'May-June 2023', '1. maj 2027 - 5. juni 2027', 'efter sommerferien', 'Exempt under Section 43 of the Act 2000', '12 måneder', 'medio', 'vinter', 'årsskiftet',
  ])('does not read %s', (text) => {
    expect(parseDate(text, { bound: 'end', year: 2027 }).kind).toBe('problem');
  });

  it('reads a date beside a comment, with the comment kept', () => {
    expect(parseDate('31-Mar-23 (under review)')).toMatchObject({ value: '2023-03-31', confidence: 0.7, leftover: true });
    expect(parseDate('maj 2027 - afventer udbud')).toMatchObject({ value: '2027-05-31', leftover: true });
  });
});

describe('the order of a column', () => {
  it.each([
    [['03/04/2027', '17/04/2027'], 'dmy'],
    [['03/04/2027', '09/30/2022'], 'mdy'],
    [['17/04/2027', '09/30/2022'], null],
    [['03/04/2027'], null],
    [['March 3, 2027'], null],
  ])('%j is %j', (texts, order) => {
    expect(dateOrderOf(texts)).toBe(order);
  });
});
