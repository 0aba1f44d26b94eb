import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/adoption/sheets/decode-text.js';
import { readCsv } from '../../../src/adoption/sheets/read-csv.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};

describe('encodings', () => {
  it('reads each of them', () => {
    const text = 'Næste skridt: færdiggør € 5 – 🔴';
    expect(decodeText(utf8(text))).toEqual({ text, encoding: 'utf-8' });
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)]))).toEqual({ text, encoding: 'utf-8' });
    expect(decodeText(utf16(text, false, true))).toEqual({ text, encoding: 'utf-16le' });
    expect(decodeText(utf16(text, true, true))).toEqual({ text, encoding: 'utf-16be' });
    expect(decodeText(utf16('Projekt;Fagområde;Status\r\n', false, false)).encoding).toBe('utf-16le');
    expect(decodeText(utf16('Projekt;Fagområde;Status\r\n', true, false)).encoding).toBe('utf-16be');
  });

  // The table of encoding.spec.whatwg.org/index-windows-1252.txt; TextDecoder in Node 20 reads these bytes as Latin-1.
  it('falls back on windows-1252, bytes 80 to 9F by its table and the others as they are', () => {
    const bytes = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
    const high = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
    const latin = Array.from({ length: 96 }, (_, at) => String.fromCharCode(at + 160)).join('');
    expect(decodeText(bytes)).toEqual({ text: high + latin, encoding: 'windows-1252' });
  });

  // Written by Python's codecs: mac_roman and cp850.
  it.each([
    ['macintosh', [0x46, 0x61, 0x67, 0x6f, 0x6d, 0x72, 0x8c, 0x64, 0x65, 0x3b, 0xbe, 0xbf, 0x8c, 0x3b, 0xae, 0xaf, 0x81]],
    ['ibm850', [0x46, 0x61, 0x67, 0x6f, 0x6d, 0x72, 0x86, 0x64, 0x65, 0x3b, 0x91, 0x9b, 0x86, 0x3b, 0x92, 0x9d, 0x8f]],
    ['windows-1252', [0x46, 0x61, 0x67, 0x6f, 0x6d, 0x72, 0xe5, 0x64, 0x65, 0x3b, 0xe6, 0xf8, 0xe5, 0x3b, 0xc6, 0xd8, 0xc5]],
  ] as const)('reads what Excel saves for %s by the letters people write', (encoding, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ text: 'Fagområde;æøå;ÆØÅ', encoding });
  });

  it.each([
    [[0x41, 0xc0, 0x80]], [[0x41, 0xed, 0xa0, 0x80]], [[0x41, 0xf4, 0x90, 0x80, 0x80]], [[0x41, 0xe6, 0x20]], [[0x41, 0xc3]], [[0x41, 0xe0, 0x9f, 0x80]],
  ])('does not take %j for UTF-8, as the strict WHATWG decoder does not', (bytes) => {
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))).toThrow();
    expect(decodeText(Uint8Array.from(bytes)).encoding).not.toBe('utf-8');
  });
});

describe('delimiters, quotes and rows', () => {
  const rows = (text: string): unknown => readCsv(utf8(text), 'x').sheet.rows;

  it.each([
    ['a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n', ';'],
    ['a,b,c\n1,2,3\n', ','],
    ['a\tb\tc\n1,5\t2;3\t4\n', '\t'],
    ['a|b\n1|2\n', '|'],
    ['Projekt;Formål\nA;"Bedre, hurtigere, billigere"\nB;Færre fejl, mere tid\n', ';'],
    ['name,aim\nA,"one; two; three"\nB,"four; five"\n', ','],
    ['Projekt;Budget\nA;1,5\nB;2,5\nC;3,5\n', ';'],
    ['Projekt\nA\nB\n', ';'],
  ])('%j is split by %j', (text, delimiter) => {
    expect(readCsv(utf8(text), 'x').delimiter).toBe(delimiter);
  });

  it('keeps line breaks, doubled quotes and delimiters inside quotes', () => {
    expect(rows('a;b\r\n"linje 1\r\nlinje 2";"han sagde ""ja""; og gik"\r\n')).toEqual([
      ['a', 'b'],
      ['linje 1\r\nlinje 2', 'han sagde "ja"; og gik'],
    ]);
  });

  it('keeps blanks, ragged rows and empty quoted fields in their places', () => {
    expect(rows('a;b;c\n;2\n1;;3;4\n"";"";x\n\n')).toEqual([
      ['a', 'b', 'c'],
      [null, '2'],
      ['1', null, '3', '4'],
      [null, null, 'x'],
      [null],
    ]);
  });

  it('leaves quotes inside words, zeros before numbers and blanks around text alone', () => {
    expect(rows('a;b;c\n5" skærm;007; x \n')).toEqual([['a', 'b', 'c'], ['5" skærm', '007', ' x ']]);
  });

  it('obeys sep= and a lone CR, and reads a last line without an end', () => {
    expect(rows('sep=,\na,b\r1;2,3')).toEqual([['a', 'b'], ['1;2', '3']]);
  });

  it('tells of a quote that is never closed', () => {
    const reading = readCsv(utf8('a;b\n"x;y\n'), 'x');
    expect(reading.remarks.map((remark) => remark.code)).toEqual(['unclosed-quote']);
    expect(reading.sheet.rows[1]).toEqual(['x;y\n']);
  });

  it('is nothing for an empty file', () => {
    expect(rows('')).toEqual([]);
  });
});
