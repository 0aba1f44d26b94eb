import type { ChartBlock } from '../../../schema/document-models.js';
import { partsOf } from '../../../schema/dates.js';
import { labelOf } from '../../../schema/choice.js';
import type { Text } from '../../../schema/text.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { quarterAndYear, quarterOf } from '../../../schema/wording/date-words.js';
import { shortListOf } from '../../../schema/wording/list-words.js';
import { moneyInProse } from '../../../schema/wording/money-words.js';
import { asSentence } from '../../../schema/wording/sentence.js';
import { formatNumber, sentenceStart } from '../../../schema/wording/number-words.js';
import { firstThatFits, shorten } from '../../../schema/wording/shorten.js';
import { resourceRole } from '../../../register/choices/organisation.js';
import { projectCategory } from '../../../register/choices/project.js';
import { moneyColumn } from '../../blocks/money-column.js';
import { bullets, full, left, right } from '../../blocks/text-blocks.js';
import { loads, quarterNumber, shortage, type Load } from '../../facts/capacity-facts.js';
import { economyOf, unreleased, type EconomySum } from '../../facts/economy-facts.js';
import type { DeckFacts } from '../deck-facts.js';
import { titleLimit, type SlideDraft } from '../slide-draft.js';

const quartersAhead = 4;
/** The roles most in use; more cannot be told apart in half a slide. */
const rolesShown = 5;

/** This quarter and the three after it. */
function loadsAhead({ register, asOf, has }: DeckFacts): readonly Load[] {
  const now = quarterOf(asOf);
  const index = (year: number, quarter: number): number => year * 4 + quarter;
  const from = index(now.year, now.quarter);
  return has('capacity') ? loads(register).filter((load) => {
    const at = index(load.year, quarterNumber(load.quarter));
    return at >= from && at < from + quartersAhead;
  }) : [];
}

function worstOf(ahead: readonly Load[]): Load | null {
  return ahead.reduce<Load | null>((worst, load) => (shortage(load) > (worst === null ? 0 : shortage(worst)) ? load : worst), null);
}

function quarterName({ year, quarter }: Load, { language, asOf }: DeckFacts): string {
  const name = quarterAndYear(year, quarterNumber(quarter), language);
  return partsOf(asOf).year === year ? name.replace(` ${String(year)}`, '') : name;
}

function roleName({ role }: Load, { language }: DeckFacts): string {
  return labelOf(resourceRole, role, language).toLowerCase();
}

const unreleasedForms = {
  gender: 'common',
  one: { da: '{n} bevilling er ikke frigivet', en: '{n} appropriation has not been released' },
  many: { da: '{n} bevillinger er ikke frigivet', en: '{n} appropriations have not been released' },
} as const;

function economyPhrase({ compared, budget }: EconomySum, { say, currency, language, current }: DeckFacts): string | null {
  const isOne = current.length === 1;
  const are = say(isOne ? { da: 'projektet ventes', en: 'the project is expected' } : { da: 'projekterne ventes', en: 'the projects are expected' });
  if (compared === null) return budget === null ? null : say(isOne ? { da: 'projektet har et budget på {money}', en: 'the project has a budget of {money}' } : { da: 'projekterne har tilsammen et budget på {money}', en: 'the projects have a budget of {money} in all' }, { money: moneyInProse(budget, currency, language) });
  const { budget: agreed, expected } = compared;
  const above = expected - agreed;
  const params = { are, expected: moneyInProse(expected, currency, language), above: moneyInProse(Math.abs(above), currency, language) };
  if (Math.abs(above) < agreed * 0.005) return say({ da: '{are} at holde budgettet på {expected}', en: '{are} to hold the budget of {expected}' }, params);
  const text: Text = above > 0
    ? { da: '{are} at koste {expected} – {above} over budgettet', en: '{are} to cost {expected} – {above} above budget' }
    : { da: '{are} at koste {expected} – {above} under budgettet', en: '{are} to cost {expected} – {above} below budget' };
  return say(text, params);
}

/** What is short of: hours first, then money that has not been released, else how the budget holds. */
function resourcesTitle(worst: Load | null, waiting: number, economy: EconomySum, facts: DeckFacts): string {
  const { say, language } = facts;
  const short = worst === null ? null : say({ da: 'der mangler {hours} timer i rollen {role} i {quarter}', en: '{hours} hours of {role} are lacking in {quarter}' }, { hours: formatNumber(shortage(worst), language), role: roleName(worst, facts), quarter: quarterName(worst, facts) });
  const unpaid = waiting === 0 ? null : countPhrase(waiting, unreleasedForms, language);
  const and = language === 'da' ? ', og ' : ', and ';
  const said = [short, unpaid].filter((one) => one !== null);
  const otherwise = economyPhrase(economy, facts) ?? say({ da: 'der er timer nok i de næste fire kvartaler', en: 'there are enough hours in the next four quarters' });
  return sentenceStart(said.length === 0 ? otherwise : firstThatFits([said.join(and), ...said], titleLimit));
}

