import { longDate } from '../../../schema/wording/date-words.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { moneyInProse } from '../../../schema/wording/money-words.js';
import { wholeSentences } from '../../../schema/wording/whole-sentences.js';
import { caseType } from '../../../register/choices/meeting.js';
import { daysBeforeMeeting } from '../../../register/formulas/meeting-deadlines.js';
import { labelOf } from '../../../schema/choice.js';
import { recordTable } from '../../blocks/record-table.js';
import { full, paragraph } from '../../blocks/text-blocks.js';
import { agendaMinutes, agendaPoints, type AgendaCase } from '../../agenda/agenda-points.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';

const base = {
  id: 'decisions',
  name: { da: 'Beslutninger', en: 'Decisions' },
  layout: 'content',
  sources: [{ entity: 'case', fields: ['meeting', 'type', 'title', 'recommendation', 'economy', 'amount', 'ifRefused'] }],
} as const satisfies Partial<SlideDraft>;

/** The meeting's cases for decision with their numbers on the agenda. */
export function decisionCases({ register, meeting }: DeckFacts): readonly AgendaCase[] {
  if (meeting === null) return [];
  return agendaPoints(register, meeting).flatMap(({ cases }) => cases.filter(({ item }) => item.type === 'decision'));
}

/** What a case costs: the amount when it stands by itself, else the start of the text; null when neither is given. */
export function costOf({ item }: AgendaCase, { currency, language }: DeckFacts, most: number): string | null {
  if (item.amount !== null) return moneyInProse(item.amount, currency, language);
  return item.economy === null ? null : wholeSentences(item.economy, most);
}

function askOf({ item }: AgendaCase): string | null {
  const text = item.recommendation ?? item.summary;
  return text === null ? null : wholeSentences(text.split('\n').map((line) => line.trim()).filter(Boolean).join('; '), 220);
}

function decisionsTitle(cases: readonly AgendaCase[], { currency, language }: DeckFacts): string {
  const sum = cases.reduce((total, { item }) => total + (item.amount ?? 0), 0);
  const forms = { gender: 'common', one: { da: 'Vi indstiller {n} sag til beslutning', en: 'We submit {n} case for decision' }, many: { da: 'Vi indstiller {n} sager til beslutning', en: 'We submit {n} cases for decision' } } as const;
  const title = countPhrase(cases.length, forms, language);
  if (sum === 0) return title;
  const money = moneyInProse(sum, currency, language);
  if (cases.length === 1) return `${title}: ${money}`;
  return `${title} – ${language === 'da' ? 'i alt' : 'in all'} ${money}`;
}

function noDecisions(facts: DeckFacts): SlideDraft | null {
  const { register, meeting, say, language } = facts;
  if (meeting === null) return null;
  const agenda = agendaPoints(register, meeting);
  const minutes = Math.ceil(agendaMinutes(agenda) / 5) * 5;
  const title =
    meeting.form === 'written'
      ? say({ da: 'Ingen sager til beslutning', en: 'No cases for decision' })
      : say({ da: 'Ingen sager til beslutning – mødet kan holdes på {minutes} minutter', en: 'No cases for decision – the meeting can be held in {minutes} minutes' }, { minutes });
  const others = agenda.flatMap(({ cases }) => cases);
  const due = daysBeforeMeeting(meeting.date, register.settings.casesDueWorkdays);
  if (others.length === 0) {
    const text = due === null
      ? say({ da: 'Der er ikke meldt sager til mødet.', en: 'No cases have been submitted for the meeting.' })
      : say({ da: 'Der er ikke meldt sager til mødet. Fristen for sager er {date}.', en: 'No cases have been submitted for the meeting. Cases are due on {date}.' }, { date: longDate(due, language) });
    return { ...base, title, contents: [full(paragraph(text, 'lead'))] };
  }
  const table = recordTable(
    others,
    [
      { title: say({ da: 'Punkt', en: 'Item' }), width: 8, cell: ({ number }) => number },
      { title: say({ da: 'Til information og drøftelse', en: 'For information and discussion' }), width: 40, cell: ({ item }) => item.title },
      { title: say({ da: 'Sagstype', en: 'Case type' }), width: 18, cell: ({ item }) => (item.type === null ? null : labelOf(caseType, item.type, language)) },
      { title: say({ da: 'Resumé', en: 'Summary' }), width: 54, cell: ({ item }) => (item.summary === null ? null : wholeSentences(item.summary, 200)) },
    ],
    { description: say({ da: 'Sager til information og drøftelse', en: 'Cases for information and discussion' }) },
  );
  return { ...base, title, contents: [full(table)] };
}

/** Slide 2: what we ask the meeting to decide, what it costs, and what follows from a no. Left out only without a meeting. */
export function decisionsSlide(facts: DeckFacts): SlideDraft | null {
  const { say } = facts;
  const cases = decisionCases(facts);
  if (cases.length === 0) return noDecisions(facts);
  const table = recordTable(
    cases,
    [
      { title: say({ da: 'Punkt', en: 'Item' }), width: 8, cell: ({ number }) => number },
      { title: say({ da: 'Sag', en: 'Case' }), width: 30, cell: ({ item }) => item.title },
      { title: say({ da: 'Vi indstiller, at styregruppen', en: 'We recommend that the steering group' }), width: 46, cell: askOf },
      { title: say({ da: 'Økonomi', en: 'Economy' }), width: 18, cell: (one) => costOf(one, facts, 90) },
      { title: say({ da: 'Hvis vi siger nej', en: 'If we say no' }), width: 28, cell: ({ item }) => (item.ifRefused === null ? null : wholeSentences(item.ifRefused, 140)) },
    ],
    { description: say({ da: 'Sager til beslutning: hvad vi beder om, økonomi og følgen af et nej', en: 'Cases for decision: what we ask for, economy and what follows from a no' }) },
  );
  return { ...base, title: decisionsTitle(cases, facts), contents: [full(table)] };
}
