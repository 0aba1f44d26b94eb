import type { DocumentBlock, FactsBlock } from '../../schema/document-models.js';
import type { Text } from '../../schema/text.js';
import { labelOf } from '../../schema/choice.js';
import { longDate } from '../../schema/wording/date-words.js';
import { countPhrase } from '../../schema/wording/count-phrase.js';
import { caseType, forum, meetingForm } from '../../register/choices/meeting.js';
import { groupRole } from '../../register/choices/organisation.js';
import { participantsOf, seatedAt } from '../../register/meeting-cycle/participants.js';
import { paragraph } from '../blocks/text-blocks.js';
import { recordTable } from '../blocks/record-table.js';
import type { AgendaFacts } from './agenda-facts.js';
import { agendaMinutes, type AgendaPoint } from './agenda-points.js';
import { linesOf } from './case-headings.js';

/** Who takes part, each with function and seat; the names alone where someone has typed them on the meeting. */
function participants({ register, meeting, language }: AgendaFacts): string | null {
  const all = participantsOf(register, meeting);
  if (linesOf(meeting.participants).length > 0) return all.map(({ name }) => name).join(', ');
  const told = all.map(({ name, function: does, seat }) => {
    const detail = [does, seat === null || seat === 'member' ? null : labelOf(groupRole, seat, language).toLowerCase()].filter((one) => one !== null).join(', ');
    return detail === '' ? name : `${name} (${detail})`;
  });
  return told.length === 0 ? null : told.join('; ');
}

/** Forum, number, date, time and place, who is there and who leads. */
export function agendaHead(facts: AgendaFacts): FactsBlock {
  const { meeting, say, language } = facts;
  const lines: readonly (readonly [Text, string | null])[] = [
    [{ da: 'Forum', en: 'Forum' }, meeting.forum === null ? null : labelOf(forum, meeting.forum, language)],
    [{ da: 'Møde nr.', en: 'Meeting no.' }, meeting.number],
    [{ da: 'Mødeform', en: 'Form of meeting' }, meeting.form === null || meeting.form === 'ordinary' ? null : labelOf(meetingForm, meeting.form, language)],
    [{ da: 'Dato', en: 'Date' }, meeting.date === null ? null : longDate(meeting.date, language)],
    [{ da: 'Tid og sted', en: 'Time and place' }, meeting.timeAndPlace],
    [{ da: 'Deltagere', en: 'Participants' }, participants(facts)],
    [{ da: 'Afbud', en: 'Apologies' }, linesOf(meeting.apologies).join(', ') || null],
    [{ da: 'Mødeleder', en: 'Chair' }, seatedAt(facts.register, meeting, 'chair')],
    [{ da: 'Referent', en: 'Secretary' }, seatedAt(facts.register, meeting, 'secretary')],
    [{ da: 'Sagsnr.', en: 'Case number' }, meeting.caseNumber],
  ];
  return {
    kind: 'facts',
    description: say({ da: 'Om mødet', en: 'About the meeting' }),
    facts: lines.flatMap(([label, value]) => (value === null ? [] : [{ label: say(label), value }])),
  };
}

interface Line {
  readonly number: string;
  readonly title: string;
  readonly type: string | null;
  readonly minutes: number | null;
  readonly link: string;
}

/** The points with type and minutes, and their sum against the length of the meeting. */
export function agendaOverview(points: readonly AgendaPoint[], { say, language, register, meeting }: AgendaFacts): readonly DocumentBlock[] {
  const lines = points.flatMap((point): Line[] => [
    { number: String(point.number), title: say(point.title), type: null, minutes: point.cases.length > 0 ? null : point.minutes, link: `#point-${String(point.number)}` },
    ...point.cases.map(({ number, item, minutes }) => ({ number, title: item.title ?? '', type: item.type === null ? null : labelOf(caseType, item.type, language), minutes, link: `#case-${number.replace('.', '-')}` })),
  ]);
  const total = agendaMinutes(points);
  const length = register.settings.meetingMinutes;
  const table = recordTable(
    lines,
    [
      { title: say({ da: 'Punkt', en: 'Item' }), width: 10, cell: ({ number }) => number },
      { title: say({ da: 'Emne', en: 'Subject' }), width: 70, cell: ({ title, link }) => [{ text: title, link }] },
      { title: say({ da: 'Sagstype', en: 'Case type' }), width: 24, cell: ({ type }) => type },
      { title: say({ da: 'Minutter', en: 'Minutes' }), width: 14, align: 'right', cell: ({ minutes }) => (minutes === null ? '' : { number: minutes, shown: String(minutes) }) },
    ],
    { description: say({ da: 'Dagsordenens punkter og tid', en: 'The items of the agenda and their time' }) },
  );
  const sum = { role: 'total' as const, cells: table.columns.map((_, index) => (index === 1 ? say({ da: 'I alt', en: 'Total' }) : index === table.columns.length - 1 ? { number: total, shown: String(total) } : '')) };
  const over = length === null || meeting.form === 'written' ? 0 : total - length;
  return [
    { ...table, rows: [...table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell === '–' ? '' : cell)) })), sum] },
    ...(over > 0
      ? [
          paragraph(
            countPhrase(over, {
              one: { da: 'Punkterne tager ét minut mere, end mødet varer ({length} minutter).', en: 'The items take one minute more than the meeting lasts ({length} minutes).' },
              many: { da: 'Punkterne tager {over} minutter mere, end mødet varer ({length} minutter).', en: 'The items take {over} minutes more than the meeting lasts ({length} minutes).' },
            }, language, { over, length: length ?? 0 }),
            'draft',
          ),
        ]
      : []),
  ];
}
