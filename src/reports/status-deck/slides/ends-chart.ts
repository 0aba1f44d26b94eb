import type { ChartBlock } from '../../../schema/document-models.js';
import { partsOf } from '../../../schema/dates.js';
import { fill } from '../../../schema/text.js';
import type { DeckFacts } from '../deck-facts.js';

const back = 2;
const ahead = 4;

const words = {
  earlier: { da: '{year} og før', en: '{year} and before' },
  later: { da: '{year} og senere', en: '{year} and later' },
  unknown: { da: 'Ikke oplyst', en: 'Not stated' },
} as const;

/** How many current projects are expected to end in each year around now; null when fewer than two years are known. */
export function endsChart({ current, asOf, say, language }: DeckFacts): ChartBlock | null {
  const years = current.flatMap(({ expectedEnd }) => (expectedEnd === null ? [] : [partsOf(expectedEnd).year]));
  if (new Set(years).size < 2) return null;
  const now = partsOf(asOf).year;
  const from = Math.max(Math.min(...years), now - back);
  const to = Math.max(from, Math.min(Math.max(...years), now + ahead));
  const columns = Array.from({ length: to - from + 1 }, (_, index) => from + index).map((year) => {
    const earlier = year === from && years.some((one) => one < from);
    const later = year === to && years.some((one) => one > to);
    const name = fill((earlier ? words.earlier : later ? words.later : { da: '{year}', en: '{year}' })[language], { year });
    return { name, count: years.filter((one) => one === year || (earlier && one < year) || (later && one > year)).length };
  });
  const unknown = current.length - years.length;
  const all = unknown === 0 ? columns : [...columns, { name: words.unknown[language], count: unknown }];
  return {
    kind: 'chart',
    type: 'column',
    title: say({ da: 'Projekter efter forventet slut', en: 'Projects by expected end' }),
    description: all.map(({ name, count }) => `${name}: ${String(count)}`).join('. '),
    categories: all.map(({ name }) => name),
    series: [{ name: say({ da: 'Projekter', en: 'Projects' }), values: all.map(({ count }) => count) }],
    numberFormat: '0',
    showValues: true,
  };
}
