import type { IsoDate } from '../../schema/dates.js';
import { labelOf } from '../../schema/choice.js';
import { longDate } from '../../schema/wording/date-words.js';
import { fill, type Language, type Text } from '../../schema/text.js';
import { isSame } from '../../register/checking/keys.js';
import type { MeetingRow } from '../../register/checking/meetings.js';
import { meetingStatus, type MeetingStatus } from '../../register/choices/meeting.js';
import { courseLine } from '../../register/meeting-cycle/meeting-course.js';
import type { Register } from '../../register/register.js';
import type { FieldValues } from '../session/register-session.js';
import { meetingSteps, stepOrder } from './meeting-steps.js';

/** What a person records of a step. A skip, and a step taken over the head of others, has its reason. */
export interface StepRecord {
  readonly step: MeetingStatus;
  readonly date: IsoDate;
  readonly how?: MeetingRow['approvedHow'];
  readonly who?: string | null;
  readonly reason?: string | null;
  readonly skipped?: boolean;
}

/** The values to save on the meeting's row, or the sentence that says why not. */
export type StepOutcome = { readonly ok: true; readonly values: FieldValues } | { readonly ok: false; readonly sentence: Text };

const sentences = {
  noDate: { da: 'Mødet har ingen dato endnu. Skriv datoen først.', en: 'The meeting has no date yet. Enter the date first.' },
  notHere: { da: '{forum}: trinnet «{step}» hører ikke til dette møde.', en: '{forum}: the step “{step}” does not belong to this meeting.' },
  cancelled: { da: 'Mødet er aflyst. Sæt status tilbage til Planlagt, hvis det holdes alligevel.', en: 'The meeting has been cancelled. Set its status back to Planned if it is held after all.' },
  heldCannotCancel: { da: 'Mødet er holdt og kan ikke aflyses.', en: 'The meeting has been held and cannot be cancelled.' },
  future: { da: '«{step}» kan ikke være sket den {date}: det er efter opgørelsesdatoen {asOf}.', en: '“{step}” cannot have happened on {date}: that is after the as-of date {asOf}.' },
  heldBefore: { da: 'Mødet kan ikke være holdt den {date}: det er først den {meeting}.', en: 'The meeting cannot have been held on {date}: it is not until {meeting}.' },
  sentAfter: { da: 'Materialet kan ikke være godkendt eller sendt den {date}: mødet var den {meeting}.', en: 'The material cannot have been approved or sent on {date}: the meeting was on {meeting}.' },
  order: { da: '«{step}» den {date} ligger før «{before}» den {earlier}. Ret en af datoerne.', en: '“{step}” on {date} is before “{before}” on {earlier}. Correct one of the dates.' },
  missing: { da: '«{missing}» er ikke noteret. Notér det først, eller skriv, hvorfor det springes over.', en: '“{missing}” is not recorded. Record it first, or say why it is skipped.' },
  reason: { da: 'Skriv, hvorfor trinnet springes over.', en: 'Say why the step is skipped.' },
  cancelReason: { da: 'Skriv, hvorfor mødet aflyses.', en: 'Say why the meeting is cancelled.' },
  how: { da: 'Skriv, hvordan formanden godkendte: mail, telefon, Teams eller mundtligt.', en: 'Say how the chair approved: mail, phone, Teams or in person.' },
  cannotSkip: { da: 'Mødet kan ikke springes over. Aflys det i stedet.', en: 'A meeting cannot be skipped. Cancel it instead.' },
  undecided: { da: 'Referatet kan ikke godkendes, før der står en beslutning på {cases}.', en: 'The minutes cannot be approved until {cases} have a decision.' },
} as const satisfies Record<string, Text>;

type Params = (language: Language) => Readonly<Record<string, string>>;

function refuse(key: keyof typeof sentences, params: Params = () => ({})): StepOutcome {
  return { ok: false, sentence: { da: fill(sentences[key].da, params('da')), en: fill(sentences[key].en, params('en')) } };
}

function named(step: MeetingStatus): Params {
  return (language) => ({ step: labelOf(meetingStatus, step, language) });
}

