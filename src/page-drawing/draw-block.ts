import type { ChartBlock, DocumentBlock, FactsBlock, FiguresBlock, WheelBlock } from '../schema/document-models.js';
import type { Language, Text } from '../schema/text.js';
import { fill } from '../schema/text.js';
import { shortNumber } from '../schema/wording/number-words.js';
import { drawTable } from './draw-table.js';
import { drawText } from './draw-text.js';
import { drawn, type Drawn, type Tag } from './drawn.js';
import { chartPicture, wheelDrawn } from './picture/chart-picture.js';
import type { DrawnPicture } from './picture/picture.js';

const words = {
  figures: { da: 'Tallene i en tabel', en: 'The figures in a table' },
  year: { da: 'Aktiviteterne i en tabel', en: 'The activities in a table' },
  size: { da: 'Størrelse', en: 'Size' },
  month: { da: 'Måned', en: 'Month' },
  events: { da: 'Aktiviteter', en: 'Activities' },
  diagram: { da: 'Tegning: {title}', en: 'Drawing: {title}' },
} as const satisfies Record<string, Text>;

function named(text: Text, title: string, language: Language): Drawn {
  return drawn('p', 'strong', fill(text[language], { title }));
}

/** A picture under its title, with the table it is drawn from behind it; without a picture, the table stands alone. */
function pictured(title: string, picture: DrawnPicture | null, behind: Text, table: readonly Drawn[], language: Language): readonly Drawn[] {
  const caption = drawn('figcaption', 'strong', title);
  if (picture === null) return [drawn('figure', 'figure', caption), ...table];
  return [drawn('figure', 'figure', caption, picture, drawn('details', 'behind', drawn('summary', null, behind[language]), ...table))];
}

function drawChart(chart: ChartBlock, language: Language): readonly Drawn[] {
  const number = (value: number | null): string => (value === null ? '' : shortNumber(value, language, 1));
  const columns = chart.type === 'bubble' ? ['', chart.xTitle, chart.yTitle, words.size[language]] : ['', ...chart.series.map(({ name }) => name)];
  const rows =
    chart.type === 'bubble'
      ? chart.points.map(({ label, x, y, size }) => [label, number(x), number(y), number(size)])
      : chart.categories.map((category, at) => [category, ...chart.series.map(({ values }) => number(values[at] ?? null))]);
  const table = drawTable({ kind: 'table', description: chart.description, columns: columns.map((title, at) => ({ title, width: 1, ...(at === 0 ? {} : { align: 'right' as const }) })), rows: rows.map((cells) => ({ cells })) });
  const title = chart.type === 'bubble' || chart.unit === undefined ? chart.title : `${chart.title} (${chart.unit})`;
  return pictured(title, chartPicture(chart, language), words.figures, table, language);
}

function drawFigures(figures: FiguresBlock['figures']): Drawn {
  return drawn(
    'ul',
    'figures',
    ...figures.map(({ value, label, lights, trendText }) =>
      drawn(
        'li',
        null,
        lights === undefined ? drawn('span', 'value', value) : drawn('span', 'lights', ...lights.map(({ light, word, count }) => ({ light, word: `${String(count)} ${word}` }))),
        drawn('span', 'label', trendText === undefined ? label : `${label} (${trendText})`),
      ),
    ),
  );
}

function drawFacts({ description, facts }: FactsBlock): readonly Drawn[] {
  const rows = facts.map(({ label, value }) =>
    drawn('tr', null, { ...drawn('th', ['cell', 'strong'], label), scope: 'row' as const }, drawn('td', 'cell', ...(typeof value === 'object' && 'light' in value ? [{ light: value.light, word: value.word }] : drawText(value)))),
  );
  return [{ ...drawn('div', 'scroll', drawn('table', 'table', drawn('tbody', null, ...rows))), scrolled: description }];
}

function drawWheel(wheel: WheelBlock, language: Language): readonly Drawn[] {
  const { title, description, months } = wheel;
  const rows = months.filter(({ events }) => events.length > 0).map(({ name, events }) => ({ cells: [name, events.join('; ')] }));
  const columns = [{ title: words.month[language], width: 1 }, { title: words.events[language], width: 4 }];
  return pictured(title, wheelDrawn(wheel), words.year, drawTable({ kind: 'table', description, columns, rows }), language);
}

const headings: Readonly<Record<1 | 2 | 3, Tag>> = { 1: 'h3', 2: 'h3', 3: 'h4' };
const lower: Readonly<Partial<Record<Tag, Tag>>> = { h3: 'h4', h4: 'h5' };

/**
 * A page's block as it reads; how it looks in the file is the template's. `below` says which heading the page itself
 * has, so that headings within it follow on.
 */
export function drawBlock(block: DocumentBlock, language: Language, below: 'h2' | 'h3'): readonly Drawn[] {
  switch (block.kind) {
    case 'table':
      return drawTable(block);
    case 'chart':
      return drawChart(block, language);
    case 'figures':
      return [drawFigures(block.figures)];
    case 'facts':
      return drawFacts(block);
    case 'wheel':
      return drawWheel(block, language);
    case 'diagram':
      return [named(words.diagram, block.title, language), drawn('p', 'text', block.description)];
    case 'heading': {
      const tag = headings[block.level];
      return [drawn(below === 'h2' ? tag : (lower[tag] ?? tag), 'heading', block.text)];
    }
    case 'bullets':
      return [drawn(block.numbered === true ? 'ol' : 'ul', 'list', ...block.items.map((item) => drawn('li', null, ...drawText(item))))];
    case 'paragraph':
      return [drawn('p', block.style === 'note' ? 'small' : block.style === 'lead' ? 'lead' : 'text', ...drawText(block.text))];
    case 'page-break':
      return [];
  }
}
