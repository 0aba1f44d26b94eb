import type { ChartBlock } from '../../../schema/document-models.js';
import { labelOf } from '../../../schema/choice.js';
import { countWord, sentenceStart } from '../../../schema/wording/number-words.js';
import { listOf } from '../../../schema/wording/list-words.js';
import { projectCategory, type ProjectCategory } from '../../../register/choices/project.js';
import { left, right } from '../../blocks/text-blocks.js';
import { countedLight, countLights, lightOf, lightOrder, lightWord, type LightCounts } from '../../facts/light-of.js';
import type { Project } from '../../facts/project-standing.js';
import { byKey } from '../../facts/same-key.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';
import { lightTotals } from './light-totals.js';

/** `Fire af 23 projekter er røde, seks er gule og 13 er grønne`. */
function lightsTitle(counts: LightCounts, { say, language, current }: DeckFacts): string {
  const all = current.length;
  if (counts.none === all) return say({ da: 'Projekterne har endnu ikke trafiklys', en: 'The projects have no lights yet' });
  const word = (n: number): string => countWord(n, language);
  const parts = (['red', 'yellow', 'green'] as const)
    .filter((light) => counts[light] > 0)
    .map((light, index) => {
      const n = counts[light];
      const said = countedLight(light, n, language);
      return { n, text: index === 0 ? said : `${word(n)} ${said}` };
    });
  const [first] = parts;
  const is = language === 'da' ? 'er' : first?.n === 1 ? 'is' : 'are';
  const of = say({ da: '{n} af {all} projekter', en: '{n} of {all} projects' }, { n: word(first?.n ?? 0), all: word(all) });
  return sentenceStart(`${of} ${is} ${listOf(parts.map(({ text }) => text), language)}`);
}

interface Group {
  readonly name: string;
  readonly counts: LightCounts;
}

const areasShown = 8;

function countOf(projects: readonly Project[]): LightCounts {
  return countLights(projects.map(({ light }) => lightOf(light)));
}

function byCategory({ current, say, language }: DeckFacts): readonly Group[] {
  return [...projectCategory.options.map(({ key }) => key as ProjectCategory | null), null]
    .map((key) => ({ key, projects: current.filter(({ category }) => category === key) }))
    .filter(({ projects }) => projects.length > 0)
    .map(({ key, projects }) => ({ name: key === null ? say({ da: 'Uden kategori', en: 'No category' }) : labelOf(projectCategory, key, language), counts: countOf(projects) }));
}

/** The areas with most projects, the others together. */
function byArea({ current, say }: DeckFacts): readonly Group[] {
  const areas = [...byKey(current, ({ area }) => area).values()].sort((a, b) => b.length - a.length);
  const shown = areas.slice(0, areasShown);
  const others = current.filter((project) => !shown.some((projects) => projects.includes(project)));
  return [
    ...shown.map((projects) => ({ name: projects[0]?.area ?? '', counts: countOf(projects) })),
    ...(others.length === 0 ? [] : [{ name: say({ da: 'Øvrige', en: 'Others' }), counts: countOf(others) }]),
  ];
}

/** By category; by area where no project has a category. */
function lightsChart(facts: DeckFacts): ChartBlock {
  const { say, language, current } = facts;
  const categorised = current.some(({ category }) => category !== null);
  const groups = categorised ? byCategory(facts) : byArea(facts);
  const told = groups.map(({ name, counts }) => `${name}: ${lightOrder.map((light) => `${String(counts[light])} ${lightWord(light, language).toLowerCase()}`).join(', ')}`);
  return {
    kind: 'chart',
    type: 'stacked-bar',
    title: categorised ? say({ da: 'Projekter efter kategori og trafiklys', en: 'Projects by category and light' }) : say({ da: 'Projekter efter fagområde og trafiklys', en: 'Projects by area and light' }),
    description: told.join('. '),
    categories: groups.map(({ name }) => name),
    series: (['red', 'yellow', 'green', 'none'] as const)
      .filter((light) => groups.some(({ counts }) => counts[light] > 0))
      .map((light) => ({ name: lightWord(light, language), light, values: groups.map(({ counts }) => (counts[light] === 0 ? null : counts[light])) })),
    numberFormat: '0',
    showValues: true,
  };
}

/** Slide 5 while there is no earlier edition to hold the lights against: how they are spread now. */
export function lightsSlide(facts: DeckFacts): SlideDraft | null {
  const { current } = facts;
  if (current.length === 0) return null;
  return {
    id: 'movement',
    name: { da: 'Bevægelse', en: 'Movement' },
    layout: 'two-columns',
    title: lightsTitle(countLights(current.map(({ light }) => lightOf(light))), facts),
    contents: [left(lightsChart(facts)), right(lightTotals(facts))],
    sources: [{ entity: 'project', fields: ['category', 'status', 'light', 'approvedBudget', 'expectedCost'] }],
    rules: [
      facts.say({
        da: 'Der er ingen tidligere udgave at holde trafiklysene op imod. Fra næste møde vises, hvad der har flyttet sig.',
        en: 'There is no earlier edition to hold the lights against. From the next meeting on, the page shows what has moved.',
      }),
    ],
  };
}
