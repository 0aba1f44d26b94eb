import type { ChartBlock, Light } from '../../../schema/document-models.js';
import type { Text } from '../../../schema/text.js';
import { monthAndYear } from '../../../schema/wording/date-words.js';
import { listOf, shortListOf } from '../../../schema/wording/list-words.js';
import { countWord } from '../../../schema/wording/number-words.js';
import { firstThatFits, shorten } from '../../../schema/wording/shorten.js';
import { bullets, labelled, left, right } from '../../blocks/text-blocks.js';
import { movementSince, type Edition, type Movement } from '../../facts/editions.js';
import { countLights, lightOf, lightWord, type LightCounts } from '../../facts/light-of.js';
import { projectName } from '../../facts/project-name.js';
import type { Project } from '../../facts/project-standing.js';
import { foldKey } from '../../facts/same-key.js';
import { editionMonth, type DeckFacts } from '../deck-facts.js';
import { titleLimit, type SlideDraft } from '../slide-draft.js';

type Turn = readonly [readonly Project[], { readonly one: Text; readonly many: Text }];

const shownNames = 5;

function turnsOf({ turned, closed, stopped }: Movement): readonly Turn[] {
  const all: readonly Turn[] = [
    [turned.red, { one: { da: 'rødt', en: 'turned red' }, many: { da: 'røde', en: 'turned red' } }],
    [turned.yellow, { one: { da: 'gult', en: 'turned yellow' }, many: { da: 'gule', en: 'turned yellow' } }],
    [turned.green, { one: { da: 'grønt', en: 'turned green' }, many: { da: 'grønne', en: 'turned green' } }],
    [closed, { one: { da: 'afsluttet', en: 'closed' }, many: { da: 'afsluttet', en: 'closed' } }],
    [stopped, { one: { da: 'stoppet', en: 'been stopped' }, many: { da: 'stoppet', en: 'been stopped' } }],
  ];
  return all.filter(([projects]) => projects.length > 0);
}

/** `Siden marts er to projekter blevet røde, ét grønt og tre afsluttet`, as much as there is room for, the gravest first. */
function movementTitle(movement: Movement, facts: DeckFacts): string {
  const { say } = facts;
  const month = editionMonth(facts);
  const since = month === null ? say({ da: 'Siden sidst', en: 'Since last time' }) : say({ da: 'Siden {month}', en: 'Since {month}' }, { month });
  const turns = turnsOf(movement);
  if (turns.length === 0) {
    return month === null
      ? say({ da: 'Ingen projekter har skiftet trafiklys siden sidst', en: 'No projects have changed light since last time' })
      : say({ da: 'Ingen projekter har skiftet trafiklys siden {month}', en: 'No projects have changed light since {month}' }, { month });
  }
  return firstThatFits(turns.map((_, index) => turnsInWords(since, turns.slice(0, turns.length - index), facts)), titleLimit);
}

function turnsInWords(since: string, turns: readonly Turn[], { say, language }: DeckFacts): string {
  const said = turns.map(([projects, { one, many }], index) => {
    const n = projects.length;
    const noun = say(n === 1 ? { da: 'projekt blevet', en: 'project' } : { da: 'projekter blevet', en: 'projects' });
    return [countWord(n, language), ...(index === 0 ? [noun] : []), say(n === 1 ? one : many)].join(' ');
  });
  const first = turns[0]?.[0].length ?? 0;
  if (language === 'da') return `${since} er ${listOf(said, language)}`;
  return `${since} ${listOf(said.map((one, index) => (index === 0 ? one.replace(/ (turned|closed|been)/, ` ${first === 1 ? 'has' : 'have'} $1`) : one)), language)}`;
}

function countsOf(edition: Edition, keys: ReadonlySet<string | null>): LightCounts {
  return countLights([...edition.states].flatMap(([key, { current, light }]) => (current && keys.has(key) ? [light] : [])));
}

/** Lights at the last meetings and now, as stacked columns. */
function movementChart(facts: DeckFacts): ChartBlock {
  const { say, language, editions, current, scope, asOf } = facts;
  const keys = new Set(scope.projects.map(({ id }) => foldKey(id)));
  const columns = [
    ...editions.map((edition) => ({
      name: edition.date === null ? say({ da: 'Sidst', en: 'Last time' }) : monthAndYear(edition.date, language),
      counts: countsOf(edition, keys),
    })),
    { name: say({ da: 'Nu ({month})', en: 'Now ({month})' }, { month: monthAndYear(asOf, language) }), counts: countLights(current.map(({ light }) => lightOf(light))) },
  ];
  const order: readonly Light[] = ['red', 'yellow', 'green', 'none'];
  const told = columns.map(({ name, counts }) => `${name}: ${order.map((light) => `${String(counts[light])} ${lightWord(light, language).toLowerCase()}`).join(', ')}`);
  return {
    kind: 'chart',
    type: 'stacked-column',
    title: say({ da: 'Projekter efter trafiklys', en: 'Projects by light' }),
    description: told.join('. '),
    categories: columns.map(({ name }) => name),
    series: order
      .filter((light) => columns.some(({ counts }) => counts[light] > 0))
      .map((light) => ({ name: lightWord(light, language), light, values: columns.map(({ counts }) => (counts[light] === 0 ? null : counts[light])) })),
    numberFormat: '0',
    showValues: true,
  };
}

/** Slide 5: what has moved since last time. Null when nothing tells how things stood, or no project ever had a light. */
export function movementSlide(facts: DeckFacts): SlideDraft | null {
  const { edition, editions, hasLights, scope, say, language } = facts;
  if (edition === null || edition.states.size === 0) return null;
  if (!hasLights && editions.every(({ states }) => [...states.values()].every(({ light }) => light === 'none'))) return null;
  const movement = movementSince(edition, scope.projects);
  const names = (projects: readonly Project[]): string => shortListOf(projects.map((project) => shorten(projectName(project, say), 100)), shownNames, language);
  const lines: readonly (readonly [Text, readonly Project[]])[] = [
    [{ da: 'Blevet røde', en: 'Turned red' }, movement.turned.red],
    [{ da: 'Blevet gule', en: 'Turned yellow' }, movement.turned.yellow],
    [{ da: 'Blevet grønne', en: 'Turned green' }, movement.turned.green],
    [{ da: 'Afsluttet', en: 'Closed' }, movement.closed],
    [{ da: 'Stoppet', en: 'Stopped' }, movement.stopped],
    [{ da: 'Nye', en: 'New' }, movement.added],
  ];
  const said = lines.filter(([, projects]) => projects.length > 0).map(([label, projects]) => labelled(say(label), names(projects)));
  return {
    id: 'movement',
    name: { da: 'Bevægelse', en: 'Movement' },
    layout: 'two-columns',
    title: movementTitle(movement, facts),
    contents: [
      left(movementChart(facts)),
      right(bullets(said.length > 0 ? said : [say({ da: 'Alle projekter står, som de gjorde sidst.', en: 'All projects stand as they did last time.' })])),
    ],
    sources: [
      { entity: 'project', fields: ['status', 'light'] },
      { entity: 'statusReport', fields: ['meeting', 'project', 'status', 'light'] },
    ],
  };
}