function cancel(register: Register, meeting: MeetingRow, record: StepRecord): StepOutcome {
  if (meeting.status === 'held' || meeting.status === 'minutesApproved') return refuse('heldCannotCancel');
  const reason = record.reason?.trim() ?? '';
  return reason === '' ? refuse('cancelReason') : { ok: true, values: { status: 'cancelled', skipReason: reason, course: withLine(register, meeting, record) } };
}

function withLine(register: Register, meeting: MeetingRow, record: StepRecord): string {
  const { step, date, how = null, who = null, reason = null, skipped = false } = record;
  const line = courseLine({ step, date, how, who, reason: reason?.trim() === '' ? null : reason, skipped }, register.language);
  return meeting.course === null ? line : `${meeting.course}\n${line}`;
}

/** What stands in a step's way by the calendar: it can be neither in the future nor out of order with the meeting. */
function outOfTime(register: Register, meeting: MeetingRow, { step, date }: StepRecord): StepOutcome | null {
  const day = meeting.date;
  if (day === null) return refuse('noDate');
  const told: Params = (language) => ({ ...named(step)(language), date: longDate(date, language), meeting: longDate(day, language), asOf: longDate(register.asOf, language) });
  if (date > register.asOf) return refuse('future', told);
  const written = meeting.form === 'written';
  if ((step === 'held' || step === 'minutesApproved') && date < day && !written) return refuse('heldBefore', told);
  if ((step === 'approvedByChair' || step === 'sent') && date > day) return refuse('sentAfter', told);
  return null;
}

/**
 * Records a step of a meeting with who, when and how. Steps come in their order; one that was left out must be recorded
 * or skipped with a reason, and a reason given with a later step stands for those before it. What cannot be is refused
 * with a sentence: a step in the future, a meeting held before its day, minutes approved with undecided cases.
 */
export function recordStep(register: Register, meeting: MeetingRow, record: StepRecord): StepOutcome {
  const { step, date, skipped = false } = record;
  const reason = record.reason?.trim() ?? '';
  if (step === 'cancelled') return cancel(register, meeting, record);
  if (meeting.status === 'cancelled') return refuse('cancelled');
  const order = stepOrder(meeting);
  const at = order.indexOf(step);
  if (at === -1) return refuse('notHere', (language) => ({ ...named(step)(language), forum: '' }));
  const wrong = outOfTime(register, meeting, record);
  if (wrong !== null) return wrong;
  if (skipped && step === 'held') return refuse('cannotSkip');
  if (skipped && reason === '') return refuse('reason');
  if (step === 'approvedByChair' && !skipped && (record.how ?? null) === null) return refuse('how');

  const steps = meetingSteps(meeting);
  const before = steps.slice(0, at);
  const open = before.find(({ step: one, state }) => (state === 'next' || state === 'later') && one !== 'agendaInProgress');
  if (open !== undefined && reason === '') return refuse('missing', (language) => ({ missing: open.label[language] }));
  const later = before.find((one) => one.date !== null && one.date > date);
  if (later?.date) {
    const earlier = later.date;
    return refuse('order', (language) => ({ ...named(step)(language), date: longDate(date, language), before: later.label[language], earlier: longDate(earlier, language) }));
  }
  if (step === 'minutesApproved' && !skipped) {
    const undecided = register.rows.case.filter((one) => isSame(one.meeting, meeting.id) && one.type === 'decision' && one.decision === null).flatMap(({ id }) => id ?? []);
    if (undecided.length > 0) return refuse('undecided', () => ({ cases: undecided.join(', ') }));
  }
  return { ok: true, values: valuesOf(register, meeting, record, order) };
}

function valuesOf(register: Register, meeting: MeetingRow, record: StepRecord, order: readonly MeetingStatus[]): FieldValues {
  const { step, date, how = null, skipped = false } = record;
  const reason = record.reason?.trim() ?? '';
  const furthest = Math.max(order.indexOf(step), order.indexOf(meeting.status ?? 'planned'));
  const own: FieldValues =
    step === 'approvedByChair' ? { approvedByChair: skipped ? null : date, approvedHow: skipped ? null : how } : step === 'sent' && !skipped ? { sent: date } : step === 'minutesApproved' && !skipped ? { minutesApproved: date } : {};
  // A skipped approval is no approval: the status passes on, the stamp stays.
  return { ...own, status: order[furthest] ?? step, course: withLine(register, meeting, record), ...(reason === '' ? {} : { skipReason: reason }) };
}
