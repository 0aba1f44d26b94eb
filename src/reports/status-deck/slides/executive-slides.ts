import { partsOf } from '../../../schema/dates.js';
import { labelOf } from '../../../schema/choice.js';
import { dateNear, longDate, quarterAndYear, quarterOf } from '../../../schema/wording/date-words.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { sentenceStart } from '../../../schema/wording/number-words.js';
import { asSentence } from '../../../schema/wording/sentence.js';
import { wholeSentences } from '../../../schema/wording/whole-sentences.js';
import { decision } from '../../../register/choices/meeting.js';
import { findRow } from '../../../register/register.js';
import { lightCell, recordTable } from '../../blocks/record-table.js';
import { full } from '../../blocks/text-blocks.js';
import { deviationInWords } from '../../facts/deviation-words.js';
import { lightOf, lightWord } from '../../facts/light-of.js';
import { casesOf, type Case } from '../../facts/meeting-facts.js';
import { comingMilestones } from '../../facts/milestone-facts.js';
import { projectName } from '../../facts/project-name.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';
import { comingWords } from './milestones-slide.js';
import { openingFigures } from './opening-figures.js';

/** Short version, page 1: how it goes, and which projects put benefits at risk. Areas and projects, no persons. */
export function executiveStatus(facts: DeckFacts): SlideDraft {
  const { attention, current, day, say, language, asOf, meeting } = facts;
  const { year, quarter } = quarterOf(day);
  const name = quarterAndYear(year, quarter, language);
  const title = countPhrase(attention.length, {
    none: current.length === 0 ? { da: 'Digitalisering, {quarter}: ingen aktive projekter endnu', en: 'Digitalisation, {quarter}: no active projects yet' } : { da: 'Digitalisering, {quarter}: på sporet', en: 'Digitalisation, {quarter}: on track' },
    one: { da: 'Digitalisering, {quarter}: {n} projekt kræver ledelsens opmærksomhed', en: 'Digitalisation, {quarter}: {n} project needs attention' },
    many: { da: 'Digitalisering, {quarter}: {n} projekter kræver ledelsens opmærksomhed', en: 'Digitalisation, {quarter}: {n} projects need attention' },
  }, language, { quarter: name });
  const table = recordTable(
    attention.slice(0, 6),
    [
      { title: say({ da: 'Projekt', en: 'Project' }), width: 40, cell: ({ project }) => projectName(project, say) },
      { title: say({ da: 'Fagområde', en: 'Area' }), width: 28, cell: ({ project }) => project.area },
      { title: say({ da: 'Trafiklys', en: 'Light' }), width: 18, cell: ({ project }) => lightCell(lightOf(project.light), lightWord(lightOf(project.light), language)), always: true },
      { title: say({ da: 'Hvad det drejer sig om', en: 'What it is about' }), width: 50, cell: ({ project }) => deviationInWords(project, facts) },
    ],
    { description: say({ da: 'Projekter, der kræver opmærksomhed', en: 'Projects that need attention' }) },
  );
  return {
    id: 'executive-status',
    name: { da: 'Kort status', en: 'Short status' },
    layout: 'opening',
    title,
    subtitle: [meeting?.date ? say({ da: 'Efter styregruppens møde {date}', en: "After the steering group's meeting {date}" }, { date: longDate(meeting.date, language) }) : null, say({ da: 'Data pr. {date}', en: 'Data as of {date}' }, { date: longDate(asOf, language) })].filter((one) => one !== null).join(' · '),
    contents: [full(openingFigures(facts)), ...(attention.length === 0 ? [] : [full(table)])],
    sources: [{ entity: 'project', fields: ['light', 'agreedEnd', 'expectedEnd', 'approvedBudget', 'expectedCost'] }],
  };
}

function areasOf({ projects }: Case, { register }: DeckFacts): string | null {
  const areas = (projects ?? []).flatMap((key) => findRow(register, 'project', key)?.area ?? []);
  return [...new Set(areas)].join(', ') || null;
}

