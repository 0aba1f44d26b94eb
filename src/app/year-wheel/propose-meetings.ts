import { addDays, daysBetween, mondayOfWeek, partsOf, weekOf, type IsoDate } from '../../schema/dates.js';
import { addWorkdays, isWorkday } from '../../schema/holidays.js';
import { longDate } from '../../schema/wording/date-words.js';
import { fill, type Text } from '../../schema/text.js';
import { meetingsOf, type MeetingRow } from '../../register/checking/meetings.js';
import { forum as forums, type Forum } from '../../register/choices/meeting.js';
import { holidayPeriodAt } from '../../register/meeting-cycle/holiday-periods.js';
import { preparingMeeting } from '../../register/meeting-cycle/meeting-chain.js';
import type { Register } from '../../register/register.js';
import { labelOf } from '../../schema/choice.js';
import type { FieldValues } from '../session/register-session.js';

export interface ProposedMeeting {
  readonly forum: Forum;
  readonly date: IsoDate;
  readonly number: string;
  /** The meeting of the register that already stands for this one; then there is nothing to add. */
  readonly existing: MeetingRow | null;
  readonly values: FieldValues;
}

export interface MeetingProposal {
  readonly year: number;
  readonly meetings: readonly ProposedMeeting[];
  readonly warnings: readonly Text[];
}

const words = {
  holiday: { da: '{forum} den {date} ligger i {holiday}. Vælg en anden uge.', en: '{forum} on {date} is in {holiday}. Choose another week.' },
  moved: { da: '{forum} er flyttet til den {date}, fordi den {day} ikke er en arbejdsdag.', en: '{forum} has been moved to {date}, since {day} is no working day.' },
  noWeek: { da: 'Uge {week} findes ikke i {year}. Ret ugerne.', en: 'There is no week {week} in {year}. Correct the weeks.' },
  count: { da: 'Kommissoriet siger fire møder om året; her er der {n}.', en: 'The terms of reference say four meetings a year; here there are {n}.' },
} as const satisfies Record<string, Text>;

function inBoth(text: Text, params: (language: 'da' | 'en') => Readonly<Record<string, string | number>>): Text {
  return { da: fill(text.da, params('da')), en: fill(text.en, params('en')) };
}

/** Week numbers as people type them: `11, 21, 37 og 48`. */
export function weeksIn(text: string | null): readonly number[] {
  const weeks = [...(text ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return [...new Set(weeks)].sort((a, b) => a - b);
}

/** Two meetings of a forum within three weeks of each other are the same one, moved. */
const sameWithinDays = 21;

function nearest(register: Register, forum: Forum, date: IsoDate, taken: ReadonlySet<MeetingRow>): MeetingRow | null {
  const near = meetingsOf(register, forum)
    .filter((one) => (one.form === null || one.form === 'ordinary') && !taken.has(one) && Math.abs(daysBetween(one.date, date)) <= sameWithinDays)
    .sort((a, b) => Math.abs(daysBetween(a.date, date)) - Math.abs(daysBetween(b.date, date)));
  return near[0] ?? null;
}

/** What the forum's meetings have in common is taken from the latest one. */
function customs(register: Register, forum: Forum): FieldValues {
  const latest = meetingsOf(register, forum).filter((one) => one.form !== 'written').at(-1);
  return latest === undefined ? {} : { timeAndPlace: latest.timeAndPlace, chair: latest.chair, secretary: latest.secretary };
}

/**
 * The meetings of a year by the settings: the steering group in its weeks, the programme group so many working days
 * before each, and the seminar. What the register already has within three weeks of a proposal stands. `weeks` are a
 * person's own for this year.
 */
export function proposeMeetings(register: Register, year: number, weeks: readonly number[] = weeksIn(register.settings.meetingWeeks)): MeetingProposal {
  const { settings } = register;
  const warnings: Text[] = [];
  const meetings: ProposedMeeting[] = [];
  const taken = new Set<MeetingRow>();
  const named = (forum: Forum): Text => ({ da: labelOf(forums, forum, 'da'), en: labelOf(forums, forum, 'en') });

  const propose = (forum: Forum, wanted: IsoDate, number: string, existing: MeetingRow | null): IsoDate => {
    const day = existing?.date ?? (isWorkday(wanted) ? wanted : addWorkdays(wanted, 1));
    const told = (text: Text, more: (language: 'da' | 'en') => Readonly<Record<string, string>>): void => {
      warnings.push(inBoth(text, (own) => ({ forum: named(forum)[own], date: longDate(day, own), ...more(own) })));
    };
    if (existing === null && day !== wanted) told(words.moved, (own) => ({ day: longDate(wanted, own) }));
    const holiday = holidayPeriodAt(day);
    if (holiday !== null) told(words.holiday, (own) => ({ holiday: holiday[own] }));
    if (existing !== null) taken.add(existing);
    meetings.push({ forum, date: day, number, existing, values: { forum, date: day, number, status: 'planned', form: 'ordinary', ...customs(register, forum) } });
    return day;
  };

  let count = 0;
  for (const week of weeks) {
    const monday = mondayOfWeek(year, week);
    if (monday === null) {
      warnings.push(inBoth(words.noWeek, () => ({ week, year })));
      continue;
    }
    count += 1;
    const wanted = addDays(monday, (settings.meetingWeekday ?? 3) - 1);
    const steering = nearest(register, 'steering', isWorkday(wanted) ? wanted : addWorkdays(wanted, 1), taken);
    const number = `${String(count)}/${String(year)}`;
    const before = settings.programmeMeetingWorkdays;
    const date = steering?.date ?? (isWorkday(wanted) ? wanted : addWorkdays(wanted, 1));
    if (before !== null) propose('programme', addWorkdays(date, -before), number, preparingMeeting(register, date));
    propose('steering', wanted, number, steering);
  }
  if (count !== 4) warnings.push(inBoth(words.count, () => ({ n: count })));
  const thursday = settings.seminarWeek === null ? null : mondayOfWeek(year, settings.seminarWeek);
  if (thursday !== null) {
    const held = meetingsOf(register, 'seminar').find(({ date }) => partsOf(date).year === year) ?? null;
    propose('seminar', addDays(thursday, 3), String(year), held);
  }
  return { year, meetings, warnings };
}

/** `uge 21`: what people call the time of a meeting. */
export function weekWords(date: IsoDate): Text {
  const { week } = weekOf(date);
  return { da: `uge ${String(week)}`, en: `week ${String(week)}` };
}
