import { describe, expect, it } from 'vitest';
import { answerBytes, nextPortions, type AreaSize } from '../../../src/adapters/office/read/portions.js';
import { bytesOf, rawValue } from '../../../src/adapters/office/cell-values.js';
import { formatFor, guarded, holds, otherwise } from '../../../src/adapters/office/write/text-cells.js';
import { base64 } from '../../../src/adapters/office/base64.js';

function area(rows: number, bytesPerRow: number, read = 0): AreaSize {
  return { rows, columns: 10, read, bytesPerRow };
}

describe('portions of a reading', () => {
  it('takes everything at once while it fits', () => {
    expect(nextPortions([area(100, 200), area(5, 10)])).toMatchObject([{ from: 0, rows: 100 }, { from: 0, rows: 5 }]);
  });

  it('stops where an answer is full, and goes on from there', () => {
    const large = area(5_000, 1_400);
    const [first, ...more] = nextPortions([large, area(10, 100)]);
    expect(more).toEqual([]);
    expect((first?.rows ?? 0) * 1_400).toBeLessThanOrEqual(answerBytes);
    expect(first?.rows).toBeGreaterThan(2_800);
    expect(nextPortions([{ ...large, read: 5_000 }, area(10, 100)])).toMatchObject([{ from: 0, rows: 10 }]);
  });

  it('asks for a row even where none would fit, and for nothing when all is read', () => {
    expect(nextPortions([area(3, 9_000_000)])).toMatchObject([{ rows: 1 }]);
    expect(nextPortions([area(3, 10, 3)])).toEqual([]);
  });

  it('never asks for more cells than Excel gives', () => {
    expect(nextPortions([{ rows: 1_000_000, columns: 100, read: 0, bytesPerRow: 1 }])[0]?.rows).toBeLessThanOrEqual(20_000);
  });
});

describe('cells on their way', () => {
  it('reads blanks as null and error values by their English names, whatever language Excel speaks', () => {
    expect(['', 0, false, 'æøå', '#I/T', '#N/A', '#DIVISION/0!', '#hash'].map(rawValue)).toEqual([null, 0, false, 'æøå', { error: '#N/A' }, { error: '#N/A' }, { error: '#DIV/0!' }, '#hash']);
  });

  it('counts the bytes JSON takes', () => {
    const rows = [['æøå "citat"', 12.5, '', true], ['linje\nskift', '€', '\\', 0]];
    const real = new TextEncoder().encode(JSON.stringify(rows)).length;
    expect(Math.abs(bytesOf(rows) - real)).toBeLessThan(8);
  });

  it('keeps texts texts', () => {
    expect(['007', '1-2', '=A1', '+45', '-5', '@x', '12 %', 'maj 2027', 'SAND', 'kr. 5', '(4)'].map((text) => formatFor(text, 'General'))).toEqual(Array<string>(11).fill('@'));
    expect(['Rød', 'Projekt 2027', 'majoritet', 'sandsynlig', ''].map((text) => formatFor(text, 'General'))).toEqual([null, null, null, null, null]);
    expect(formatFor('007', '@')).toBeNull();
    expect([formatFor(7, '@'), formatFor(7, '0'), formatFor(null, '@')]).toEqual(['General', null, null]);
    expect(['=A1', "'x", 'x=1', null].map(guarded)).toEqual(["'=A1", "''x", 'x=1', '']);
  });

  it('sees whether Excel took a text for something else, and writes it the other way then', () => {
    expect([holds(7, '007'), holds('007', '007'), holds("'=1", '=1'), holds('', null), holds('#I/T', '#N/A'), holds('a', 'A')]).toEqual([false, true, false, true, true, false]);
    expect([otherwise("'=1", '=1'), otherwise(7, '007')]).toEqual(['=1', "'007"]);
  });

  it('writes base64 as everyone does', () => {
    for (const bytes of [[], [0], [255, 254], [1, 2, 3], [...'Porteføljeoversigt'].map((sign) => sign.charCodeAt(0) & 255)]) expect(base64(new Uint8Array(bytes))).toBe(Buffer.from(bytes).toString('base64'));
  });
});