/** What the decision says beyond the word for it, else what was recommended. */
function meaningOf(item: Case, { language }: DeckFacts): string | null {
  const word = item.decision === null ? '' : labelOf(decision, item.decision, language);
  const said = item.decisionText?.trim() ?? '';
  const beyond = said.startsWith(`${word}.`) ? said.slice(word.length + 1).trim() : said;
  const text = beyond === '' || beyond === word ? item.recommendation : beyond;
  return text === null ? null : sentenceStart(asSentence(wholeSentences(text.split('\n').join('; '), 170)));
}

/** Page 2: what the steering group decided, by area. Left out until something is. */
export function executiveDecisions(facts: DeckFacts): SlideDraft | null {
  const { register, meeting, say, language, asOf } = facts;
  if (meeting === null || meeting.date === null) return null;
  const decided = casesOf(register, meeting).filter((item) => item.decision !== null && item.decision !== 'noted');
  if (decided.length === 0) return null;
  const table = recordTable(
    decided,
    [
      { title: say({ da: 'Fagområde', en: 'Area' }), width: 28, cell: (item) => areasOf(item, facts) },
      { title: say({ da: 'Sag', en: 'Case' }), width: 40, cell: ({ title }) => title },
      { title: say({ da: 'Beslutning', en: 'Decision' }), width: 24, cell: (item) => (item.decision === null ? null : labelOf(decision, item.decision, language)) },
      { title: say({ da: 'Det betyder', en: 'What it means' }), width: 44, cell: (item) => meaningOf(item, facts) },
      { title: say({ da: 'Frist', en: 'Deadline' }), width: 18, cell: ({ deadline }) => (deadline === null ? null : dateNear(deadline, asOf, language)) },
    ],
    { description: say({ da: 'Styregruppens beslutninger', en: "The steering group's decisions" }) },
  );
  return {
    id: 'executive-decisions',
    name: { da: 'Beslutninger', en: 'Decisions' },
    layout: 'content',
    title: say({ da: 'Det besluttede styregruppen den {date} – og det betyder det for jer', en: 'What the steering group decided on {date} – and what it means for you' }, { date: dateNear(meeting.date, asOf, language) }),
    contents: [full(table)],
    sources: [{ entity: 'case', fields: ['decision', 'decisionText', 'deadline', 'projects'] }],
  };
}

export const executiveComingPage = 'executive-coming';

/** Page 3: go-lives and deadlines in the coming period, by area. */
export function executiveComing(facts: DeckFacts): SlideDraft | null {
  const { register, scope, ahead, day, horizon, say, language, asOf, has } = facts;
  const kinds = ['goLive', 'legalDeadline', 'decision'];
  const coming = has('milestones') ? comingMilestones(register, scope.projects, ahead, horizon).filter(({ kind }) => kinds.includes(kind)) : [];
  if (coming.length === 0) return null;
  const table = recordTable(
    coming.slice(0, 10),
    [
      { title: say({ da: 'Dato', en: 'Date' }), width: 18, cell: ({ date }) => dateNear(date, asOf, language) },
      { title: say({ da: 'Fagområde', en: 'Area' }), width: 30, cell: ({ project }) => project?.affectedAreas ?? project?.area ?? null },
      { title: say({ da: 'Hvad sker der', en: 'What happens' }), width: 22, cell: ({ kind }) => say(comingWords[kind]) },
      { title: say({ da: 'Projekt', en: 'Project' }), width: 50, cell: ({ project }) => project?.name ?? null },
    ],
    { description: say({ da: 'Ibrugtagninger og frister i den kommende periode', en: 'Go-lives and deadlines in the coming period' }) },
  );
  const next = partsOf(horizon).year === partsOf(day).year ? dateNear(horizon, day, language) : longDate(horizon, language);
  return {
    id: executiveComingPage,
    name: { da: 'På vej', en: 'Ahead' },
    layout: 'content',
    title: say({ da: 'Det kommer frem til {date}: ibrugtagninger og frister', en: 'What is coming until {date}: go-lives and deadlines' }, { date: next }),
    contents: [full(table)],
    sources: [
      { entity: 'project', fields: ['goLive', 'legalDeadline', 'affectedAreas'] },
      { entity: 'milestone', fields: ['project', 'type', 'expectedDate'] },
    ],
  };
}
