import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { ChartBlock, DeckModel } from '../../../src/schema/document-models.js';
import { relatedPart } from '../../../src/adapters/ooxml/relationships.js';
import { childOf, childrenOf, descendantOf, descendantsOf, ns, type XmlElement } from '../../../src/adapters/ooxml/xml.js';
import { axisRange } from '../../../src/adapters/ooxml/chart/bubble-chart.js';
import { renderDeck } from '../../../src/adapters/pptx/render-deck.js';
import { starterDeckTemplate } from '../../../src/adapters/pptx/starter-template/starter-deck-template.js';
import { itWithOoxmlValidator, validateOoxml } from '../../support/ooxml-validator.js';
import { sampleDeck } from './decks/sample-deck.js';
import { readDeck, xmlOf } from './read-deck.js';

const base = { kind: 'chart', title: 'Titel', description: 'Beskrivelse', categories: ['Jan', 'Feb "x"', 'Mar & Apr'] } as const;
const series = [
  { name: 'Første', values: [1, null, 3.5] },
  { name: 'Anden', values: [0, -2, 4], light: 'yellow' as const },
  { name: 'Tredje', values: [2, 2], dashed: true },
];
const blocks: readonly ChartBlock[] = [
  ...(['column', 'bar', 'stacked-column', 'stacked-bar', 'line'] as const).map((type) => ({ ...base, type, series, unit: 'mio. kr.', showValues: true })),
  { ...base, type: 'column', series },
  { kind: 'chart', type: 'bubble', title: 'Bobler', description: 'Tre bobler', xTitle: 'X', yTitle: 'Y', points: [{ label: 'a', x: 1, y: 2, size: 3 }, { label: 'b', x: 5, y: 4, size: 9 }] },
];

function deckOf(charts: readonly ChartBlock[]): DeckModel {
  const slides = charts.map((block, index) => ({ id: `c${index}`, layout: 'content' as const, title: `Diagram ${index}`, contents: [{ slot: 'full' as const, block }], notes: [] }));
  return { ...sampleDeck, sections: [{ name: 'Diagrammer', slides }] };
}

const bytes = renderDeck(deckOf(blocks), starterDeckTemplate());

async function chartOf(index: number): Promise<{ chart: XmlElement; sheet: ExcelJS.Worksheet; workbook: Uint8Array }> {
  const { parts, slides } = readDeck(await bytes);
  const part = slides[index]?.charts[0] ?? '';
  const workbook = parts.get(relatedPart(parts, part, 'package') ?? '') as Uint8Array;
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(workbook.slice().buffer as ArrayBuffer);
  return { chart: xmlOf(parts, part), sheet: book.worksheets[0] as ExcelJS.Worksheet, workbook };
}

const indices = blocks.map((block, index) => [index, block.type] as const);

