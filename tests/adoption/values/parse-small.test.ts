import { describe, expect, it } from 'vitest';
import { cellText, isPlaceholder } from '../../../src/adoption/values/cell-text.js';
import { parsePercent, type PercentHints } from '../../../src/adoption/values/parse-percent.js';
import { parsePeople } from '../../../src/adoption/values/parse-person.js';
import { parseYesNo } from '../../../src/adoption/values/parse-yes-no.js';
import type { Reading } from '../../../src/adoption/values/reading.js';
import type { RawCellExtras, RawValue } from '../../../src/schema/raw-workbook.js';

function outcome<V>(reading: Reading<V>): V | string | null {
  if (reading.kind === 'blank') return null;
  return reading.kind === 'value' ? reading.value : reading.remark.code;
}

describe('yes and no', () => {
  it.each<readonly [RawValue, boolean | string | null]>([
    ['Ja', true], ['ja', true], ['JA.', true], ['Yes', true], ['x', true], ['X', true], ['✓', true], [true, true], [1, true],
    ['Nej', false], ['no', false], [false, false], ['0', false],
    ['Ved ikke', 'not-yes-or-no'], ['Delvist', 'not-yes-or-no'], ['', null], [null, null], ['-', null],
  ])('%j is %j', (cell, expected) => {
    expect(outcome(parseYesNo(cell))).toBe(expected);
  });
});

const shares: readonly (readonly [RawValue, number | string | null, PercentHints?])[] = [
  ['45 %', 0.45],
  ['45%', 0.45],
  ['12,5 pct.', 0.125],
  ['45', 0.45, { headerSaysPercent: true }],
  [45, 0.45, { headerSaysPercent: true }],
  [0.45, 0.45, { extras: { numberFormat: '0%' } }],
  [0.45, 0.45],
  [0.45, 'fraction-or-percent', { headerSaysPercent: true }],
  [45, 'no-percent-sign'],
  ['halvdelen', 'no-percentage'],
  ['', null],
  ['-', null],
];

describe('percentages', () => {
  it.each(shares.map(([cell, expected, hints]) => ({ cell, expected, hints })))('$cell is $expected', ({ cell, expected, hints }) => {
    expect(outcome(parsePercent(cell, hints))).toBe(expected);
  });
});

describe('people', () => {
  it.each<readonly [string, readonly string[] | string | null]>([
    ['Mette Holm', ['Mette Holm']],
    ['Mette/Jens', ['Mette', 'Jens']],
    ['Mette og Jens', ['Mette', 'Jens']],
    ['Mette & Jens', ['Mette', 'Jens']],
    ['Mette Holm\nJens Bo', ['Mette Holm', 'Jens Bo']],
    ['Mette Holm, Jens Bo', ['Mette Holm', 'Jens Bo']],
    ['Holm, Mette', ['Holm, Mette']],
    ['Togo Andersen', ['Togo Andersen']],
    ['Lone Bæk;#12', ['Lone Bæk']],
    ['12;#Lone Bæk;#14;#Per Ø', ['Lone Bæk', 'Per Ø']],
    ['MHO', ['MHO']],
    ['?', 'no-person'],
    ['TBD', 'no-person'],
    ['Ikke udpeget', 'no-person'],
    ['12', 'no-person'],
    ['', null],
    ['–', null],
  ])('%j names %j', (cell, expected) => {
    const reading = parsePeople(cell);
    expect(reading.kind === 'value' ? [reading.value.first, ...reading.value.others] : outcome(reading)).toEqual(expected);
  });
});

describe('cells as text', () => {
  it.each<readonly [RawValue, RawCellExtras | undefined, string]>([
    [null, undefined, ''],
    [' 007 ', undefined, '007'],
    ['1-2', undefined, '1-2'],
    [46023, { isDate: true }, '01-01-2026'],
    [0.45, { numberFormat: '0%' }, '45 %'],
    [0.1 + 0.2, undefined, '0,3'],
    [1234567.5, undefined, '1234567,5'],
    [true, undefined, 'Ja'],
    [{ error: '#DIV/0!' }, undefined, '#DIV/0!'],
  ])('%j with %j is %j', (cell, extras, expected) => {
    expect(cellText(cell, extras)).toBe(expected);
  });

  it('takes dashes and dots for nothing, but not a question mark', () => {
    expect(['-', '–', '--', '...', '…'].every(isPlaceholder)).toBe(true);
    expect(['?', 'n/a', '0', 'x'].some(isPlaceholder)).toBe(false);
  });
});
