import type { DocumentBlock, DocumentModel } from '../../schema/document-models.js';
import { longDate } from '../../schema/wording/date-words.js';
import { countPhrase, type CountForms } from '../../schema/wording/count-phrase.js';
import { shorten } from '../../schema/wording/shorten.js';
import { listOf } from '../../schema/wording/list-words.js';
import { findRow, type Register } from '../../register/register.js';
import { chainOf } from '../../register/meeting-cycle/meeting-chain.js';
import { agendaFacts, type AgendaContext, type AgendaFacts } from '../agenda/agenda-facts.js';
import { agendaMinutes, agendaPoints, type AgendaPoint } from '../agenda/agenda-points.js';
import { meetingName } from '../agenda/build-agenda.js';
import { recommendationItems } from '../agenda/case-headings.js';
import { onOnePage } from '../blocks/one-page.js';
import { recordTable } from '../blocks/record-table.js';
import { bullets, labelled, paragraph } from '../blocks/text-blocks.js';
import { openThreats, risksToJudge, riskValue, steeringBarriers } from '../facts/barrier-facts.js';
import { followUpsOf } from '../facts/follow-up-facts.js';
import type { Case, Meeting } from '../facts/meeting-facts.js';

interface Line {
  readonly number: string;
  readonly title: string;
  readonly settle: string | null;
  readonly affected: string | null;
  readonly objection: string | null;
  readonly minutes: number;
}

/** What the meeting must come out with. */
function settled(item: Case, { say }: AgendaFacts): string | null {
  const items = recommendationItems(item);
  if (items.length > 0) return `${say({ da: 'At vi', en: 'That we' })} ${items.join('; ')}`;
  if (item.type === 'information') return say({ da: 'Tages til efterretning', en: 'To be noted' });
  return item.summary;
}

/** What is likely to be said against it: what it costs, whom it burdens; else what follows of a no is the answer to have ready. */
function objection(item: Case, { say, money }: AgendaFacts): string | null {
  if (item.consequences !== null && !/^ingen\.?$/i.test(item.consequences.trim())) return item.consequences;
  if (item.amount !== null && item.amount > 0) return say({ da: 'Hvor kommer {amount} fra?', en: 'Where does {amount} come from?' }, { amount: money(item.amount) });
  return item.ifRefused === null ? null : `${say({ da: 'Hvis vi siger nej', en: 'If we say no' })}: ${item.ifRefused}`;
}

function lines(points: readonly AgendaPoint[], facts: AgendaFacts): readonly Line[] {
  const { register, language } = facts;
  return points.flatMap((point): readonly Line[] =>
    point.cases.map(({ number, item, minutes }) => {
      const areas = [...new Set((item.projects ?? []).flatMap((id) => findRow(register, 'project', id)?.area ?? []))];
      return { number, title: item.title ?? '', settle: settled(item, facts), affected: areas.length === 0 ? null : listOf(areas, language), objection: objection(item, facts), minutes };
    }),
  );
}

/** The points that have no case of their own, in one line with their minutes. */
function otherPoints(points: readonly AgendaPoint[], { say, language }: AgendaFacts): string | null {
  const others = points.filter(({ cases, kind }) => cases.length === 0 && kind !== 'decisions' && kind !== 'information' && kind !== 'operational');
  if (others.length === 0) return null;
  const named = listOf(others.map(({ number, title, minutes }) => `${String(number)} ${say(title)} (${String(minutes)})`), language);
  return say({ da: 'Desuden, i minutter: {named}.', en: 'Besides, in minutes: {named}.' }, { named });
}

/** What else the chair should have in mind: open follow-up, risks that wait for a verdict, barriers that ask for a person. */
function reminders(facts: AgendaFacts): readonly string[] {
  const { register, meeting, say, day, asOf, language } = facts;
  const overdue = followUpsOf(register, meeting.forum, day, asOf).items.filter(({ state }) => state === 'overdue');
  const unowned = steeringBarriers(register, asOf).filter(({ responsible }) => responsible === null);
  const risks = register.parts.has('risks') ? risksToJudge(register) : [];
  const worst = openThreats(register)[0];
  const named = (items: readonly (string | null)[]): string => listOf(items.slice(0, 3).map((one) => `«${shorten(one ?? '', 90)}»`), language);
  return [
    ...(overdue.length === 0 ? [] : [countPhrase(overdue.length, { gender: 'common', one: { da: '{N} beslutning er over fristen: {names}.', en: '{N} decision is overdue: {names}.' }, many: { da: '{N} beslutninger er over fristen: {names}.', en: '{N} decisions are overdue: {names}.' } }, language, { names: named(overdue.map(({ item }) => item.title)) })]),
    ...(risks.length === 0 ? [] : [countPhrase(risks.length, { gender: 'common', one: { da: '{N} risiko skal vurderes: accepteres den, eller skal den reduceres, og af hvem?', en: '{N} risk is to be judged: accept or reduce, and by whom?' }, many: { da: '{N} risici skal vurderes: accepteres de, eller skal de reduceres, og af hvem?', en: '{N} risks are to be judged: accept or reduce, and by whom?' } }, language)]),
    ...(unowned.length === 0 ? [] : [say({ da: 'Find et medlem, der tager barrieren på sig: {names}.', en: 'Find a member who takes the barrier on: {names}.' }, { names: named(unowned.map(({ name }) => name)) })]),
    ...(worst === undefined || risks.includes(worst) || (riskValue(worst) ?? 0) < 15 ? [] : [say({ da: 'Den højeste risiko er «{name}».', en: 'The highest risk is “{name}”.' }, { name: worst.name ?? '' })]),
  ];
}

