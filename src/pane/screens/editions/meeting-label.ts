import { labelOf } from '../../../schema/choice.js';
import type { Language } from '../../../schema/text.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { forum } from '../../../register/choices/meeting.js';
import type { MeetingRow } from '../../../register/checking/meetings.js';
import type { Register } from '../../../register/register.js';

/** `Styregruppen 26. maj 2027`. */
export function meetingLabel(meeting: MeetingRow, language: Language): string {
  return [meeting.forum === null ? null : labelOf(forum, meeting.forum, language), meeting.date === null ? meeting.id : longDate(meeting.date, language)].filter((one) => one !== null).join(' ');
}

/** Meetings of the two groups that are not called off, the latest first. */
export function meetingsToFreeze(register: Register): readonly MeetingRow[] {
  return register.rows.meeting
    .filter(({ id, date, forum: group, status }) => id !== null && date !== null && status !== 'cancelled' && (group === 'steering' || group === 'programme'))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
}
