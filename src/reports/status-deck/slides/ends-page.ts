import type { ChartBlock, ParagraphBlock, TableBlock } from '../../../schema/document-models.js';
import { countPhrase, type CountForms } from '../../../schema/wording/count-phrase.js';
import { dateNear } from '../../../schema/wording/date-words.js';
import { shortListOf } from '../../../schema/wording/list-words.js';
import { countWord } from '../../../schema/wording/number-words.js';
import { firstThatFits, shorten } from '../../../schema/wording/shorten.js';
import { lightCell, recordTable } from '../../blocks/record-table.js';
import { bold, full, labelled, left, paragraph, right } from '../../blocks/text-blocks.js';
import { lightOf, lightWord } from '../../facts/light-of.js';
import { endingProjects } from '../../facts/milestone-facts.js';
import { isCommon } from '../../facts/past-end.js';
import { projectGroups } from '../../facts/project-groups.js';
import { projectName } from '../../facts/project-name.js';
import type { Project } from '../../facts/project-standing.js';
import type { DeckFacts } from '../deck-facts.js';
import { titleLimit, type SlideDraft } from '../slide-draft.js';
import { endsChart } from './ends-chart.js';
import { areasShown } from './lights-slide.js';

const rowsShown = 10;
const namesShown = 4;
/** A shorter table leaves room for a picture of all the ends. */
const shortTable = 4;

/** Whether passed ends are told once for the whole list, and not of each project. */
export function manyOverdue({ overdue, current }: Pick<DeckFacts, 'overdue' | 'current'>): boolean {
  return isCommon(overdue.length, current.length);
}

function when({ expectedEnd }: Project, { asOf, language }: DeckFacts): string | null {
  return expectedEnd === null ? null : dateNear(expectedEnd, asOf, language);
}

/** Which projects have passed their expected end, the oldest by name; none when no project has. */
export function overdueLine(facts: DeckFacts): readonly ParagraphBlock[] {
  const { overdue, say, language } = facts;
  if (overdue.length === 0) return [];
  const names = overdue.map((project) => `${shorten(projectName(project, say), 100)} (${when(project, facts) ?? ''})`);
  const lead = countPhrase(overdue.length, {
    one: { da: 'Forventet slut er passeret', en: 'Expected end has passed' },
    many: { da: 'Forventet slut er passeret for {n} projekter', en: 'Expected end has passed for {n} projects' },
  }, language);
  return [paragraph(labelled(lead, say({ da: '{names}.', en: '{names}.' }, { names: shortListOf(names, namesShown, language) })))];
}

function endsTable(projects: readonly Project[], description: string, facts: DeckFacts, half: boolean): TableBlock {
  const { say, language, hasLights } = facts;
  return recordTable(
    projects.slice(0, rowsShown),
    [
      { title: say({ da: 'Forventet slut', en: 'Expected end' }), width: 20, cell: (project) => when(project, facts) },
      { title: say({ da: 'Projekt', en: 'Project' }), width: 60, cell: (project) => projectName(project, say) },
      ...(half ? [] : [{ title: say({ da: 'Fagområde', en: 'Area' }), width: 32, cell: ({ area }: Project) => area }]),
      { title: say({ da: 'Trafiklys', en: 'Light' }), width: 20, cell: ({ light }) => (hasLights ? lightCell(lightOf(light), lightWord(lightOf(light), language)) : null) },
    ],
    { description },
  );
}

function overdueChart({ overdue, say, language }: DeckFacts): ChartBlock | null {
  const split = overdue.length > rowsShown ? projectGroups(overdue, areasShown, language) : null;
  if (split === null) return null;
  return {
    kind: 'chart',
    type: 'bar',
    title: say({ da: 'Projekter med passeret forventet slut', en: 'Projects past their expected end' }),
    description: split.groups.map(({ name, projects }) => `${name}: ${String(projects.length)}`).join('. '),
    categories: split.groups.map(({ name }) => name),
    series: [{ name: say({ da: 'Projekter', en: 'Projects' }), values: split.groups.map(({ projects }) => projects.length) }],
    numberFormat: '0',
    showValues: true,
  };
}

const ending: CountForms = {
  one: { da: '{N} projekt skal være færdigt inden {date}', en: '{N} project is to be finished before {date}' },
  many: { da: '{N} projekter skal være færdige inden {date}', en: '{N} projects are to be finished before {date}' },
};
const passed: CountForms = {
  one: { da: '{N} projekt har passeret sin forventede slut', en: '{N} project has passed its expected end' },
  many: { da: '{N} projekter har passeret deres forventede slut', en: '{N} projects have passed their expected end' },
};

function comingTitle(coming: number, { horizon, day, language }: DeckFacts): string {
  return countPhrase(coming, ending, language, { date: `${language === 'da' ? 'den ' : ''}${dateNear(horizon, day, language)}` });
}

function titleOf(coming: number, facts: DeckFacts): string {
  const { overdue, horizon, day, language, say } = facts;
  if (coming > 0 && !manyOverdue(facts)) return comingTitle(coming, facts);
  const date = dateNear(horizon, day, language);
  const start = countPhrase(overdue.length, passed, language);
  const params = { n: countWord(coming, language), date };
  return coming === 0
    ? firstThatFits([`${start}${say({ da: ', men er ikke afsluttet', en: ' without being closed' })}`, start], titleLimit)
    : firstThatFits([`${start} – ${say(coming === 1 ? { da: '{n} slutter inden {date}', en: '{n} ends before {date}' } : { da: '{n} slutter inden {date}', en: '{n} end before {date}' }, params)}`, start], titleLimit);
}

/** Where no milestones are kept: the projects that are to end in the period, and those whose end has passed. */
export function endsPage(facts: DeckFacts): Pick<SlideDraft, 'layout' | 'title' | 'contents' | 'footnote' | 'sources'> | null {
  const { current, overdue, ahead, horizon, hasLights, say, language } = facts;
  const coming = endingProjects(current, ahead, horizon);
  if (coming.length === 0 && overdue.length === 0) return null;
  const shown = coming.length > 0 ? coming : overdue;
  const table = (half: boolean): TableBlock =>
    endsTable(shown, coming.length > 0 ? say({ da: 'Projekter, der skal være færdige i perioden', en: 'Projects to be finished in the period' }) : say({ da: 'Projekter, hvis forventede slut er passeret', en: 'Projects past their expected end' }), facts, half);
  const chart = manyOverdue(facts) ? overdueChart(facts) : hasLights && shown.length <= shortTable ? endsChart(facts) : null;
  const told = coming.length === 0 ? [] : manyOverdue(facts) && chart !== null ? [paragraph(bold(comingTitle(coming.length, facts)))] : [];
  const line = coming.length > 0 && !(manyOverdue(facts) && chart !== null) ? overdueLine(facts) : [];
  const rest = shown.length - Math.min(shown.length, rowsShown);
  return {
    layout: chart === null ? 'content' : 'two-columns',
    title: titleOf(coming.length, facts),
    contents: chart === null ? [full(table(false)), ...line.map(full)] : [left(chart), ...told.map(right), right(table(true)), ...line.map(right)],
    ...(rest === 0 ? {} : { footnote: say({ da: 'Yderligere {rest} står i arket Projekter.', en: 'Another {rest} can be found in the sheet Projects.' }, { rest: countWord(rest, language) }) }),
    sources: [{ entity: 'project', fields: ['status', 'expectedEnd', 'area', 'light'] }],
  };
}