function capacityChart(ahead: readonly Load[], worst: Load | null, facts: DeckFacts): ChartBlock | null {
  const { say, language } = facts;
  // Hours that nobody uses or asks for are no picture.
  const shown = worst ?? ahead.find(({ granted, wished }) => granted + wished > 0);
  if (!shown) return null;
  const use = ({ capacity, granted, wished }: Load): number => (granted + wished) / Math.max(1, capacity);
  const roles = ahead
    .filter(({ year, quarter }) => year === shown.year && quarter === shown.quarter)
    .sort((a, b) => use(b) - use(a))
    .slice(0, rolesShown);
  const hours = (value: number): string => formatNumber(value, language);
  return {
    kind: 'chart',
    type: 'bar',
    title: say({ da: 'Timer i {quarter}', en: 'Hours in {quarter}' }, { quarter: quarterAndYear(shown.year, quarterNumber(shown.quarter), language) }),
    description: roles
      .map((load) => say({ da: '{role}: {capacity} timer til rådighed, {granted} tildelt, {wished} ønsket', en: '{role}: {capacity} hours available, {granted} granted, {wished} wished for' }, { role: roleName(load, facts), capacity: hours(load.capacity), granted: hours(load.granted), wished: hours(load.wished) }))
      .join('. '),
    categories: roles.map((load) => labelOf(resourceRole, load.role, language)),
    series: [
      { name: say({ da: 'Til rådighed', en: 'Available' }), values: roles.map(({ capacity }) => capacity) },
      { name: say({ da: 'Tildelt og ønsket', en: 'Granted and wished for' }), values: roles.map(({ granted, wished }) => granted + wished) },
    ],
    numberFormat: '#,##0',
    showValues: true,
  };
}

/** Budget against expected cost by category, of the projects that have both. */
function economyChart({ current, currency, language, say }: DeckFacts): ChartBlock | null {
  const groups = projectCategory.options
    .map(({ key, label }) => ({ name: label[language], sum: economyOf(current.filter(({ category }) => category === key)).compared }))
    .filter(({ sum }) => sum !== null);
  if (groups.length === 0) return null;
  const { unit, scale: inUnit, numberFormat } = moneyColumn(groups.flatMap(({ sum }) => [sum?.budget ?? null, sum?.expected ?? null]), currency, language);
  return {
    kind: 'chart',
    type: 'column',
    title: say({ da: 'Budget og forventet udgift', en: 'Budget and expected cost' }),
    description: groups.map(({ name, sum }) => `${name}: ${moneyInProse(sum?.budget ?? 0, currency, language)} / ${moneyInProse(sum?.expected ?? 0, currency, language)}`).join('. '),
    categories: groups.map(({ name }) => name),
    series: [
      { name: say({ da: 'Godkendt budget', en: 'Approved budget' }), values: groups.map(({ sum }) => inUnit(sum?.budget ?? 0)) },
      { name: say({ da: 'Forventet udgift', en: 'Expected cost' }), values: groups.map(({ sum }) => inUnit(sum?.expected ?? 0)) },
    ],
    unit,
    numberFormat,
    showValues: true,
  };
}

/** Slide 9: hours and money. Left out where the register says nothing of either. */
export function resourcesSlide(facts: DeckFacts): SlideDraft | null {
  const { current, say, language, has } = facts;
  const ahead = loadsAhead(facts);
  const worst = worstOf(ahead);
  const waiting = has('funding') ? unreleased(current) : [];
  const economy = economyOf(current);
  const charts = [capacityChart(ahead, worst, facts), economyChart(facts)].filter((chart) => chart !== null);
  if (charts.length === 0 && waiting.length === 0) return null;
  const phrase = economyPhrase(economy, facts);
  const lines = [
    ...ahead
      .filter((load) => shortage(load) > 0)
      .map((load) => say({ da: '{quarter}: der mangler {hours} timer i rollen {role}.', en: '{quarter}: {hours} hours of {role} are lacking.' }, { quarter: sentenceStart(quarterName(load, facts)), hours: formatNumber(shortage(load), language), role: roleName(load, facts) }))
      .slice(0, 4),
    ...(waiting.length === 0 ? [] : [say({ da: 'Ikke frigivet: {names}.', en: 'Not released: {names}.' }, { names: shortListOf(waiting.map(({ name }) => shorten(name ?? '', 100)), 4, language) })]),
    ...(phrase === null || (worst === null && waiting.length === 0) ? [] : [asSentence(sentenceStart(phrase))]),
    ...(economy.compared === null || economy.compared.projects === current.length ? [] : [say({ da: 'Økonomien dækker de {n} af {all} projekter, der har både budget og forventet udgift.', en: 'The economy covers the {n} of {all} projects that have both budget and expected cost.' }, { n: economy.compared.projects, all: current.length })]),
  ];
  const [first, second] = charts;
  return {
    id: 'resources',
    name: { da: 'Ressourcer', en: 'Resources' },
    layout: first ? 'two-columns' : 'content',
    title: resourcesTitle(worst, waiting.length, economy, facts),
    contents: second && first
      ? [left(first), right(second), ...(lines.length === 0 ? [] : [full(bullets(lines))])]
      : [...(first ? [left(first)] : []), ...(lines.length === 0 ? [] : [first ? right(bullets(lines)) : full(bullets(lines))])],
    sources: [
      ...(ahead.length === 0 ? [] : [{ entity: 'capacity' as const, fields: ['role', 'year', 'quarter', 'hours'] }, { entity: 'allocation' as const, fields: ['role', 'year', 'quarter', 'hours', 'status'] }]),
      { entity: 'project', fields: ['approvedBudget', 'expectedCost', ...(has('funding') ? ['appropriation'] : [])] },
    ],
  };
}
