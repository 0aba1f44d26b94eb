import type { ChartBlock } from '../../../schema/document-models.js';
import { partsOf } from '../../../schema/dates.js';
import { moneyInProse } from '../../../schema/wording/money-words.js';
import { moneyUnitOf } from '../../../schema/wording/money-unit.js';
import { countWord, sentenceStart } from '../../../schema/wording/number-words.js';
import { percentInProse } from '../../../schema/wording/percent-words.js';
import { full, left, right } from '../../blocks/text-blocks.js';
import { economyOf } from '../../facts/economy-facts.js';
import { byArea, projectGroups, withOthers, type ProjectGroup } from '../../facts/project-groups.js';
import type { Project } from '../../facts/project-standing.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';
import { endsChart } from './ends-chart.js';
import { areasShown } from './lights-slide.js';

function budgetOf({ projects }: ProjectGroup): number {
  return economyOf(projects).budget ?? 0;
}

/** The areas with the largest budgets; empty when fewer than two have one. */
function budgets(current: readonly Project[]): readonly ProjectGroup[] {
  const known = byArea(current).filter((group) => budgetOf(group) > 0).sort((a, b) => budgetOf(b) - budgetOf(a));
  return known.length < 2 ? [] : known;
}

function budgetChart(areas: readonly ProjectGroup[], { say, language, currency }: DeckFacts): ChartBlock {
  const groups = withOthers(areas, areasShown, language);
  const { unit, numberFormat, scale } = moneyUnitOf(groups.map(budgetOf), currency, language);
  return {
    kind: 'chart',
    type: 'bar',
    title: say({ da: 'Godkendt budget efter fagområde', en: 'Approved budget by area' }),
    description: groups.map((group) => `${group.name}: ${moneyInProse(budgetOf(group), currency, language)}`).join('. '),
    categories: groups.map(({ name }) => name),
    series: [{ name: say({ da: 'Godkendt budget', en: 'Approved budget' }), values: groups.map((group) => scale(budgetOf(group))) }],
    unit,
    numberFormat,
    showValues: true,
  };
}

function countChart({ current, say, language }: DeckFacts): ChartBlock | null {
  const split = projectGroups(current, areasShown, language);
  if (split === null) return null;
  return {
    kind: 'chart',
    type: 'bar',
    title: say(split.by === 'category' ? { da: 'Projekter efter kategori', en: 'Projects by category' } : { da: 'Projekter efter fagområde', en: 'Projects by area' }),
    description: split.groups.map(({ name, projects }) => `${name}: ${String(projects.length)}`).join('. '),
    categories: split.groups.map(({ name }) => name),
    series: [{ name: say({ da: 'Projekter', en: 'Projects' }), values: split.groups.map(({ projects }) => projects.length) }],
    numberFormat: '0',
    showValues: true,
  };
}

/** `Tre af 42 fagområder står for 61 pct. af budgettet`: the fewest areas that together have half of it, when they are few. */
function budgetTitle(areas: readonly ProjectGroup[], { say, language, currency }: DeckFacts): string {
  const total = areas.reduce((sum, group) => sum + budgetOf(group), 0);
  let count = 0;
  let sum = 0;
  while (sum < total / 2) sum += budgetOf(areas[count++] as ProjectGroup);
  const params = { n: countWord(count, language), all: countWord(areas.length, language), share: percentInProse(sum / total, language), money: moneyInProse(total, currency, language) };
  if (count > areas.length / 3) return sentenceStart(say({ da: 'Budgettet på {money} er fordelt på {all} fagområder', en: 'The budget of {money} is spread over {all} areas' }, params));
  return sentenceStart(
    count === 1
      ? say({ da: 'ét af {all} fagområder står for {share} af budgettet på {money}', en: 'one of {all} areas has {share} of the budget of {money}' }, params)
      : say({ da: '{n} af {all} fagområder står for {share} af budgettet på {money}', en: '{n} of {all} areas have {share} of the budget of {money}' }, params),
  );
}

/** `120 af 300 projekter ventes at slutte i 2027`, of the year most end in. */
function endsTitle({ current, say, language }: DeckFacts): string | null {
  const years = new Map<number, number>();
  for (const { expectedEnd } of current) if (expectedEnd !== null) years.set(partsOf(expectedEnd).year, (years.get(partsOf(expectedEnd).year) ?? 0) + 1);
  const [most] = [...years].sort(([a, m], [b, n]) => n - m || a - b);
  if (most === undefined) return null;
  const [year, count] = most;
  return sentenceStart(say({ da: '{n} af {all} projekter har forventet slut i {year}', en: '{n} of {all} projects have their expected end in {year}' }, { n: countWord(count, language), all: countWord(current.length, language), year }));
}

/** Slide 5 of a list without lights: where the money is, and when the projects end. Null when neither is known. */
export function spreadSlide(facts: DeckFacts): SlideDraft | null {
  const { current, hasLights, say } = facts;
  if (hasLights || current.length < 2) return null;
  const areas = budgets(current);
  const ends = endsChart(facts);
  const first = areas.length > 0 ? budgetChart(areas, facts) : countChart(facts);
  const charts = [first, ends].filter((chart) => chart !== null);
  const [one, two] = charts;
  if (one === undefined) return null;
  return {
    id: 'spread',
    name: { da: 'Fordeling', en: 'Spread' },
    layout: two === undefined ? 'content' : 'two-columns',
    title: (areas.length > 0 ? budgetTitle(areas, facts) : endsTitle(facts)) ?? say({ da: 'Sådan fordeler projekterne sig', en: 'How the projects are spread' }),
    contents: two === undefined ? [full(one)] : [left(one), right(two)],
    sources: [{ entity: 'project', fields: ['area', 'category', 'approvedBudget', 'expectedEnd'] }],
  };
}
