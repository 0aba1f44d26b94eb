import type { DeckModel, Slide, SlideBlock, SlideSlot, TableBlock } from '../../../../src/schema/document-models.js';

/** Material nobody would call well made: everything is too long, empty, strange or said twice. */

export const words = (count: number, from: number): string =>
  Array.from({ length: count }, (_, index) => `ord${from + index}${'abcdefgh'.slice(0, (index * 7) % 8)}`).join(' ');

export const bullets: readonly string[] = Array.from({ length: 60 }, (_, index) => `Punkt ${index + 1}: ${words(3 + ((index * 5) % 30), index * 100)}`);

/** One row is taller than any slide. */
export const tallTable: TableBlock = {
  kind: 'table',
  description: 'En tabel med en række, der er højere end siden.',
  columns: [
    { title: 'Nr.', width: 1 },
    { title: 'Meget lang tekst', width: 3 },
    { title: 'Mere', width: 3 },
  ],
  rows: [
    { cells: ['A'], role: 'group' },
    { cells: ['1', words(700, 10000), 'kort'] },
    { cells: ['2', 'kort', words(40, 20000)] },
    { cells: ['I alt', '', ''], role: 'total' },
  ],
};

function list(rows: number, prefix: string): TableBlock {
  return {
    kind: 'table',
    description: `${rows} rækker`,
    columns: [
      { title: 'Navn', width: 2 },
      { title: 'Beløb', width: 1 },
    ],
    rows: Array.from({ length: rows }, (_, index) => ({ cells: [`${prefix}${index + 1}`, { number: index, shown: `${index} kr.` }] })),
  };
}

const paragraph: SlideBlock = { kind: 'paragraph', text: `${words(900, 30000)}` };

function slide(id: string, layout: Slide['layout'], title: string, ...contents: (readonly [SlideSlot, SlideBlock])[]): Slide {
  return { id, layout, title, contents: contents.map(([slot, block]) => ({ slot, block })), notes: [] };
}

export const stressDeck: DeckModel = {
  language: 'en',
  title: 'Awkward & <difficult>',
  subject: '"Quotes" \u0007 and controls',
  organisation: 'A & B <Council>',
  footer: 'Steering group & friends',
  stamp: null,
  createdAt: '2027-12-31T23:59:59',
  sections: [
    { name: 'One & only', slides: [
      slide('empty', 'content', 'Nothing here'),
      slide('bullets', 'content', 'Sixty points', ['full', { kind: 'bullets', items: bullets, numbered: true }]),
      slide('long', 'two-columns', 'A paragraph longer than a slide', ['left', paragraph]),
      slide('tall', 'content', 'A row taller than a slide', ['full', tallTable]),
      slide('both', 'two-columns', 'Both columns run over', ['left', list(50, 'L')], ['right', list(35, 'R')]),
      slide('stack', 'opening', 'Table after table', ['full', list(9, 'S')], ['full', list(25, 'T')], ['full', { kind: 'paragraph', text: 'The end of it all' }]),
    ] },
    { name: 'Empty section', slides: [] },
    { name: 'Odd', slides: [
      slide('twin-1', 'content', 'The same title', ['full', { kind: 'figures', figures: [] }]),
      slide('twin-2', 'content', 'The same title', ['full', { kind: 'figures', figures: Array.from({ length: 11 }, (_, index) => ({ value: `${index * 1000} kr.`, label: `Figure ${index}` })) }]),
      slide('charts', 'content', 'Charts of next to nothing',
        ['left', { kind: 'chart', type: 'line', title: 'No data', description: 'Nothing', categories: [], series: [] }],
        ['right', { kind: 'chart', type: 'bubble', title: 'One point', description: 'One', xTitle: 'x', yTitle: 'y', points: [{ label: 'Only', x: -3.5, y: 0, size: 1 }] }]),
      slide('links', 'content', 'Addresses good and bad', ['full', { kind: 'bullets', items: [
        [{ text: 'good', link: 'https://example.org/a b?q=æ&x="1"' }],
        [{ text: 'bare', link: 'www.example.org' }],
        [{ text: 'script', link: 'javascript:alert(1)' }],
        [{ text: 'words', link: 'see the folder' }],
        [{ text: 'inside', link: '#slide:tall' }],
        'two\nlines, and a half of a pair: \uD83D',
      ] }]),
    ] },
  ],
};
