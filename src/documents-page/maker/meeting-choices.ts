import { chooseMeeting, nextSteeringMeeting } from '../../app/documents/choose-meeting.js';
import { forum } from '../../register/choices/meeting.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { labelOf } from '../../schema/choice.js';
import type { IsoDate } from '../../schema/dates.js';
import { fill, type Language, type Text } from '../../schema/text.js';
import { longDate } from '../../schema/wording/date-words.js';
import type { Approval, MeetingChoice } from '../messages.js';

type Meeting = RowOf<'meeting'>;
type Dated = Meeting & { readonly date: IsoDate };

const words = {
  approved: { da: 'Godkendt af formanden den {date}.', en: 'Approved by the chair on {date}.' },
  draft: { da: 'Formandens godkendelse er ikke noteret på mødet.', en: "The chair's approval is not recorded on the meeting." },
  draftOfDay: { da: 'Materialet hører ikke til et møde.', en: 'The material belongs to no meeting.' },
  noMeeting: { da: 'Intet møde, pr. {date}', en: 'No meeting, as of {date}' },
  unnamed: { da: 'Møde', en: 'Meeting' },
} as const satisfies Record<string, Text>;

function dated(text: Text, date: IsoDate): Text {
  return { da: fill(text.da, { date: longDate(date, 'da') }), en: fill(text.en, { date: longDate(date, 'en') }) };
}

function approvalOf({ approvedByChair }: Meeting): Approval {
  return approvedByChair === null ? { approved: false, words: words.draft } : { approved: true, words: dated(words.approved, approvedByChair) };
}

function labelIn(meeting: Dated, language: Language): string {
  return `${meeting.forum === null ? words.unnamed[language] : labelOf(forum, meeting.forum, language)} ${longDate(meeting.date, language)}`;
}

/** What a meeting is asked for by, so that the documents come out for it and no other; null when nothing tells it from another. */
function valueOf(register: Register, meeting: Dated): string | null {
  const values = [meeting.id, meeting.date].filter((value) => value !== null);
  return (
    values.find((value) => {
      const chosen = chooseMeeting(register, value);
      return chosen.kind === 'meeting' && chosen.meeting === meeting;
    }) ?? null
  );
}

function choiceOf(register: Register, meeting: Dated): readonly MeetingChoice[] {
  const value = valueOf(register, meeting);
  if (value === null) return [];
  const label = { da: labelIn(meeting, 'da'), en: labelIn(meeting, 'en') };
  return [{ value, label, when: meeting.date >= register.asOf ? 'coming' : 'past', approval: approvalOf(meeting) }];
}

/** The meetings that documents can be made for: the coming ones by date, those held with the latest first, and a day without a meeting. */
export function meetingChoices(register: Register): { readonly meetings: readonly MeetingChoice[]; readonly meeting: string } {
  const all = register.rows.meeting
    .filter((row): row is Dated => row.date !== null && row.status !== 'cancelled')
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const choices = all.flatMap((meeting) => choiceOf(register, meeting));
  const ofDay: readonly MeetingChoice[] =
    chooseMeeting(register, register.asOf).kind === 'day'
      ? [{ value: register.asOf, label: dated(words.noMeeting, register.asOf), when: 'no-meeting', approval: { approved: false, words: words.draftOfDay } }]
      : [];
  const meetings = [...choices.filter(({ when }) => when === 'coming'), ...choices.filter(({ when }) => when === 'past').reverse(), ...ofDay];
  const next = nextSteeringMeeting(register);
  const preferred = next === null ? null : valueOf(register, next as Dated);
  return { meetings, meeting: preferred ?? ofDay[0]?.value ?? meetings[0]?.value ?? register.asOf };
}
