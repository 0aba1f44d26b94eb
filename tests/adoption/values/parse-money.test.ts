import { describe, expect, it } from 'vitest';
import { moneyWordsOfHeader } from '../../../src/adoption/values/money-words.js';
import { decimalMarkOf } from '../../../src/adoption/values/number-shape.js';
import { parseMoney, type MoneyHints } from '../../../src/adoption/values/parse-money.js';
import type { RawValue } from '../../../src/schema/raw-workbook.js';

type Case = readonly [cell: RawValue, amount: number | null | string, hints?: MoneyHints];

/** Amount, null for a blank, or the code of the problem. */
function outcome(cell: RawValue, hints?: MoneyHints): number | null | string {
  const reading = parseMoney(cell, hints);
  if (reading.kind === 'blank') return null;
  return reading.kind === 'value' ? reading.value.amount : reading.remark.code;
}

const cases: readonly Case[] = [
  [1250000, 1250000],
  [0, 0],
  ['0', 0],
  [null, null],
  ['', null],
  ['\u00a0 ', null],
  ['-', null],
  ['–', null],
  ['1.250.000 kr.', 1250000],
  ['1.250.000,00', 1250000],
  ['1.250.000,50 kr.', 1250000.5],
  ['kr. 1.250.000,-', 1250000],
  ['1.250.000,- kr', 1250000],
  ['1 250 000', 1250000],
  ['1\u00a0250\u00a0000 kr.', 1250000],
  ['1\u202f250\u2009000', 1250000],
  ['DKK 850.000', 850000],
  ['850000 DKK', 850000],
  ["1'250'000", 1250000],
  ['$3,794,700', 3794700],
  ['£1,234.56', 1234.56],
  ['€ 12.500,00', 12500],
  ['2,5 mio.', 2500000],
  ['2,5 mio. kr.', 2500000],
  ['2.5 mio kr', 2500000],
  ['1,2 mia. kr.', 1200000000],
  ['12 millioner kroner', 12000000],
  ['850 t.kr.', 850000],
  ['850 tkr', 850000],
  ['850 t. kr.', 850000],
  ['850 TDKK', 850000],
  ['1.250 tkr.', 1250000],
  ['2,5 mkr.', 2500000],
  ['£2.5m', 2500000],
  ['$12 million', 12000000],
  ['850k', 850000],
  ['-1.250.000', -1250000],
  ['−1.250.000 kr.', -1250000],
  ['(1.250.000)', -1250000],
  ['1.250.000-', -1250000],
  ['kr. -5.000', -5000],
  ['850', 850000, { unit: 1000 }],
  [850, 850000, { unit: 1000 }],
  ['41,6', 41600000, { unit: 1000000 }],
  ['£198', 198000000, { unit: 1000000, currency: 'GBP' }],
  ['2,5 mio. kr.', 2500000, { unit: 1000 }],
  ['1.250', 1250],
  ['1.250', 1.25, { decimalMark: 'point' }],
  ['1,250 mio. kr.', 1250000],
  ['$1,250', 1250],
  ['1,250', 'decimal-mark'],
  ['1,250', 1250, { decimalMark: 'point' }],
  ['0,125 mio.', 125000],
  ['1-2 mio.', 'range'],
  ['1–2 mio. kr.', 'range'],
  ['500.000 til 750.000', 'range'],
  ['1.25.000', 'no-amount'],
  ['01.02.2027', 'no-amount'],
  ['TBD', 'no-amount'],
  ['?', 'no-amount'],
  ['Exempt under Section 43', 'no-amount'],
  ['2 mio. ekskl. moms', 'no-amount'],
  ['200.000 pr. år', 'no-amount'],
  ['op til 2 mio. kr.', 'no-amount'],
  ['850 kr.', 'unit-contradiction', { unit: 1000 }],
  ['€ 500', 'other-currency', { currency: 'DKK' }],
  [{ error: '#REF!' }, 'error-value'],
  [true, 'true-false'],
  [46023, 'date-not-amount', { extras: { isDate: true } }],
];

describe('amounts in cells', () => {
  it.each(cases.map(([cell, expected, hints]) => ({ cell, expected, hints })))('$cell is $expected', ({ cell, expected, hints }) => {
    expect(outcome(cell, hints)).toBe(expected);
  });

  it('is less sure of an amount that says about, and says so', () => {
    const reading = parseMoney('ca. 2 mio. kr.');
    expect(reading).toMatchObject({ kind: 'value', value: { amount: 2000000 }, confidence: 0.7 });
  });

  it('is sure of plain amounts and less sure of 1.250, which may be English', () => {
    expect(parseMoney('1.250.000')).toMatchObject({ confidence: 1 });
    expect(parseMoney('1.250 kr.')).toMatchObject({ confidence: 1 });
    expect(parseMoney('1.250')).toMatchObject({ confidence: 0.8, remark: { code: 'decimal-mark-assumed' } });
  });

  it.each([
    ['1.250 kr.', undefined, 'DKK'],
    ['$3,794,700', undefined, '$'],
    ['£5', undefined, 'GBP'],
    ['12', undefined, null],
    [12, '[$£-809]#,##0', 'GBP'],
    [12, '#,##0 "kr."', 'DKK'],
    [12, '_-* #,##0.00 [$kr.-406]_-', 'DKK'],
    [12, '#,##0.00', null],
    [1250, '[$$-409]#,##0.00', 'USD'],
    [1250, '[$$-1009]#,##0', 'CAD'],
    [1250, '#,##0 [$kr-414]', 'NOK'],
    [1250, '#,##0 [$kr-41D]', 'SEK'],
    [1250, '#,##0 [$kr.-406]', 'DKK'],
    [1250, '"$"#,##0', '$'],
  ])('tells the currency of %j with format %j', (cell, numberFormat, currency) => {
    expect(parseMoney(cell, numberFormat ? { extras: { numberFormat } } : {})).toMatchObject({ value: { currency } });
  });
});

describe('units and currencies in headers', () => {
  it.each([
    ['Budget (1.000 kr.)', 1000, 'DKK'],
    ['Budget i 1000 kr', 1000, 'DKK'],
    ['Budget (1.000.000 kr.)', 1000000, 'DKK'],
    ['Anlægssum, mio. kr.', 1000000, 'DKK'],
    ['Udgift (t.kr.)', 1000, 'DKK'],
    ['Beløb i tusinde kr.', 1000, 'DKK'],
    ['Beløb i hele tusinder', 1000, null],
    ['TOTAL Baseline Benefits (£m)', 1000000, 'GBP'],
    ['Cost ($k)', 1000, '$'],
    ['Whole life cost £ million', 1000000, 'GBP'],
    ['Budget (kr.)', null, 'DKK'],
    ['Budget', null, null],
    ['Budget 2027', null, null],
    ['Møde m. leverandør', null, null],
  ])('%s', (header, unit, currency) => {
    expect(moneyWordsOfHeader(header)).toEqual({ unit, currency });
  });
});

describe('the decimal mark of a column', () => {
  it.each([
    [['4.3', '89.13', '1.250'], 'point'],
    [['1.250.000', '3.500'], 'comma'],
    [['12,5', '1.250'], 'comma'],
    [['$1,250,000'], 'point'],
    [['1.250', '3.400'], null],
    [['4.3', '4,3'], null],
    [[], null],
  ])('%j', (texts, mark) => {
    expect(decimalMarkOf(texts)).toBe(mark);
  });
});
