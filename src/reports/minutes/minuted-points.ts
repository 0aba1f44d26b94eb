import type { DocumentBlock } from '../../schema/document-models.js';
import type { Text } from '../../schema/text.js';
import { labelOf } from '../../schema/choice.js';
import { longDate } from '../../schema/wording/date-words.js';
import { asSentence } from '../../schema/wording/sentence.js';
import { firstSentences } from '../../schema/wording/shorten.js';
import { barrierStatus, decision } from '../../register/choices/meeting.js';
import { riskVerdict } from '../../register/choices/risk.js';
import { findRow } from '../../register/register.js';
import type { AgendaFacts } from '../agenda/agenda-facts.js';
import type { AgendaCase, AgendaPoint } from '../agenda/agenda-points.js';
import { recommender } from '../agenda/case-blocks.js';
import { recommendationItems } from '../agenda/case-headings.js';
import { communicationPoint, followUpPoint, nextPoint } from '../agenda/points/steering-points.js';
import { recordTable } from '../blocks/record-table.js';
import { bullets, labelled, paragraph } from '../blocks/text-blocks.js';
import { steeringBarriers } from '../facts/barrier-facts.js';
import { sameKey } from '../facts/same-key.js';

const group: Readonly<Record<'steering' | 'programme' | 'other', Text>> = {
  steering: { da: 'Styregruppen', en: 'The steering group' },
  programme: { da: 'Programgruppen', en: 'The programme group' },
  other: { da: 'Mødet', en: 'The meeting' },
};

function toWrite({ meeting, say }: AgendaFacts, text: Text): readonly DocumentBlock[] {
  return meeting.minutesApproved === null ? [paragraph(say(text), 'draft')] : [];
}

/** What was decided, else the recommendation turned into a decision for the secretary to start from. */
export function minutedCase({ item, number: _ }: AgendaCase, facts: AgendaFacts): readonly DocumentBlock[] {
  const { say, language, meeting } = facts;
  const items = recommendationItems(item);
  const recommended: readonly DocumentBlock[] =
    items.length === 0 ? [] : items.length === 1 ? [paragraph(labelled(say({ da: 'Indstilling', en: 'Recommendation' }), asSentence(`${recommender(facts)} ${items[0] ?? ''}`)))] : [paragraph(labelled(say({ da: 'Indstilling', en: 'Recommendation' }), `${recommender(facts)}`)), bullets(items, true)];
  const summary = item.summary === null ? [] : [paragraph(firstSentences(item.summary, 400))];
  const label = say({ da: 'Beslutning', en: 'Decision' });
  if (item.decision === null && item.decisionText === null) {
    const who = say(group[meeting.forum === 'steering' || meeting.forum === 'programme' ? meeting.forum : 'other']);
    const skeleton = item.type === 'information' ? say({ da: 'Taget til efterretning.', en: 'Noted.' }) : items.length === 0 ? say({ da: 'Skrives her.', en: 'Write here.' }) : asSentence(`${who} ${items.join('; ')}`);
    return [...summary, ...recommended, paragraph(say({ da: 'Beslutning (udkast til at rette): {text}', en: 'Decision (a draft to correct): {text}' }, { text: skeleton }), 'draft')];
  }
  const word = item.decision === null ? '' : labelOf(decision, item.decision, language);
  const text = item.decisionText ?? '';
  const told = text === '' ? asSentence(word) : word === '' || text.startsWith(word) ? text : `${word}. ${text}`;
  const followUp = [item.followUpBy, item.deadline === null ? null : longDate(item.deadline, language)].filter((one) => one !== null).join(', ');
  const decidedOn = item.decidedOn === null || item.decidedOn === meeting.date ? [] : [paragraph(labelled(say({ da: 'Besluttet den', en: 'Decided on' }), asSentence(longDate(item.decidedOn, language))))];
  return [...summary, ...recommended, paragraph(labelled(label, told)), ...decidedOn, ...(followUp === '' ? [] : [paragraph(labelled(say({ da: 'Opfølgning', en: 'Follow-up' }), asSentence(followUp)))])];
}

/** The verdicts this meeting gave on risks, and where the barriers before the group stand. */
function barriersBlocks(facts: AgendaFacts): readonly DocumentBlock[] {
  const { register, meeting, say, language, asOf } = facts;
  const judged = register.rows.risk.filter((row) => row.verdict !== null && sameKey(row.verdictMeeting, meeting.id));
  const barriers = steeringBarriers(register, asOf);
  const risks = recordTable(
    judged,
    [
      { title: say({ da: 'Risiko', en: 'Risk' }), width: 50, cell: ({ name }) => name },
      { title: say({ da: 'Projekt', en: 'Project' }), width: 30, cell: ({ project }) => findRow(register, 'project', project)?.name ?? say({ da: 'Hele porteføljen', en: 'The whole portfolio' }) },
      { title: say({ da: 'Vurdering', en: 'Verdict' }), width: 20, cell: ({ verdict }) => (verdict === null ? null : labelOf(riskVerdict, verdict, language)), always: true },
      { title: say({ da: 'Ansvarlig', en: 'Responsible' }), width: 28, cell: ({ verdictOwner }) => verdictOwner },
    ],
    { description: say({ da: 'Styregruppens vurdering af risici', en: "The steering group's verdict on risks" }) },
  );
  const table = recordTable(
    barriers,
    [
      { title: say({ da: 'Barriere', en: 'Barrier' }), width: 46, cell: ({ name }) => name },
      { title: say({ da: 'Ansvarlig', en: 'Responsible' }), width: 28, cell: ({ responsible }) => responsible },
      { title: say({ da: 'Status', en: 'Status' }), width: 26, cell: ({ status }) => (status === null ? null : labelOf(barrierStatus, status, language)), always: true },
    ],
    { description: say({ da: 'Barrierer hos styregruppen', en: 'Barriers before the steering group' }) },
  );
  const blocks = [...(barriers.length === 0 ? [] : [table]), ...(judged.length === 0 ? [] : [risks])];
  return blocks.length > 0 ? blocks : toWrite(facts, { da: 'Skriv, hvad der blev aftalt om barrierer og risici.', en: 'Write what was agreed on barriers and risks.' });
}

/** A point without cases: what the register knows of it, else a place to write. */
export function minutedPoint(point: AgendaPoint, facts: AgendaFacts): readonly DocumentBlock[] {
  const { say, meeting } = facts;
  switch (point.kind) {
    case 'approval':
      return [paragraph(say({ da: 'Dagsordenen blev godkendt.', en: 'The agenda was approved.' }))];
    case 'followUp':
      return followUpPoint(facts);
    case 'barriers':
      return meeting.forum === 'steering' ? barriersBlocks(facts) : toWrite(facts, { da: 'Skriv, hvad der blev aftalt.', en: 'Write what was agreed.' });
    case 'communication':
      return communicationPoint(facts, agendaWith(point));
    case 'next':
      return nextPoint(facts);
    case 'decisions':
    case 'information':
    case 'operational':
      return [];
    case 'status':
      return [paragraph(say({ da: 'Status blev taget til efterretning.', en: 'The status was noted.' })), ...toWrite(facts, { da: 'Skriv her, hvad der ellers blev sagt.', en: 'Write here what else was said.' })];
    default:
      return toWrite(facts, { da: 'Skriv, hvad der blev aftalt.', en: 'Write what was agreed.' });
  }
}

/** The announcement point of minutes names no cases again: the table of decisions has done so. */
function agendaWith(point: AgendaPoint): readonly AgendaPoint[] {
  return [{ ...point, cases: [] }];
}
