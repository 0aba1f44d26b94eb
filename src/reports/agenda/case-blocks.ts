import type { DocumentBlock, FactsBlock } from '../../schema/document-models.js';
import type { Text } from '../../schema/text.js';
import { labelOf } from '../../schema/choice.js';
import { longDate } from '../../schema/wording/date-words.js';
import { asSentence } from '../../schema/wording/sentence.js';
import { caseType, decision, forum } from '../../register/choices/meeting.js';
import { findRow } from '../../register/register.js';
import { bullets, paragraph } from '../blocks/text-blocks.js';
import type { Case } from '../facts/meeting-facts.js';
import type { AgendaFacts } from './agenda-facts.js';
import { linesOf, recommendationItems, type CaseField } from './case-headings.js';

/** Whether headings without content are kept, for someone to write under. */
export type CaseForm = 'agenda' | 'file';

/** `Chefmøde i Ældre og Sundhed den 28. april 2027; Chefforum den 2. juni 2027`: the meetings a case goes to first. */
function earlierMeetings({ treatedAt }: Case, { register, language }: AgendaFacts): string | null {
  const told = (treatedAt ?? []).flatMap((id) => {
    const meeting = findRow(register, 'meeting', id);
    if (meeting === null || meeting.forum === null) return [];
    const where = [labelOf(forum, meeting.forum, language), meeting.area].filter((one) => one !== null).join(language === 'da' ? ' i ' : ' in ');
    return meeting.date === null ? [where] : [`${where} ${language === 'da' ? 'den' : 'on'} ${longDate(meeting.date, language)}`];
  });
  return told.length === 0 ? null : told.join('; ');
}

/** Case type, case owner, time and what it is about, side by side. */
export function caseFacts(item: Case, minutes: number, facts: AgendaFacts): FactsBlock {
  const { say, language, register, money } = facts;
  const projects = (item.projects ?? []).flatMap((key) => findRow(register, 'project', key)?.name ?? []);
  const lines: readonly (readonly [Text, string | null])[] = [
    [{ da: 'Sagstype', en: 'Case type' }, item.type === null ? null : labelOf(caseType, item.type, language)],
    [{ da: 'Sagsansvarlig', en: 'Case owner' }, item.owner],
    [{ da: 'Tid', en: 'Time' }, say({ da: '{minutes} minutter', en: '{minutes} minutes' }, { minutes })],
    [{ da: 'Beløb', en: 'Amount' }, item.amount === null ? null : money(item.amount)],
    [{ da: 'Projekter', en: 'Projects' }, projects.length === 0 ? null : projects.join(', ')],
    [{ da: 'Sagsnr.', en: 'Case number' }, item.caseNumber],
    [{ da: 'Behandles først på', en: 'Treated first at' }, earlierMeetings(item, facts)],
  ];
  return {
    kind: 'facts',
    description: say({ da: 'Om sagen: {title}', en: 'About the case: {title}' }, { title: item.title ?? '' }),
    facts: lines.flatMap(([label, value]) => (value === null ? [] : [{ label: say(label), value }])),
  };
}

/** Who recommends, and to whom: the programme group to the steering group; elsewhere nobody is named. */
export function recommender({ meeting, say }: AgendaFacts): string {
  if (meeting.forum === 'steering') return say({ da: 'Programgruppen indstiller, at styregruppen', en: 'The programme group recommends that the steering group' });
  if (meeting.forum === 'programme') return say({ da: 'Det indstilles, at programgruppen', en: 'It is recommended that the programme group' });
  return say({ da: 'Det indstilles, at mødet', en: 'It is recommended that the meeting' });
}

function recommendationBlocks(item: Case, facts: AgendaFacts): readonly DocumentBlock[] {
  const items = recommendationItems(item);
  const start = recommender(facts);
  if (items.length === 0) return [];
  if (/^(programgruppen|det) indstille/i.test(items[0] ?? '')) return items.map((line) => paragraph(line));
  return items.length === 1 ? [paragraph(asSentence(`${start} ${items[0] ?? ''}`))] : [paragraph(start), bullets(items, true)];
}

function decisionBlocks(item: Case, facts: AgendaFacts): readonly DocumentBlock[] {
  const { say, language } = facts;
  if (item.decision === null && item.decisionText === null) {
    return item.type === 'decision' ? [paragraph(say({ da: 'Udfyldes på mødet.', en: 'Filled in at the meeting.' }), 'draft')] : [];
  }
  const word = item.decision === null ? null : labelOf(decision, item.decision, language);
  const text = item.decisionText ?? '';
  const followUp = [item.followUpBy, item.deadline === null ? null : longDate(item.deadline, language)].filter((one) => one !== null).join(', ');
  return [
    paragraph(word === null || text.startsWith(word) ? text : asSentence(text === '' ? word : `${word}: ${text}`)),
    ...(followUp === '' ? [] : [paragraph(say({ da: 'Opfølgning: {followUp}.', en: 'Follow-up: {followUp}.' }, { followUp }))]),
  ];
}

function contentOf(field: CaseField, item: Case, facts: AgendaFacts): readonly DocumentBlock[] {
  if (field === 'recommendation') return recommendationBlocks(item, facts);
  if (field === 'decision') return decisionBlocks(item, facts);
  const lines = linesOf(item[field]);
  return field === 'annexes' ? (lines.length === 0 ? [] : [bullets(lines, true)]) : lines.map((line) => paragraph(line));
}

/** What an empty heading says: a missing recommendation is said aloud on the agenda, the rest only in a file to write in. */
function blankOf(field: CaseField | null, item: Case, form: CaseForm, { say }: AgendaFacts): readonly DocumentBlock[] {
  if (field === 'recommendation' && item.type === 'decision') return [paragraph(say({ da: 'Indstillingen er ikke skrevet endnu.', en: 'The recommendation has not been written yet.' }), 'draft')];
  if (form === 'agenda' || (field === 'decision' && item.type !== 'decision') || (field === 'recommendation' && item.type === 'information')) return [];
  return [paragraph(say({ da: 'Skrives her.', en: 'Write here.' }), 'draft')];
}

/** A case under its headings; level is that of the headings. */
export function caseBlocks(item: Case, form: CaseForm, level: 2 | 3, facts: AgendaFacts): readonly DocumentBlock[] {
  return facts.headings.flatMap(({ field, title }) => {
    const content = field === null ? [] : contentOf(field, item, facts);
    const shown = content.length > 0 ? content : blankOf(field, item, form, facts);
    return shown.length === 0 ? [] : [{ kind: 'heading' as const, level, text: facts.say(title), numbered: false }, ...shown];
  });
}
