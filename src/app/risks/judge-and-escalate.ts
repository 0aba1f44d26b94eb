import type { Text } from '../../schema/text.js';
import { lastMeeting, nextMeeting } from '../../register/checking/meetings.js';
import { addDays } from '../../schema/dates.js';
import type { RowOf } from '../../register/entities/index.js';
import { findRow, type Register } from '../../register/register.js';
import type { FieldValues } from '../session/register-session.js';

export type Prepared = { readonly ok: true; readonly values: FieldValues } | { readonly ok: false; readonly sentence: Text };

const sentences = {
  noMeeting: { da: 'Styregruppen har intet møde at lægge det frem på. Skriv mødet i årshjulet først.', en: 'The steering group has no meeting to bring it to. Enter the meeting in the annual wheel first.' },
  notHeld: { da: 'Styregruppen har ikke holdt et møde, der kan have vurderet risikoen.', en: 'The steering group has held no meeting that can have judged the risk.' },
  owner: { da: 'Skriv, hvem der skal sørge for, at risikoen reduceres.', en: 'Say who is to see that the risk is reduced.' },
  closed: { da: 'Risikoen er lukket.', en: 'The risk is closed.' },
  gone: { da: 'Barrieren er løst eller accepteret.', en: 'The barrier has been removed or accepted.' },
} as const satisfies Record<string, Text>;

function refuse(key: keyof typeof sentences): Prepared {
  return { ok: false, sentence: sentences[key] };
}

/** Lays a risk before the steering group's next meeting; a verdict given earlier is asked for anew. */
export function escalateRisk(register: Register, risk: RowOf<'risk'>): Prepared {
  if (risk.status === 'closed') return refuse('closed');
  if (nextMeeting(register, 'steering') === null) return refuse('noMeeting');
  return { ok: true, values: { escalate: true, verdict: null, verdictMeeting: null } };
}

/** Lays a barrier before the steering group's next meeting, with the member who is asked to take it on, if known. */
export function escalateBarrier(register: Register, barrier: RowOf<'barrier'>, responsible: string | null = null): Prepared {
  if (barrier.status === 'removed' || barrier.status === 'accepted') return refuse('gone');
  if (nextMeeting(register, 'steering') === null) return refuse('noMeeting');
  return { ok: true, values: { status: barrier.status === 'inProgress' ? 'inProgress' : 'submitted', ...(responsible === null || responsible.trim() === '' ? {} : { responsible: responsible.trim() }) } };
}

/**
 * Enters the steering group's verdict on a risk laid before it, at the meeting named or else its latest. A risk that must
 * be reduced has someone to see to it.
 */
export function judgeRisk(register: Register, verdict: NonNullable<RowOf<'risk'>['verdict']>, owner: string | null, meeting: string | null = null): Prepared {
  const at = meeting === null ? lastMeeting(register, 'steering', addDays(register.asOf, 1)) : findRow(register, 'meeting', meeting);
  if (at === null || at.date === null || at.date > register.asOf) return refuse('notHeld');
  const responsible = owner?.trim() ?? '';
  if (verdict === 'mustBeReduced' && responsible === '') return refuse('owner');
  return { ok: true, values: { verdict, verdictOwner: responsible === '' ? null : responsible, verdictMeeting: at.id, reviewed: register.asOf } };
}
