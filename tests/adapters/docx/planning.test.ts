import { describe, expect, it } from 'vitest';
import { planHeadings } from '../../../src/adapters/docx/blocks/plan-headings.js';
import { splitWidth } from '../../../src/adapters/docx/blocks/table-frame.js';
import { axisRange } from '../../../src/adapters/docx/charts/axis-range.js';
import { levelFormatOf, writeNumber, type LevelFormat } from '../../../src/adapters/docx/template/level-format.js';
import { lineCount } from '../../../src/adapters/docx/text/text-lines.js';
import { layoutWheel } from '../../../src/adapters/docx/wheel/wheel-layout.js';
import { ringPiece } from '../../../src/adapters/docx/wheel/ring.js';
import { ns, parseXml, rootOf } from '../../../src/adapters/ooxml/xml.js';
import type { HeadingBlock } from '../../../src/schema/document-models.js';

const decimal: readonly LevelFormat[] = ['%1', '%1.%2', '%1.%2.%3'].map((text, index) => ({ text, formats: Array.from({ length: index + 1 }, () => 'decimal') }));

function heading(level: 1 | 2 | 3, numbered = true): HeadingBlock {
  return { kind: 'heading', level, text: 'x', numbered };
}

describe('numbers of headings', () => {
  it('count on, begin again below each higher one, and pass by those without', () => {
    const blocks = [heading(1, false), heading(1), heading(2), heading(2), heading(3), heading(2, false), heading(2), heading(1), heading(2), heading(3)];
    expect(planHeadings(blocks, decimal).headings.map((one) => one.number)).toEqual(['', '1', '1.1', '1.2', '1.2.1', '', '1.3', '2', '2.1', '2.1.1']);
  });

  it('are written as the template’s list writes them', () => {
    const definition = rootOf(
      parseXml(
        `<w:abstractNum xmlns:w="${ns.w}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Kapitel %1"/></w:lvl>` +
          '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>' +
          '<w:lvl w:ilvl="2"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3"/></w:lvl></w:abstractNum>',
      ),
    );
    const [first, second] = [levelFormatOf(definition, 0), levelFormatOf(definition, 1)] as [LevelFormat, LevelFormat];
    expect(writeNumber(first, [4])).toBe('Kapitel IV');
    expect(writeNumber(second, [14, 3])).toBe('XIV.c)');
    // A list that starts elsewhere than at 1 is not guessed at.
    expect(levelFormatOf(definition, 2)).toBeNull();
  });

  it('are left out of the contents where the template’s cannot be told', () => {
    expect(planHeadings([heading(1)], [null, null, null]).headings[0]?.number).toBe('');
  });
});

describe('columns', () => {
  it('fill the width exactly, whatever the shares', () => {
    for (const shares of [[1, 1, 1], [5, 2, 2, 3], [0.3, 7, 0], [1], [0, 0]]) {
      const columns = splitWidth(9354, shares);
      expect(columns.reduce((sum, column) => sum + column, 0)).toBe(9354);
      expect(Math.min(...columns)).toBeGreaterThan(0);
    }
    expect(splitWidth(1000, [1, 3])).toEqual([250, 750]);
  });
});

describe('the axes of a bubble chart', () => {
  it.each([
    [[2.1, 4.4, 3.8], 0],
    [[0, 100], 0],
    [[-3, 7], -10],
    [[5, 5], 0],
    [[0.012, 0.018], 0],
    [[1200000, 3400000], 0],
  ])('leave room around %j in round steps', (values, lowest) => {
    const { minimum, maximum, interval } = axisRange(values);
    expect(minimum).toBeLessThanOrEqual(Math.min(...values));
    expect(maximum).toBeGreaterThan(Math.max(...values));
    expect(minimum).toBeGreaterThanOrEqual(lowest);
    const steps = (maximum - minimum) / interval;
    expect(steps).toBeCloseTo(Math.round(steps), 6);
    expect(steps).toBeGreaterThanOrEqual(2);
    expect(steps).toBeLessThanOrEqual(9);
  });
});

describe('the annual wheel', () => {
  const months = (events: (index: number) => readonly string[]) => Array.from({ length: 12 }, (_, index) => ({ name: `Måned ${String(index + 1)}`, events: events(index) }));

  it('goes as a clock: the first half year down the right side, the second up the left', () => {
    const layout = layoutWheel(months(() => ['Møde']), 468, 560, 1);
    expect(layout.months.map((month) => month.name)).toEqual(months(() => []).map((month) => month.name));
    expect(layout.months.map((month) => month.side)).toEqual([...Array<string>(6).fill('right'), ...Array<string>(6).fill('left')]);
    const tops = layout.months.map((month) => month.card.y);
    for (let at = 1; at < 6; at += 1) expect([tops[at] as number > (tops[at - 1] as number), (tops[at + 6] as number) < (tops[at + 5] as number)]).toEqual([true, true]);
  });

  it.each([1, 3, 8, 20])('keeps cards apart and inside with %i events a month, and loses none', (count) => {
    const texts = Array.from({ length: count }, (_, index) => `Styregruppens aktivitet nummer ${String(index + 1)} med en tekst over to linjer`);
    const layout = layoutWheel(months(() => texts), 468, 560, 1);
    expect(layout.height).toBeLessThanOrEqual(560);
    for (const month of layout.months) {
      expect(month.events.length + month.hidden).toBe(count);
      expect(month.events.length).toBeGreaterThan(0);
      expect(month.card.y).toBeGreaterThanOrEqual(-0.01);
      for (const other of layout.months) {
        if (other === month || other.side !== month.side) continue;
        expect(other.card.y >= month.card.y + month.card.height - 0.01 || month.card.y >= other.card.y + other.card.height - 0.01).toBe(true);
      }
    }
  });

  it('cuts the ring in pieces that meet, each in its own box', () => {
    const pieces = Array.from({ length: 12 }, (_, index) => ringPiece(100, 100, 50, 90, index * 30, (index + 1) * 30));
    const [first] = pieces;
    // One o'clock: up and to the right; the box reaches from the inner corner to the outer circle.
    expect(first?.box.y).toBeCloseTo(10, 6);
    expect(first?.box.x).toBeCloseTo(100, 6);
    expect((first?.box.x ?? 0) + (first?.box.width ?? 0)).toBeCloseTo(100 + 90 * 0.5, 6);
    expect((first?.box.y ?? 0) + (first?.box.height ?? 0)).toBeCloseTo(100 - 50 * Math.cos(Math.PI / 6), 6);
    for (const { middle } of pieces) expect(Math.hypot(middle.x - 100, middle.y - 100)).toBeCloseTo(70, 6);
  });
});

describe('lines', () => {
  it('are counted by words, and a word wider than the line is broken', () => {
    expect(lineCount('Møde', 9, 100)).toBe(1);
    expect(lineCount('Møde i styregruppen om næste års indsatsplan', 9, 100)).toBe(2);
    expect(lineCount('Digitaliseringsstyregruppemødeindkaldelse', 9, 60)).toBeGreaterThan(2);
  });
});
