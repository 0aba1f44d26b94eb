import type { DocumentBlock, DocumentModel } from '../../schema/document-models.js';
import { labelOf } from '../../schema/choice.js';
import { longDate } from '../../schema/wording/date-words.js';
import { forum } from '../../register/choices/meeting.js';
import type { Register } from '../../register/register.js';
import { fitTables } from '../blocks/fit-columns.js';
import { paragraph } from '../blocks/text-blocks.js';
import type { Meeting } from '../facts/meeting-facts.js';
import { ownText } from '../facts/own-texts.js';
import { agendaFacts, type AgendaContext, type AgendaFacts } from './agenda-facts.js';
import { agendaHead, agendaOverview } from './agenda-head.js';
import { agendaPoints, type AgendaPoint } from './agenda-points.js';
import { caseBlocks, caseFacts } from './case-blocks.js';
import { benefitsPoint, draftsPoint, guidelinesPoint, ideasPoint, reportingPoint, roundPoint, seminarPoint } from './points/programme-points.js';
import { barriersPoint, communicationPoint, followUpPoint, nextPoint, statusPoint } from './points/steering-points.js';
import { figuresFooter } from '../facts/figures-footer.js';

export type { AgendaContext };

function bodyOf(point: AgendaPoint, agenda: readonly AgendaPoint[], facts: AgendaFacts): readonly DocumentBlock[] {
  switch (point.kind) {
    case 'approval':
      return [paragraph(facts.say({ da: 'Dagsordenen godkendes.', en: 'The agenda is approved.' }))];
    case 'followUp':
      return followUpPoint(facts);
    case 'barriers':
      return barriersPoint(facts);
    case 'status':
      return facts.meeting.forum === 'programme' ? [...reportingPoint(facts), ...statusPoint(facts)] : statusPoint(facts);
    case 'communication':
      return communicationPoint(facts, agenda);
    case 'next':
      return nextPoint(facts);
    case 'round':
      return roundPoint(facts);
    case 'drafts':
      return draftsPoint(facts);
    case 'benefits':
      return benefitsPoint(facts);
    case 'ideas':
      return ideasPoint(facts);
    case 'guidelines':
      return guidelinesPoint(facts);
    case 'seminar':
      return seminarPoint(facts);
    case 'decisions':
    case 'information':
    case 'operational':
    case 'other':
      return [];
  }
}

/** Names a person may write own texts of a point under: its title, what it is, and the deck's page on the same. */
function namesOf({ kind, title }: AgendaPoint): readonly string[] {
  return [title.da, title.en, kind, ...(kind === 'status' ? ['portfolio'] : [])];
}

function pointBlocks(point: AgendaPoint, agenda: readonly AgendaPoint[], facts: AgendaFacts): readonly DocumentBlock[] {
  const own = ownText(facts.register, 'agenda', facts.meeting, namesOf(point));
  return [
    { kind: 'heading', level: 1, text: own?.title ?? facts.say(point.title), bookmark: `point-${String(point.number)}`, page: point.kind },
    ...bodyOf(point, agenda, facts),
    ...(own?.comment === null || own?.comment === undefined ? [] : [paragraph(own.comment)]),
    ...point.cases.flatMap(({ number, item, minutes }): DocumentBlock[] => [
      { kind: 'heading', level: 2, text: item.title ?? facts.say({ da: 'Sag uden titel', en: 'Untitled case' }), bookmark: `case-${number.replace('.', '-')}` },
      caseFacts(item, minutes, facts),
      ...caseBlocks(item, 'agenda', 3, facts),
    ]),
  ];
}

export function approvalLine({ meeting, say, language }: AgendaFacts): string {
  if (meeting.status === 'cancelled') return say({ da: 'Mødet er aflyst', en: 'The meeting was cancelled' });
  if (meeting.forum !== 'steering') return '';
  return meeting.approvedByChair === null
    ? say({ da: 'Udkast – ikke godkendt af formanden endnu', en: 'Draft – not approved by the chair yet' })
    : say({ da: 'Godkendt af formanden den {date}', en: 'Approved by the chair on {date}' }, { date: longDate(meeting.approvedByChair, language) });
}

/** Only the steering group's papers wait for its chair; those of a meeting that was called off say so. */
export function stampOf({ meeting, say }: AgendaFacts): string | null {
  if (meeting.status === 'cancelled') return say({ da: 'AFLYST', en: 'CANCELLED' });
  return meeting.forum === 'steering' && meeting.approvedByChair === null ? say({ da: 'UDKAST', en: 'DRAFT' }) : null;
}

/** `Styregruppen, møde 2/2027, 26. maj 2027`. */
export function meetingName({ meeting, say, language }: AgendaFacts): string {
  return [
    meeting.forum === null ? null : labelOf(forum, meeting.forum, language),
    meeting.number === null ? null : say({ da: 'møde {number}', en: 'meeting {number}' }, { number: meeting.number }),
    meeting.date === null ? null : longDate(meeting.date, language),
  ]
    .filter((one) => one !== null)
    .join(', ');
}

/**
 * A meeting's agenda with its cases and recommendations. Points with nothing to treat are left out; their minutes
 * are summed against the length of the meeting. The numbers are the headings' own, so that they agree with the deck.
 */
export function buildAgenda(register: Register, meeting: Meeting, context: AgendaContext): DocumentModel {
  const facts = agendaFacts(register, meeting, context);
  const { say, language } = facts;
  const agenda = agendaPoints(facts.register, meeting);
  const organisation = register.settings.organisation ?? '';
  return {
    language,
    title: say({ da: 'Dagsorden', en: 'Agenda' }),
    subtitle: meetingName(facts),
    subject: say({ da: 'Dagsorden: {meeting}', en: 'Agenda: {meeting}' }, { meeting: meetingName(facts) }),
    organisation,
    approval: approvalLine(facts),
    stamp: stampOf(facts),
    createdAt: context.createdAt,
    frontPage: false,
    tableOfContents: false,
    headerText: [organisation, say({ da: 'Dagsorden: {meeting}', en: 'Agenda: {meeting}' }, { meeting: meetingName(facts) })].filter(Boolean).join(' · '),
    footerText: figuresFooter(facts, context.editionName),
    blocks: fitTables([agendaHead(facts), ...agendaOverview(agenda, facts), ...agenda.flatMap((point) => pointBlocks(point, agenda, facts))]),
  };
}
