import type { IsoDate } from '../../schema/dates.js';
import { longDate } from '../../schema/wording/date-words.js';
import { fill, type Language, type Text } from '../../schema/text.js';
import { isHeld } from '../../register/checking/meetings.js';
import type { Decision } from '../../register/choices/meeting.js';
import type { RowOf } from '../../register/entities/index.js';
import { findRow, type Register } from '../../register/register.js';
import type { FieldValues } from '../session/register-session.js';

type CaseRow = RowOf<'case'>;

export interface GivenDecision {
  readonly decision: Decision;
  readonly text?: string | null;
  readonly followUpBy?: string | null;
  readonly deadline?: IsoDate | null;
  /** Blank = the day of the meeting. */
  readonly decidedOn?: IsoDate | null;
}

export type CaseOutcome = { readonly ok: true; readonly values: FieldValues } | { readonly ok: false; readonly sentence: Text };

const sentences = {
  decided: { da: 'Sagen er besluttet. En rettelse laves som en ny udgave af sagen.', en: 'The case has been decided. A correction is made as a new version of the case.' },
  noMeeting: { da: 'Sagen er ikke på et møde med en dato. Sæt den på et møde først.', en: 'The case is on no meeting with a date. Put it on a meeting first.' },
  before: { da: 'Beslutningen kan ikke være fra den {day}: mødet er først den {meeting}.', en: 'The decision cannot be from {day}: the meeting is not until {meeting}.' },
  future: { da: 'Mødet den {meeting} er ikke holdt endnu, så der kan ikke være besluttet noget.', en: 'The meeting on {meeting} has not been held yet, so nothing can have been decided.' },
  later: { da: 'Beslutningen kan ikke være fra den {day}: den dag er ikke kommet endnu.', en: 'The decision cannot be from {day}: that day has not come yet.' },
  unsent: { da: 'Beslutningen kan ikke være fra den {day}: materialet blev først sendt den {sent}.', en: 'The decision cannot be from {day}: the material was not sent until {sent}.' },
  cancelled: { da: 'Mødet er aflyst. Flyt sagen til et andet møde.', en: 'The meeting was cancelled. Move the case to another meeting.' },
  changes: { da: 'Skriv i beslutningsteksten, hvad der er ændret.', en: 'Say in the decision text what was changed.' },
  deadline: { da: 'Fristen kan ikke ligge før beslutningen.', en: 'The deadline cannot be before the decision.' },
} as const satisfies Record<string, Text>;

function refuse(key: keyof typeof sentences, params: (language: Language) => Readonly<Record<string, string>> = () => ({})): CaseOutcome {
  return { ok: false, sentence: { da: fill(sentences[key].da, params('da')), en: fill(sentences[key].en, params('en')) } };
}

/**
 * Enters what a meeting decided about a case. Refused with a sentence when it cannot be: decided before the meeting, at
 * one called off, or a second time. In written procedure answers may be in before the day of the meeting, but not before the material was out.
 */
export function decideCase(register: Register, item: CaseRow, given: GivenDecision): CaseOutcome {
  if (item.decision !== null) return refuse('decided');
  const meeting = findRow(register, 'meeting', item.meeting);
  const held = meeting?.date ?? null;
  if (meeting === null || held === null) return refuse('noMeeting');
  if (meeting.status === 'cancelled') return refuse('cancelled');
  const written = meeting.form === 'written';
  const day = given.decidedOn ?? held;
  if (!written && day < held) return refuse('before', (language) => ({ day: longDate(day, language), meeting: longDate(held, language) }));
  if (!written && held > register.asOf && !isHeld(meeting)) return refuse('future', (language) => ({ meeting: longDate(held, language) }));
  if (day > held && day > register.asOf) return refuse('later', (language) => ({ day: longDate(day, language) }));
  const sent = written ? meeting.sent : null;
  if (sent !== null && day < sent) return refuse('unsent', (language) => ({ day: longDate(day, language), sent: longDate(sent, language) }));
  const text = given.text?.trim() ?? '';
  if (given.decision === 'approvedWithChanges' && text === '') return refuse('changes');
  const deadline = given.deadline ?? null;
  if (deadline !== null && deadline < day) return refuse('deadline');
  return {
    ok: true,
    values: {
      decision: given.decision,
      decisionText: text === '' ? null : text,
      followUpBy: given.followUpBy ?? null,
      deadline,
      ...(given.decidedOn === undefined || given.decidedOn === null || given.decidedOn === held ? {} : { decidedOn: given.decidedOn }),
    },
  };
}
