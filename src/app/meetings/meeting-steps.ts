import type { IsoDate } from '../../schema/dates.js';
import { labelOf } from '../../schema/choice.js';
import type { Text } from '../../schema/text.js';
import type { MeetingRow } from '../../register/checking/meetings.js';
import { meetingStatus, type MeetingStatus } from '../../register/choices/meeting.js';
import { recordedSteps, type RecordedStep } from '../../register/meeting-cycle/meeting-course.js';

export interface MeetingStep {
  readonly step: MeetingStatus;
  readonly label: Text;
  readonly state: 'done' | 'skipped' | 'next' | 'later';
  readonly date: IsoDate | null;
  readonly record: RecordedStep | null;
}

/** The steps of a meeting in their order; only the steering group's material waits for its chair. */
export function stepOrder({ forum }: Pick<MeetingRow, 'forum'>): readonly MeetingStatus[] {
  return ['planned', 'agendaInProgress', ...(forum === 'steering' ? (['approvedByChair'] as const) : []), 'sent', 'held', 'minutesApproved'];
}

/** The day a step was taken, by the meeting's own columns, else by its course. */
function dayOf(meeting: MeetingRow, step: MeetingStatus, record: RecordedStep | null): IsoDate | null {
  if (step === 'approvedByChair') return meeting.approvedByChair;
  if (step === 'sent') return meeting.sent ?? record?.date ?? null;
  if (step === 'minutesApproved') return meeting.minutesApproved ?? record?.date ?? null;
  if (step === 'held') return record?.date ?? (meeting.status === 'held' || meeting.status === 'minutesApproved' ? meeting.date : null);
  return record?.date ?? null;
}

/**
 * How far a meeting has come: each step done, skipped, next or later. What its status column says counts for the steps
 * before it, since a meeting from before the register has no course. A meeting called off has no next step.
 */
export function meetingSteps(meeting: MeetingRow): readonly MeetingStep[] {
  const order = stepOrder(meeting);
  const at = order.indexOf(meeting.status ?? 'planned');
  const records = recordedSteps(meeting);
  let waiting = meeting.status !== 'cancelled';
  return order.map((step, index): MeetingStep => {
    const record = records.filter((one) => one.step === step).at(-1) ?? null;
    const label = { da: labelOf(meetingStatus, step, 'da'), en: labelOf(meetingStatus, step, 'en') };
    const date = dayOf(meeting, step, record);
    const passed = step === 'approvedByChair' ? date !== null : index <= at || date !== null;
    if (record?.skipped === true && date === record.date) return { step, label, state: 'skipped', date, record };
    if (record?.skipped === true && date === null) return { step, label, state: 'skipped', date: record.date, record };
    if (passed) return { step, label, state: 'done', date, record };
    // A step left behind without a word is still open, but it does not hold back what came after.
    const state = waiting && index > at ? 'next' : 'later';
    if (state === 'next') waiting = false;
    return { step, label, state, date: null, record: null };
  });
}

export function nextStep(meeting: MeetingRow): MeetingStep | null {
  return meetingSteps(meeting).find(({ state }) => state === 'next') ?? null;
}
