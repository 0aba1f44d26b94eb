import type { ChartBlock } from '../../../schema/document-models.js';
import { countWord, sentenceStart } from '../../../schema/wording/number-words.js';
import { listOf } from '../../../schema/wording/list-words.js';
import { full, left, right } from '../../blocks/text-blocks.js';
import { countedLight, countLights, lightOf, lightOrder, lightWord, type LightCounts } from '../../facts/light-of.js';
import { projectGroups } from '../../facts/project-groups.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';
import { lightTotals } from './light-totals.js';

/** `Fire af 23 projekter er røde, seks er gule og 13 er grønne`. */
function lightsTitle(counts: LightCounts, { say, language, current }: DeckFacts): string {
  const all = current.length;
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

/** More areas than these are told as one. */
export const areasShown = 8;

/** Projects by category or area and light; null where there is nothing to tell apart. */
function lightsChart({ say, language, current }: DeckFacts): ChartBlock | null {
  const split = projectGroups(current, areasShown, language);
  if (split === null) return null;
  const groups = split.groups.map(({ name, projects }) => ({ name, counts: countLights(projects.map(({ light }) => lightOf(light))) }));
  const told = groups.map(({ name, counts }) => `${name}: ${lightOrder.map((light) => `${String(counts[light])} ${lightWord(light, language).toLowerCase()}`).join(', ')}`);
  return {
    kind: 'chart',
    type: 'stacked-bar',
    title: say(split.by === 'category' ? { da: 'Projekter efter kategori og trafiklys', en: 'Projects by category and light' } : { da: 'Projekter efter fagområde og trafiklys', en: 'Projects by area and light' }),
    description: told.join('. '),
    categories: groups.map(({ name }) => name),
    series: (['red', 'yellow', 'green', 'none'] as const)
      .filter((light) => groups.some(({ counts }) => counts[light] > 0))
      .map((light) => ({ name: lightWord(light, language), light, values: groups.map(({ counts }) => (counts[light] === 0 ? null : counts[light])) })),
    numberFormat: '0',
    showValues: true,
  };
}

/** Slide 5 while there is no earlier edition to hold the lights against: how they are spread now. Left out without lights, and of a single project, whose light stands where attention is asked for. */
export function lightsSlide(facts: DeckFacts): SlideDraft | null {
  const { current, hasLights } = facts;
  if (!hasLights || current.length < 2) return null;
  const chart = lightsChart(facts);
  const totals = lightTotals(facts);
  return {
    id: 'movement',
    name: { da: 'Bevægelse', en: 'Movement' },
    layout: chart === null ? 'content' : 'two-columns',
    title: lightsTitle(countLights(current.map(({ light }) => lightOf(light))), facts),
    contents: chart === null ? [full(totals)] : [left(chart), right(totals)],
    sources: [{ entity: 'project', fields: ['category', 'area', 'status', 'light', 'approvedBudget', 'expectedCost'] }],
    rules: [
      facts.say({
        da: 'Der er ingen tidligere udgave at holde trafiklysene op imod. Fra næste møde vises, hvad der har flyttet sig.',
        en: 'There is no earlier edition to hold the lights against. From the next meeting on, the page shows what has moved.',
      }),
    ],
  };
}
