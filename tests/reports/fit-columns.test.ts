import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../src/schema/document-models.js';
import { fitColumns } from '../../src/reports/blocks/fit-columns.js';

function table(widths: readonly number[], ...rows: readonly (readonly string[])[]): TableBlock {
  return { kind: 'table', description: '', columns: widths.map((width, index) => ({ title: `T${String(index)}`, width })), rows: rows.map((cells) => ({ cells })) };
}

const shares = ({ columns }: TableBlock): readonly number[] => {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => width / total);
};

describe('columns fitted to their words', () => {
  it('gives a column room for its longest word and takes it from those with room to spare', () => {
    const [first = 0, second = 0, third = 0] = shares(fitColumns(table([10, 10, 80], ['kommunikationsplatform', 'x', 'kort tekst'])));
    expect(first).toBeGreaterThan(0.22);
    expect(second).toBeLessThan(0.1);
    expect(third).toBeLessThan(0.8);
    expect(third).toBeGreaterThan(0.6);
  });

  it('leaves a table alone whose words fit, and one whose words are wider than the page', () => {
    const fits = table([50, 50], ['Ny telefoni og kontaktcenter', 'to ord']);
    expect(fitColumns(fits)).toBe(fits);
    const hopeless = table([50, 50], ['x'.repeat(60), 'y'.repeat(60)]);
    expect(fitColumns(hopeless)).toBe(hopeless);
  });

  it('breaks only the longest words where not all fit beside each other', () => {
    const widths = shares(fitColumns(table([3, 30, 38, 32, 3], ['3.1', 'digitaliseringsunderstøttelsesplatform', 'beskæftigelsesindsatsdokumentation og', 'velfærdsteknologiimplementering', '1.250'])));
    const letters = widths.map((share) => share * 98);
    expect(letters[0]).toBeGreaterThan(5);
    expect(letters[4]).toBeGreaterThan(7);
    expect(Math.max(...letters) - (letters[3] ?? 0)).toBeLessThan(0.5);
  });

  it('does not give the table to a web address', () => {
    const [first = 0] = shares(fitColumns(table([50, 50], ['Samarbejdsaftale om fælles drift', `https://eksempel.dk/${'a'.repeat(150)}`])));
    expect(first).toBeGreaterThan(0.4);
  });

  it('counts a word up to its hyphen, and does not ask for what a group heading says', () => {
    const words = table([80, 20], ['a', 'digitaliserings-og-udviklings-konsulent']);
    const grouped: TableBlock = { ...words, rows: [{ cells: ['Arbejdsmarkedsforvaltningssekretariat'.repeat(2)], role: 'group' }, { cells: ['a', 'b'] }] };
    expect(shares(fitColumns(words))[1]).toBeLessThan(0.25);
    expect(fitColumns(grouped)).toBe(grouped);
  });
});
