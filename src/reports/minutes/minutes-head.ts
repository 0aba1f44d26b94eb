import type { FactsBlock } from '../../schema/document-models.js';
import type { Text } from '../../schema/text.js';
import { labelOf } from '../../schema/choice.js';
import { longDate } from '../../schema/wording/date-words.js';
import { isSame } from '../../register/checking/keys.js';
import { forum, meetingForm } from '../../register/choices/meeting.js';
import { apologiesOf, participantsOf, seatedAt } from '../../register/meeting-cycle/participants.js';
import type { AgendaFacts } from '../agenda/agenda-facts.js';

/** Forum, day and place, and who was there: those invited but for the apologies. */
export function minutesHead({ register, meeting, say, language }: AgendaFacts): FactsBlock {
  const apologies = apologiesOf(meeting);
  const present = participantsOf(register, meeting).filter(({ name }) => !apologies.some((one) => isSame(one, name)));
  const told = present.map(({ name, function: does }) => (does === null ? name : `${name} (${does})`)).join('; ');
  const lines: readonly (readonly [Text, string | null])[] = [
    [{ da: 'Forum', en: 'Forum' }, meeting.forum === null ? null : labelOf(forum, meeting.forum, language)],
    [{ da: 'Møde nr.', en: 'Meeting no.' }, meeting.number],
    [{ da: 'Mødeform', en: 'Form of meeting' }, meeting.form === null || meeting.form === 'ordinary' ? null : labelOf(meetingForm, meeting.form, language)],
    [{ da: 'Dato', en: 'Date' }, meeting.date === null ? null : longDate(meeting.date, language)],
    [{ da: 'Tid og sted', en: 'Time and place' }, meeting.timeAndPlace],
    [meeting.form === 'written' ? { da: 'Hørt', en: 'Consulted' } : { da: 'Til stede', en: 'Present' }, told || null],
    [{ da: 'Afbud', en: 'Apologies' }, apologies.join(', ') || null],
    [{ da: 'Mødeleder', en: 'Chair' }, seatedAt(register, meeting, 'chair')],
    [{ da: 'Referent', en: 'Secretary' }, seatedAt(register, meeting, 'secretary')],
    [{ da: 'Sagsnr.', en: 'Case number' }, meeting.caseNumber],
  ];
  return {
    kind: 'facts',
    description: say({ da: 'Om mødet', en: 'About the meeting' }),
    facts: lines.flatMap(([label, value]) => (value === null ? [] : [{ label: say(label), value }])),
  };
}
