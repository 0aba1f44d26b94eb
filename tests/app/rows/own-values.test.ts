import { describe, expect, it } from 'vitest';
import { ownText, type OwnLook } from '../../../src/app/rows/own-text.js';
import { ownColumnKind, readOwn, type OwnColumnKind } from '../../../src/app/rows/own-values.js';
import { date } from '../../../src/schema/dates.js';
import type { RawValue } from '../../../src/schema/raw-workbook.js';

const plain: OwnLook = { format: 'General', showsDay: false };
const day: OwnLook = { format: 'dd-mm-yyyy', showsDay: true };
const percent: OwnLook = { format: '0 %', showsDay: false };
const asText: OwnLook = { format: '@', showsDay: false };
const danish = { language: 'da', asOf: date('2027-05-12') } as const;
const read = (typed: string, was: RawValue = null, look = plain, kind: OwnColumnKind = 'nothing'): unknown => readOwn(typed, was, look, kind, danish);

describe('what is typed in a column of people’s own', () => {
  it.each<[string, unknown]>([
    ['', null], ['  ', null], ['1250', 1250], ['1.250.000', 1_250_000], ['1.250,5', 1250.5], ['1 250 000', 1_250_000], ['-3,25', -3.25], ['0', 0], ['0,5', 0.5], ['2027', 2027],
    // Numbers of people, cases, telephones and editions are names made of figures.
    ['007', '007'], ['0012', '0012'], ['+45 12 34 56 78', '+45 12 34 56 78'], ['12 34 56 78', '12 34 56 78'], ['1234567890123456', '1234567890123456'], ['2.1', '2.1'], ['1-2', '1-2'], ['1e5', '1e5'], ['1.2.3', '1.2.3'],
    ['=SUM(A1:A9)', '=SUM(A1:A9)'], ['-', '-'], ['@navn', '@navn'], ['+1', '+1'], [' Ældre ', 'Ældre'], ['12-05-2027', '12-05-2027'], ['45 %', '45 %'], ['1.250 kr.', '1.250 kr.'], ['SAND', 'SAND'], ['12,', '12,'],
  ])('is in an empty column what it plainly is: %j', (typed, value) => {
    expect(read(typed)).toBe(value);
  });

  it('is a number with its unit, or with a point, where numbers stand', () => {
    expect([read('1.250 kr.', 3), read('12.5', 3), read('12.5', null, plain, 'number'), read('1.250', 'x', plain, 'number'), read('ved ikke', 3)]).toEqual([1250, 12.5, 12.5, '1.250', 'ved ikke']);
    expect([read('45', 0.1, percent), read('45 %', 0.1, percent), read('12,5 %', null, percent)]).toEqual([0.45, 0.45, 0.125]);
    expect(readOwn('1,250.5', null, plain, 'nothing', { ...danish, language: 'en' })).toBe(1250.5);
    expect(readOwn('1,250', 7, plain, 'number', { ...danish, language: 'en' })).toBe(1250);
  });

  it('stays a text where a text stood, where texts stand, and in text cells', () => {
    expect([read('12345678', '007'), read('12345678', null, plain, 'text'), read('12345678', null, asText), read('12345678', 4, asText)]).toEqual(['12345678', '12345678', '12345678', 12_345_678]);
  });

  it('is a day where days are shown, with its time of day where it has one, and else the text', () => {
    expect([read('12-5-2027', null, day), read('12. maj 2027', 'uge 34', day), read('12-5', 46_000, day), read('12-05-2027 kl. 9.30', null, day)]).toEqual([46_519, 46_519, 46_519, 46_519 + 9.5 / 24]);
    expect([read('uge 34', 46_519, day), read('31-2-2027', null, day), read('12-05-2027 25:00', null, day)]).toEqual(['uge 34', '31-2-2027', '12-05-2027 25:00']);
  });
});

describe('what stands in a column of people’s own', () => {
  it('is shown as its cell shows it', () => {
    expect([ownText(0.1 + 0.2, plain, 'da'), ownText(1250, { format: '#,##0', showsDay: false }, 'da'), ownText(1250.5, { format: '#,##0.00', showsDay: false }, 'en'), ownText(0.45, percent, 'da'), ownText(1e21, { format: '#,##0', showsDay: false }, 'da')]).toEqual(['0,3', '1.250', '1,250.5', '45 %', '1e+21']);
    expect([ownText(46_519, day, 'da'), ownText(46_519 + 9.5 / 24, day, 'da'), ownText(46_519.9999999, day, 'da'), ownText(-3, day, 'da')]).toEqual(['12-05-2027', '12-05-2027 09:30', '13-05-2027', '-3']);
    expect([ownText({ error: '#N/A' }, plain, 'da'), ownText(false, plain, 'da'), ownText(null, plain, 'da')]).toEqual(['#N/A', 'Nej', '']);
  });

  it.each([46_519, 46_519 + 9.5 / 24])('reads back the day it shows: %d', (serial) => {
    expect(read(ownText(serial, day, 'da'), serial, day)).toBeCloseTo(serial, 6);
  });

  it('tells what a column mostly holds', () => {
    expect([ownColumnKind([]), ownColumnKind([null, ' ', { error: '#N/A' }]), ownColumnKind([true, null]), ownColumnKind([true, 'x']), ownColumnKind([1, 'ukendt']), ownColumnKind(['a', 'b', 3])]).toEqual(['nothing', 'nothing', 'yes-no', 'number', 'number', 'text']);
  });
});
