import { describe, expect, it } from 'vitest';
import type { CategoryChart } from '../../src/page-drawing/picture/category-chart.js';
import { chartPicture, wheelDrawn } from '../../src/page-drawing/picture/chart-picture.js';
import { pictureWidth, widthOfText, type DrawnPicture, type PictureShape } from '../../src/page-drawing/picture/picture.js';
import { scaleOf } from '../../src/page-drawing/picture/scale.js';
import type { ChartBlock } from '../../src/schema/chart-models.js';

const long = 'Digitaliseringsforløb og samarbejdskommunikationsplatformsudskiftning i hjemmeplejen';
const series = [{ name: 'Forventet', values: [4, null, 10], dashed: true }, { name: 'Hentet', values: [2, 5, null] }];
const category = (type: CategoryChart['type'], more: Partial<Pick<CategoryChart, 'categories' | 'series'>> = {}): ChartBlock => ({ kind: 'chart', type, title: 'Gevinster', description: 'Hvad der er hentet', categories: [long, 'Kort', '3. kvt. 2027'], series, ...more });
const bubbles: Extract<ChartBlock, { readonly type: 'bubble' }> = { kind: 'chart', type: 'bubble', title: 'Værdi', description: 'Bobler', xTitle: 'Gennemførlighed', yTitle: 'Værdi', scaleEnd: 100, wholeScale: true, points: [{ label: '1', x: 100, y: 100, size: 1 }, { label: '2, 3', x: 0, y: 0, size: 4 }, { label: '4', x: -1, y: -1, size: 0 }] };
const wheel = { kind: 'wheel', title: 'Årshjul 2028', description: 'Året', months: Array.from({ length: 12 }, (_, at) => ({ name: ['Januar', 'Februar'][at % 2] ?? '', events: at % 3 === 0 ? [] : ['Møde'] })) } as const;

function drawn(chart: ChartBlock): DrawnPicture {
  const made = chartPicture(chart, 'da');
  if (made === null) throw new Error('Nothing drawn');
  return made;
}

const of = (picture: DrawnPicture, tag: PictureShape['tag'], look: PictureShape['looks'][number]): readonly PictureShape[] => picture.shapes.filter((shape) => shape.tag === tag && shape.looks.includes(look));
const number = (shape: PictureShape | undefined, name: string): number => Number(shape?.at[name]);

/** From left to right, what a shape takes up. */
function span({ tag, at, text }: PictureShape): readonly [number, number] {
  if (tag === 'rect') return [Number(at['x']), Number(at['x']) + Number(at['width'])];
  if (tag === 'circle') return [Number(at['cx']) - Number(at['r']), Number(at['cx']) + Number(at['r'])];
  if (tag !== 'text') return [0, 0];
  const width = widthOfText(text ?? '');
  const from = Number(at['x']) - (at['text-anchor'] === 'end' ? width : at['text-anchor'] === 'middle' ? width / 2 : 0);
  return [from, from + width];
}

describe('pictures of charts', () => {
  const all = { ...Object.fromEntries((['bar', 'column', 'stacked-bar', 'stacked-column', 'line'] as const).map((type) => [type, drawn(category(type))])), bubble: drawn(bubbles), wheel: wheelDrawn(wheel) };

  it.each(Object.entries(all))('of the kind %s keep within their edges and say what they show', (_, picture) => {
    for (const shape of picture.shapes) {
      const [left, right] = span(shape);
      expect(left, shape.text).toBeGreaterThanOrEqual(-2);
      expect(right, shape.text).toBeLessThanOrEqual(pictureWidth + 6);
      for (const [name, value] of Object.entries(shape.at)) {
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        if (/^(y|y1|y2|cy)$/.test(name)) expect(value).toBeLessThanOrEqual(picture.height);
        if (/^(width|height|r)$/.test(name)) expect(value).toBeGreaterThanOrEqual(0);
      }
    }
    expect(picture.picture).toMatch(/^.+\. .+/);
  });

  it('are as long and high as their figures', () => {
    const bars = of(drawn(category('bar')), 'rect', 'filled').filter(({ at }) => Number(at['width']) !== 10);
    expect(bars.map((bar) => Math.round((number(bar, 'width') / number(bars[0], 'width')) * 100))).toEqual([100, 50, 125, 250]);
    const stack = of(drawn(category('stacked-column')), 'rect', 'filled').filter(({ at }) => Number(at['width']) !== 10);
    expect(stack).toHaveLength(4);
    expect(number(stack[0], 'height') / number(stack[1], 'height')).toBeCloseTo(2, 1);
    expect(number(stack[1], 'y') + number(stack[1], 'height')).toBeCloseTo(number(stack[0], 'y'), 0);
    const [large, small] = of(drawn(bubbles), 'circle', 'seen-through');
    expect(number(large, 'r') / number(small, 'r')).toBeCloseTo(2, 1);
    expect(of(drawn(bubbles), 'circle', 'seen-through')).toHaveLength(2);
  });

  it('leave a gap in a line where nothing is known, and tell lines apart by mark and dash', () => {
    const [first] = of(drawn(category('line')), 'path', 'stroked');
    expect(first?.at).toMatchObject({ 'stroke-dasharray': '6 4' });
    expect(String(first?.at['d']).match(/M/g)).toHaveLength(2);
    expect(String(first?.at['d'])).not.toContain('L');
    expect(of(drawn(category('line')), 'circle', 'filled').length).toBeGreaterThan(0);
    expect(of(drawn(category('line')), 'rect', 'filled').length).toBeGreaterThan(0);
  });

  it('are not drawn where there is nothing, and stand below nothing where figures do', () => {
    expect(chartPicture(category('line', { series: [{ name: 'A', values: [null, null] }] }), 'da')).toBeNull();
    expect(chartPicture({ ...bubbles, points: [] }, 'da')).toBeNull();
    const [down, up] = of(drawn(category('column', { categories: ['a', 'b'], series: [{ name: 'A', values: [-5, 5] }] })), 'rect', 'filled');
    expect(number(down, 'y')).toBeCloseTo(number(up, 'y') + number(up, 'height'), 0);
  });

  it('show a month that has nothing without a figure', () => {
    expect(wheelDrawn(wheel).shapes.filter(({ looks }) => looks.includes('inside'))).toHaveLength(8);
    expect(wheelDrawn(wheel).shapes.filter(({ tag }) => tag === 'path')).toHaveLength(12);
  });

  it('have scales of steps that people would choose', () => {
    expect(scaleOf([3, 7.2]).marks).toEqual([0, 2, 4, 6, 8]);
    expect(scaleOf([-40, 110]).marks).toEqual([-50, 0, 50, 100, 150]);
    expect(scaleOf([0, 0])).toMatchObject({ min: 0 });
    expect(scaleOf([0]).max).toBeGreaterThan(0);
    expect(scaleOf([]).marks.every(Number.isFinite)).toBe(true);
  });
});
