import { describe, expect, it } from 'vitest';
import type { RichText } from '../../../src/schema/document-models.js';
import { webAddress } from '../../../src/adapters/pptx/package/web-address.js';
import { stableGuid } from '../../../src/adapters/pptx/package/stable-guid.js';
import { columnWidths } from '../../../src/adapters/pptx/table/column-widths.js';
import { breakLines, joinLines, plainText } from '../../../src/adapters/pptx/text/break-lines.js';
import { textWidth } from '../../../src/adapters/pptx/text/font-metrics.js';

const calibri = { family: 'Calibri', bold: false };

describe('the width of a text', () => {
  // Advance widths printed in the fonts themselves: Calibri's digits are 1038 of 2048 units, Arial's 1139.
  it.each([
    ['Calibri', 10 * (1038 / 2048)],
    ['Arial', 10 * (1139 / 2048)],
  ])('of ten digits in %s is what the font says', (family, ems) => {
    expect(textWidth('0123456789', { family, bold: false }, 100)).toBeCloseTo(ems * 100, 0);
  });

  it('is wider in bold, in wider families, and grows with the size', () => {
    const width = (family: string, bold: boolean, size: number): number => textWidth('Porteføljen følger planen', { family, bold }, size);
    expect(width('Calibri', true, 12)).toBeGreaterThan(width('Calibri', false, 12));
    expect(width('Verdana', false, 12)).toBeGreaterThan(width('Arial', false, 12));
    expect(width('Calibri', false, 24)).toBeCloseTo(2 * width('Calibri', false, 12));
  });
});

describe('lines', () => {
  const texts: readonly RichText[] = [
    'Porteføljen pr. 12. maj: 40 projekter følges af styregruppen, og fire af dem kræver opmærksomhed',
    [{ text: 'Blevet røde: ', bold: true }, { text: 'Nyt omsorgssystem og ' }, { text: 'Digital post 3.0', link: 'https://example.org' }],
    'første linje\nanden linje',
    'Ældreområdetsuendeligtlangesammensatteordderikkekandelespåennaturligmåde og mere',
    '',
  ];

  it.each(texts.map((text) => [plainText(text), text] as const))('of “%s” put together again are the text', (plain, text) => {
    for (const width of [20, 60, 140, 1000]) {
      expect(plainText(joinLines(breakLines(text, calibri, 14, width)))).toBe(plain);
    }
  });

  it('are never wider than they may be, and no fewer than the text needs', () => {
    for (const text of texts) {
      const lines = breakLines(text, calibri, 14, 140);
      for (const line of lines) expect(textWidth(plainText(line).trim(), calibri, 14)).toBeLessThanOrEqual(140);
      expect(lines.length).toBeGreaterThanOrEqual(Math.ceil(textWidth(plainText(text), calibri, 14) / 140));
    }
  });

  it('keep what is marked marked', () => {
    const runs = breakLines(texts[1] as RichText, calibri, 14, 90).flat();
    expect(runs.filter(({ bold }) => bold).map(({ text }) => text).join('')).toBe('Blevet røde: ');
    expect(runs.filter(({ link }) => link !== undefined).map(({ text }) => text).join('')).toBe('Digital post 3.0');
  });
});

describe('the columns of a table', () => {
  const look = { family: 'Calibri', language: 'da', density: { tableSize: 14, cellPadding: 4, textScale: 1 } } as const;
  const block = {
    kind: 'table',
    description: '',
    columns: [{ title: 'Nr.', width: 1 }, { title: 'Ansvarlig', width: 1 }, { title: 'Hvad', width: 20 }],
    rows: [{ cells: ['1', 'Borgmestersekretariatet', 'En længere forklaring, som gerne må stå på flere linjer'] }],
  } as const;

  it('sum to the width, and are never narrower than their longest word', () => {
    for (const width of [4000001, 6000000, 11091672]) {
      const { widths, cutsWords } = columnWidths(block, width, look, () => 1);
      expect(widths.reduce((sum, one) => sum + one, 0)).toBe(width);
      expect(cutsWords).toBe(false);
      expect((widths[1] ?? 0) / 12700).toBeGreaterThan(textWidth('Borgmestersekretariatet', calibri, 14));
    }
  });

  it('say when there is no room for the words', () => {
    expect(columnWidths(block, 1500000, look, () => 1).cutsWords).toBe(true);
  });

  it('do not give the table to a web address', () => {
    const address = { ...block, rows: [{ cells: ['1', 'x', `https://example.org/${'a'.repeat(200)}`] }], columns: block.columns.map((column) => ({ ...column, width: 1 })) };
    expect(columnWidths(address, 9000000, look, () => 1)).toEqual({ widths: [3000000, 3000000, 3000000], cutsWords: false });
  });

  it('hold the shares of the model where every text fits', () => {
    const even = { ...block, columns: block.columns.map((column) => ({ ...column, width: 1 })), rows: [{ cells: ['a', 'b', 'c'] }] };
    expect(columnWidths(even, 9000000, look, () => 1).widths).toEqual([3000000, 3000000, 3000000]);
  });
});

describe('an address', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    [' www.norddjurs.dk ', 'https://www.norddjurs.dk/'],
    ['mailto:digital@example.org', 'mailto:digital@example.org'],
    ['https://example.org/æ"<>', 'https://example.org/%C3%A6%22%3C%3E'],
    ['javascript:alert(1)', null],
    ['file:///c:/x', null],
    ['se mappen', null],
    ['', null],
  ])('%s becomes %s', (link, address) => {
    expect(webAddress(link)).toBe(address);
  });
});

it('a section\'s number is a GUID, the same for the same text and another for another', () => {
  expect(stableGuid('0 Til mødet')).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}\}$/);
  expect(stableGuid('0 Til mødet')).toBe(stableGuid('0 Til mødet'));
  const many = Array.from({ length: 2000 }, (_, index) => stableGuid(`${index} Bilag`));
  expect(new Set(many).size).toBe(many.length);
});
