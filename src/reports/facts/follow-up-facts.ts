import type { IsoDate } from '../../schema/dates.js';
import { findRow, type Register } from '../../register/register.js';
import { meetingBefore, type Case, type Meeting } from './meeting-facts.js';
import { sameKey } from './same-key.js';

export type FollowUpState = 'overdue' | 'open' | 'done';

export interface FollowUp {
  readonly item: Case;
  readonly meeting: Meeting;
  readonly state: FollowUpState;
}

const order: readonly FollowUpState[] = ['overdue', 'open', 'done'];

function stateOf(item: Case, asOf: IsoDate): FollowUpState {
  if (item.done !== null && item.done <= asOf) return 'done';
  return item.deadline !== null && item.deadline < asOf ? 'overdue' : 'open';
}

/** Decided to be done, and said by whom, by when or that it is: what has none of them asks for no follow-up. */
function asksForAction({ decision, deadline, followUpBy, done }: Case): boolean {
  const decided = decision === 'approved' || decision === 'approvedWithChanges' || decision === 'passedOn';
  return decided && (deadline !== null || followUpBy !== null || done !== null);
}

export interface FollowUps {
  readonly items: readonly FollowUp[];
  /** The forum's previous meeting, when every item is from it; null when older ones are still open. */
  readonly since: Meeting | null;
}

/**
 * What became of the forum's earlier decisions before `day`: everything from its previous meeting, and what is still
 * open from older ones. Overdue first, then by deadline.
 */
export function followUpsOf(register: Register, forum: Meeting['forum'], day: IsoDate, asOf: IsoDate): FollowUps {
  const previous = meetingBefore(register, forum, day);
  const items = register.rows.case.flatMap((item): FollowUp[] => {
    const meeting = findRow(register, 'meeting', item.meeting);
    if (meeting?.forum !== forum || meeting.date === null || meeting.date >= day || !asksForAction(item)) return [];
    if (register.rows.case.some((other) => sameKey(other.replaces, item.id) && other.decision !== null)) return [];
    const state = stateOf(item, asOf);
    return state !== 'done' || sameKey(meeting.id, previous?.id ?? null) ? [{ item, meeting, state }] : [];
  });
  const due = ({ item }: FollowUp): string => item.deadline ?? '9999';
  items.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
  return { items, since: items.every(({ meeting }) => sameKey(meeting.id, previous?.id ?? null)) ? previous : null };
}
