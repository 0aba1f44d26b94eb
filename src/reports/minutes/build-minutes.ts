import type { DocumentBlock, DocumentModel } from '../../schema/document-models.js';
import { labelOf } from '../../schema/choice.js';
import { longDate } from '../../schema/wording/date-words.js';
import { decision } from '../../register/choices/meeting.js';
import type { Register } from '../../register/register.js';
import { agendaFacts, type AgendaContext, type AgendaFacts } from '../agenda/agenda-facts.js';
import { agendaPoints, type AgendaCase, type AgendaPoint } from '../agenda/agenda-points.js';
import { meetingName } from '../agenda/build-agenda.js';
import { fitTables } from '../blocks/fit-columns.js';
import { recordTable } from '../blocks/record-table.js';
import { paragraph } from '../blocks/text-blocks.js';
import type { Meeting } from '../facts/meeting-facts.js';
import { ownText } from '../facts/own-texts.js';
import { minutesHead } from './minutes-head.js';
import { minutedCase, minutedPoint } from './minuted-points.js';

/** Every decision on one page, with who sees to it and by when. */
function decisionsTable(points: readonly AgendaPoint[], { say, language }: AgendaFacts): readonly DocumentBlock[] {
  const cases = points.flatMap((point) => point.cases).filter(({ item }) => item.type === 'decision' || item.decision !== null);
  if (cases.length === 0) return [];
  const table = recordTable<AgendaCase>(
    cases,
    [
      { title: say({ da: 'Punkt', en: 'Item' }), width: 10, cell: ({ number }) => number },
      { title: say({ da: 'Sag', en: 'Case' }), width: 46, cell: ({ item, number }) => [{ text: item.title ?? '', link: `#case-${number.replace('.', '-')}` }] },
      { title: say({ da: 'Beslutning', en: 'Decision' }), width: 26, cell: ({ item }) => (item.decision === null ? say({ da: 'Ikke skrevet', en: 'Not entered' }) : labelOf(decision, item.decision, language)), always: true },
      { title: say({ da: 'Opfølgning ved', en: 'Follow-up by' }), width: 28, cell: ({ item }) => item.followUpBy },
      { title: say({ da: 'Frist', en: 'Deadline' }), width: 22, cell: ({ item }) => (item.deadline === null ? null : longDate(item.deadline, language)) },
    ],
    { description: say({ da: 'Mødets beslutninger', en: 'Decisions of the meeting' }) },
  );
  return [{ kind: 'heading', level: 1, text: say({ da: 'Beslutninger i kort form', en: 'Decisions in brief' }), numbered: false }, table];
}

function pointBlocks(point: AgendaPoint, facts: AgendaFacts): readonly DocumentBlock[] {
  const own = ownText(facts.register, 'minutes', facts.meeting, [point.title.da, point.title.en, point.kind]);
  const said = own?.comment ?? null;
  return [
    { kind: 'heading', level: 1, text: own?.title ?? facts.say(point.title), bookmark: `point-${String(point.number)}` },
    ...(said === null ? minutedPoint(point, facts) : said.split('\n').filter(Boolean).map((line) => paragraph(line))),
    ...point.cases.flatMap((one): DocumentBlock[] => [
      { kind: 'heading', level: 2, text: one.item.title ?? facts.say({ da: 'Sag uden titel', en: 'Untitled case' }), bookmark: `case-${one.number.replace('.', '-')}` },
      ...minutedCase(one, facts),
    ]),
  ];
}

/** Minutes are a draft until they are approved, whoever leads the meeting. */
export function minutesApproval({ meeting, say, language }: AgendaFacts): { readonly approval: string; readonly stamp: string | null } {
  const day = meeting.minutesApproved;
  return day === null
    ? { approval: say({ da: 'Udkast – referatet er ikke godkendt endnu', en: 'Draft – the minutes are not approved yet' }), stamp: say({ da: 'UDKAST', en: 'DRAFT' }) }
    : { approval: say({ da: 'Referatet er godkendt den {date}', en: 'Minutes approved on {date}' }, { date: longDate(day, language) }), stamp: null };
}

/**
 * The minutes of a meeting: who was there, every decision in one table, then the points of the agenda under the same
 * numbers with what was decided. What has not been entered yet is marked to be written, with the recommendation turned
 * into a decision to start from. A person's own words for a point (texts for the documents: minutes) win.
 */
export function buildMinutes(register: Register, meeting: Meeting, context: AgendaContext): DocumentModel {
  const facts = agendaFacts(register, meeting, context);
  const { say, language, asOf } = facts;
  const points = agendaPoints(facts.register, meeting);
  const organisation = register.settings.organisation ?? '';
  const subject = say({ da: 'Referat: {meeting}', en: 'Minutes: {meeting}' }, { meeting: meetingName(facts) });
  return {
    language,
    title: say({ da: 'Referat', en: 'Minutes' }),
    subtitle: meetingName(facts),
    subject,
    organisation,
    ...minutesApproval(facts),
    createdAt: context.createdAt,
    frontPage: false,
    tableOfContents: false,
    headerText: [organisation, subject].filter(Boolean).join(' · '),
    footerText: say({ da: 'Tal pr. {date}', en: 'Figures as of {date}' }, { date: longDate(asOf, language) }),
    blocks: fitTables([minutesHead(facts), ...decisionsTable(points, facts), ...points.flatMap((point) => pointBlocks(point, facts))]),
  };
}
