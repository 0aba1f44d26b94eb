import { partsOf } from '../../schema/dates.js';
import { addWorkdays } from '../../schema/holidays.js';
import type { Text } from '../../schema/text.js';
import { isSame } from '../../register/checking/keys.js';
import { meetingsOf, type DatedMeeting } from '../../register/checking/meetings.js';
import type { Register } from '../../register/register.js';
import { chainOf, preparingMeeting } from '../../register/meeting-cycle/meeting-chain.js';
import { wheelEvents } from '../../register/meeting-cycle/wheel-events.js';
import type { FieldValues } from '../session/register-session.js';
import { defaultEvents, seminarTasks } from './default-events.js';

const words = {
  proposal: { da: 'Et forslag; ret det, som I vil.', en: 'A proposal; change it as you like.' },
  steering: { da: 'Møde i styregruppen {number}', en: 'Steering group meeting {number}' },
  programme: { da: 'Møde i programgruppen {number}', en: 'Programme group meeting {number}' },
  seminar: { da: 'Digitaliseringsseminar', en: 'Digitalisation seminar' },
  status: { da: 'Bestil status til møde {number}', en: 'Request status for meeting {number}' },
  draft: { da: 'Udkast til Indsatsplan {next}', en: 'Draft Action Plan {next}' },
  approval: { da: 'Godkendelse af Indsatsplan {next}', en: 'Approval of Action Plan {next}' },
} as const satisfies Record<string, Text>;

/** Working days before the programme group's last meeting that the draft plan is sent round. */
const draftWorkdays = 8;

/**
 * The events of a year that its wheel still lacks: its meetings, requests for status, the fixed events of the year, the
 * plan's draft and approval around the last steering group meeting, and the tasks of the seminar. Meetings must be in
 * the register before. Asked again, it proposes nothing a second time.
 */
export function proposeEvents(register: Register, year: number): readonly FieldValues[] {
  const { language, settings } = register;
  const present = wheelEvents(register, year).filter(({ entity, day }) => entity === 'yearEvent' && day !== null);
  const ofYear = (forum: 'steering' | 'programme' | 'seminar'): readonly DatedMeeting[] => meetingsOf(register, forum).filter(({ date, form }) => partsOf(date).year === year && (form === null || form === 'ordinary'));
  const rowsOf = (meeting: DatedMeeting) => register.rows.yearEvent.filter((row) => isSame(row.meeting, meeting.id));
  const say = (text: Text, meeting: DatedMeeting | null): string =>
    text[language].replace('{number}', meeting?.number ?? '').replace('{next}', String(year + 1)).trim();
  const base = { repeats: 'never', status: 'planned', remark: words.proposal[language] };
  const made: FieldValues[] = [];

  for (const forum of ['programme', 'steering'] as const) {
    for (const meeting of ofYear(forum)) {
      const type = forum === 'steering' ? 'steeringMeeting' : 'programmeMeeting';
      if (!rowsOf(meeting).some((row) => row.type === type)) made.push({ ...base, name: say(words[forum], meeting), type, meeting: meeting.id, responsible: meeting.secretary });
    }
  }
  for (const meeting of ofYear('steering')) {
    const request = chainOf(register, meeting).find(({ step }) => step === 'statusRequest')?.date ?? null;
    if (request === null || rowsOf(meeting).some((row) => row.type === 'statusCollection')) continue;
    const days = settings.statusRequestWorkdays ?? 0;
    // A request moved out of the holidays has a day of its own; the others follow their meeting.
    const moved = request !== addWorkdays(meeting.date, -days);
    made.push({ ...base, name: say(words.status, meeting), type: 'statusCollection', meeting: meeting.id, ...(moved ? { date: request } : { workdays: -days }), responsible: meeting.secretary });
  }
  for (const { type, name, on, remark } of defaultEvents) {
    const date = on(year);
    if (date !== null && !present.some((one) => one.type === type)) made.push({ ...base, name: name[language], type, date, repeats: 'yearly', ...(remark ? { remark: remark[language] } : {}) });
  }
  const last = ofYear('steering').at(-1);
  if (last !== undefined) {
    const prepared = preparingMeeting(register, last.date);
    if (prepared !== null && !present.some(({ type }) => type === 'planDraft')) made.push({ ...base, name: say(words.draft, null), type: 'planDraft', meeting: prepared.id, workdays: -draftWorkdays, responsible: last.secretary });
    if (!present.some(({ type }) => type === 'planApproval')) made.push({ ...base, name: say(words.approval, null), type: 'planApproval', meeting: last.id, workdays: 0, responsible: last.chair });
  }
  for (const seminar of ofYear('seminar')) {
    const rows = rowsOf(seminar);
    if (!rows.some((row) => row.workdays === null || row.workdays === 0)) made.push({ ...base, name: words.seminar[language], type: 'seminar', meeting: seminar.id, responsible: seminar.secretary });
    if (rows.some((row) => row.workdays !== null && row.workdays !== 0)) continue;
    for (const task of seminarTasks) made.push({ ...base, name: task.name[language], type: 'seminar', meeting: seminar.id, workdays: task.workdays, responsible: seminar.secretary });
  }
  return made;
}