function afterwards({ register, meeting, say, language }: AgendaFacts): readonly string[] {
  return chainOf(register, meeting).filter(({ step }) => ['minutes', 'executive', 'minutesApproved'].includes(step)).map(({ label, date }) => `${say(label)[0]?.toLowerCase() ?? ''}${say(label).slice(1)} ${longDate(date, language)}`);
}

const more: CountForms = { one: { da: 'Og {n} punkt til på dagsordenen.', en: 'And {n} more item on the agenda.' }, many: { da: 'Og {n} punkter til på dagsordenen.', en: 'And {n} more items on the agenda.' } };

/** The chair's memo on one page: per item what must be settled, who is affected, what may be said against it, and the minutes. For the chair alone. */
export function buildChairMemo(register: Register, meeting: Meeting, context: AgendaContext): DocumentModel {
  const facts = agendaFacts(register, meeting, context);
  const { say, language, asOf } = facts;
  const points = agendaPoints(facts.register, meeting);
  const length = register.settings.meetingMinutes;
  const total = agendaMinutes(points);
  const table = recordTable(
    lines(points, facts),
    [
      { title: say({ da: 'Punkt', en: 'Item' }), width: 9, cell: ({ number }) => number },
      { title: say({ da: 'Emne', en: 'Subject' }), width: 30, cell: ({ title }) => title },
      { title: say({ da: 'Det skal afgøres', en: 'To be settled' }), width: 38, cell: ({ settle }) => settle },
      { title: say({ da: 'Hvem berøres', en: 'Who is affected' }), width: 20, cell: ({ affected }) => affected },
      { title: say({ da: 'Det kan blive indvendt', en: 'What may be said against it' }), width: 32, cell: (line) => line.objection },
      { title: say({ da: 'Min.', en: 'Min.' }), width: 8, align: 'right', cell: ({ minutes }) => ({ number: minutes, shown: String(minutes) }) },
    ],
    { description: say({ da: 'Punkterne for formanden', en: 'The items for the chair' }) },
  );
  const time = length === null ? say({ da: 'I alt {total} minutter.', en: '{total} minutes in all.' }, { total }) : total > length ? say({ da: 'I alt {total} minutter; mødet varer {length}. Aftal, hvad der kan vente.', en: '{total} minutes in all; the meeting lasts {length}. Agree on what can wait.' }, { total, length }) : say({ da: 'I alt {total} af mødets {length} minutter.', en: "{total} of the meeting's {length} minutes." }, { total, length });
  const bare = (block: typeof table): DocumentBlock => ({ ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell === '–' ? '' : cell)) })) });
  const list = (title: string, items: readonly string[]): readonly DocumentBlock[] => (items.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title, numbered: false }, bullets(items)]);
  const after = afterwards(facts);
  const others = otherPoints(points, facts);
  const organisation = register.settings.organisation ?? '';
  const title = say({ da: 'Formandens huskeseddel', en: "Chair's memo" });
  const blocks = [
    ...(table.rows.length === 0 ? [] : [bare(table)]),
    ...(others === null ? [] : [paragraph(others)]),
    paragraph(time, 'note'),
    ...list(say({ da: 'Husk', en: 'Remember' }), reminders(facts)),
    ...(after.length === 0 ? [] : [paragraph(labelled(say({ da: 'Efter mødet', en: 'After the meeting' }), `${after.join('; ')}.`))]),
  ];
  return {
    language,
    title,
    subtitle: meetingName(facts),
    subject: say({ da: 'Formandens huskeseddel: {meeting}', en: "Chair's memo: {meeting}" }, { meeting: meetingName(facts) }),
    organisation,
    approval: '',
    stamp: null,
    createdAt: context.createdAt,
    frontPage: false,
    tableOfContents: false,
    headerText: [organisation, say({ da: 'Kun til formanden', en: 'For the chair only' })].filter(Boolean).join(' · '),
    footerText: say({ da: 'Tal pr. {date}', en: 'Figures as of {date}' }, { date: longDate(asOf, language) }),
    blocks: onOnePage({ title, blocks, more: (left) => paragraph(countPhrase(left, more, language), 'note') }),
  };
}
