import type { IsoDate } from '../../schema/dates.js';
import { addWorkdays } from '../../schema/holidays.js';
import type { Text } from '../../schema/text.js';
import { meetingsOf, type MeetingRow } from '../checking/meetings.js';
import type { Register } from '../register.js';
import type { SettingKey, Settings } from '../settings.js';
import { afterHolidayPeriod } from './holiday-periods.js';

type Forum = MeetingRow['forum'];

/** One day of the chain of work around a meeting. */
interface Link {
  readonly step: string;
  readonly label: Text;
  readonly setting: SettingKey;
  readonly side: -1 | 1;
  readonly forums: readonly Forum[];
}

const steering: readonly Forum[] = ['steering'];
const both: readonly Forum[] = ['steering', 'programme'];

const links = [
  { step: 'statusRequest', label: { da: 'Bestil status', en: 'Request status' }, setting: 'statusRequestWorkdays', side: -1, forums: steering },
  { step: 'statusDue', label: { da: 'Status er inde', en: 'Status is in' }, setting: 'statusDueWorkdays', side: -1, forums: steering },
  { step: 'casesDue', label: { da: 'Frist for sager', en: 'Cases due' }, setting: 'casesDueWorkdays', side: -1, forums: steering },
  { step: 'programmeMeeting', label: { da: 'Programgruppen mødes', en: 'The programme group meets' }, setting: 'programmeMeetingWorkdays', side: -1, forums: steering },
  { step: 'freeze', label: { da: 'Lås udgaven', en: 'Freeze the edition' }, setting: 'freezeWorkdays', side: -1, forums: steering },
  { step: 'toChair', label: { da: 'Materialet til formanden (chefmøder)', en: 'Material to the chair (managers meetings)' }, setting: 'toChairWorkdays', side: -1, forums: steering },
  { step: 'approval', label: { da: 'Formanden har godkendt', en: 'The chair has approved' }, setting: 'approvalWorkdays', side: -1, forums: steering },
  { step: 'dispatch', label: { da: 'Send materialet', en: 'Send the material' }, setting: 'dispatchWorkdays', side: -1, forums: both },
  { step: 'minutes', label: { da: 'Send referatet', en: 'Send the minutes' }, setting: 'minutesWorkdays', side: 1, forums: both },
  { step: 'executive', label: { da: 'Orientér direktion og chefforum', en: 'Inform the executive board and managers forum' }, setting: 'executiveWorkdays', side: 1, forums: steering },
  { step: 'minutesApproved', label: { da: 'Referatet er godkendt', en: 'Minutes approved' }, setting: 'minutesApprovedWorkdays', side: 1, forums: both },
] as const satisfies readonly Link[];

/** A meeting outside the cycle has none of the cycle's preparation: nobody reports status for it. */
const ofTheCycle: ReadonlySet<string> = new Set(['statusRequest', 'statusDue', 'casesDue', 'programmeMeeting', 'freeze']);

export type ChainStep = (typeof links)[number]['step'] | 'meeting';

export interface ChainDay {
  readonly step: ChainStep;
  readonly label: Text;
  readonly date: IsoDate;
}

const meetingLabel: Text = { da: 'Møde', en: 'Meeting' };

function dayOf(link: Link, date: IsoDate, settings: Settings): IsoDate | null {
  const workdays = settings[link.setting];
  if (typeof workdays !== 'number') return null;
  const day = addWorkdays(date, link.side * workdays);
  // People are not asked in the holidays; the answer is still due on its day.
  const asked = link.step === 'statusRequest' ? afterHolidayPeriod(day) : day;
  const due = settings.statusDueWorkdays;
  return asked !== day && due !== null && asked >= addWorkdays(date, -due) ? day : asked;
}

/** The programme group's meeting that prepares a steering group meeting: its last one in the six weeks before; null when none is planned. */
export function preparingMeeting(register: Register, date: IsoDate): (MeetingRow & { readonly date: IsoDate }) | null {
  const from = addWorkdays(date, -30);
  return meetingsOf(register, 'programme').filter((one) => one.date >= from && one.date < date).at(-1) ?? null;
}

/**
 * The days around a meeting in the order of time, counted in working days by the settings; a setting left blank leaves
 * its day out. Requests for status never fall in holiday weeks. The programme group's day is that of its own meeting
 * where one is planned. Empty for a meeting without a date or called off.
 */
export function chainOf(register: Register, meeting: MeetingRow): readonly ChainDay[] {
  const { date, forum, status, form } = meeting;
  if (date === null || status === 'cancelled') return [];
  const days = links.flatMap((link: Link): ChainDay[] => {
    if (!link.forums.includes(forum) || ((form === 'written' || form === 'extraordinary') && ofTheCycle.has(link.step))) return [];
    const planned = link.step === 'programmeMeeting' ? (preparingMeeting(register, date)?.date ?? null) : null;
    const day = planned ?? dayOf(link, date, register.settings);
    return day === null ? [] : [{ step: link.step as ChainStep, label: link.label, date: day }];
  });
  return [...days, { step: 'meeting' as const, label: meetingLabel, date }].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