describe('a chart', () => {
  itWithOoxmlValidator('of every type is valid, and so is the workbook inside', async () => {
    expect(await validateOoxml(await bytes, 'pptx')).toEqual([]);
    for (const [index] of indices) expect(await validateOoxml((await chartOf(index)).workbook, 'xlsx')).toEqual([]);
  });

  it('begins at 0, that nearly equal columns look nearly equal, unless something is below', async () => {
    const axisOf = async (index: number): Promise<string | null> => descendantOf(descendantOf((await chartOf(index)).chart, ns.c, 'valAx') as XmlElement, ns.c, 'min')?.getAttribute('val') ?? null;
    const lowest = Math.min(...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
    expect(lowest).toBeLessThan(0);
    expect(await axisOf(0)).toBeNull();
    const { parts, slides } = readDeck(await renderDeck(deckOf([{ ...base, type: 'column', series: [{ name: 'Budget', values: [640, 625, null] }] }]), starterDeckTemplate()));
    const drawn = xmlOf(parts, slides[0]?.charts[0] ?? '');
    expect(descendantOf(descendantOf(drawn, ns.c, 'valAx') as XmlElement, ns.c, 'min')?.getAttribute('val')).toBe('0');
  });

  it.each(indices)('%i (%s) shows exactly what its references point at in its workbook', async (index) => {
    const { chart, sheet } = await chartOf(index);
    const references = [...descendantsOf(chart, ns.c, 'strRef'), ...descendantsOf(chart, ns.c, 'numRef')];
    expect(references.length).toBeGreaterThan(2);
    for (const one of references) {
      const formula = childOf(one, ns.c, 'f')?.textContent ?? '';
      const match = /^Data!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula);
      if (match === null) throw new Error(`not a reference: ${formula}`);
      const [, column = '', from = '', , to = from] = match;
      const cells = Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => sheet.getCell(`${column}${Number(from) + at}`).value ?? null);
      const cache = descendantsOf(one, ns.c, 'pt');
      const shown = cells.map((_, at) => {
        const point = cache.find((candidate) => candidate.getAttribute('idx') === String(at));
        const text = point === undefined ? null : (point.textContent ?? '');
        return text !== null && one.localName === 'numRef' ? Number(text) : text;
      });
      expect(shown, formula).toEqual(cells);
    }
  });

  it('leaves a gap for a null, never a zero, and ends a short series in gaps', async () => {
    for (const [index, type] of indices.filter(([, one]) => one !== 'bubble')) {
      const { chart } = await chartOf(index);
      const values = descendantsOf(chart, ns.c, 'val').map((one) => descendantsOf(one, ns.c, 'pt').map((point) => [point.getAttribute('idx'), point.textContent]));
      expect(values, type).toEqual([[['0', '1'], ['2', '3.5']], [['0', '0'], ['1', '-2'], ['2', '4']], [['0', '2'], ['1', '2']]]);
      expect(descendantOf(chart, ns.c, 'dispBlanksAs')?.getAttribute('val')).toBe('gap');
    }
  });

  it('takes its colours from the theme, but those of lights, which use up no accent', async () => {
    const { chart } = await chartOf(0);
    const fills = descendantsOf(chart, ns.c, 'ser').map((one) => {
      const fill = childOf(childOf(one, ns.c, 'spPr') as XmlElement, ns.a, 'solidFill') as XmlElement;
      const colour = childrenOf(fill, ns.a)[0];
      return [colour?.localName, colour?.getAttribute('val')];
    });
    expect(fills.map(([kind]) => kind)).toEqual(['schemeClr', 'srgbClr', 'schemeClr']);
    expect([fills[0]?.[1], fills[2]?.[1]]).toEqual(['accent1', 'accent2']);
  });

  it('names its labels, language, dashes and reading order', async () => {
    const bar = (await chartOf(1)).chart;
    expect(descendantOf(bar, ns.c, 'orientation')?.getAttribute('val')).toBe('maxMin');
    expect(descendantOf(bar, ns.c, 'lang')?.getAttribute('val')).toBe('da-DK');
    const line = (await chartOf(4)).chart;
    expect(descendantsOf(line, ns.a, 'prstDash').map((one) => one.getAttribute('val'))).toEqual(['solid', 'solid', 'dash']);
    expect(descendantsOf(line, ns.c, 'dLbls')).toHaveLength(3);
    expect(descendantsOf((await chartOf(5)).chart, ns.c, 'dLbls')).toHaveLength(0);
    const bubble = (await chartOf(6)).chart;
    expect(descendantsOf(bubble, ns.c, 'dLbl').map((one) => descendantOf(one, ns.a, 't')?.textContent)).toEqual(['a', 'b']);
  });

  it('has the label positions PowerPoint allows for its type', async () => {
    // ECMA-376 21.2.2.48 with the limits Office sets by type: no end of a bar in a stack, no side of a bar at all.
    const allowed: Readonly<Record<string, readonly string[]>> = {
      column: ['ctr', 'inEnd', 'inBase', 'outEnd'], bar: ['ctr', 'inEnd', 'inBase', 'outEnd'], 'stacked-column': ['ctr', 'inEnd', 'inBase'], 'stacked-bar': ['ctr', 'inEnd', 'inBase'],
      line: ['t', 'b', 'l', 'r', 'ctr'], bubble: ['t', 'b', 'l', 'r', 'ctr'],
    };
    for (const [index, type] of indices) {
      for (const place of descendantsOf((await chartOf(index)).chart, ns.c, 'dLblPos')) expect(allowed[type]).toContain(place.getAttribute('val'));
    }
  });
});

describe('the axis of a bubble chart', () => {
  it.each([
    [[2, 3, 4], { min: 1, max: 5, step: 1 }],
    [[0, 10], { min: 0, max: 15, step: 5 }],
    [[3], { min: 2, max: 4, step: 1 }],
    [[-3.5], { min: -4, max: -3, step: 1 }],
    [[0.1, 0.2], { min: 0.05, max: 0.25, step: 0.05 }],
  ])('around %j holds all with room to spare, in steps people would choose', (values, expected) => {
    expect(axisRange(values)).toEqual(expected);
  });
});
