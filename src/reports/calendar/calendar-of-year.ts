import { partsOf, type IsoDate } from '../../schema/dates.js';
import { labelOf } from '../../schema/choice.js';
import { longDate } from '../../schema/wording/date-words.js';
import { foldCase } from '../../schema/fold-text.js';
import { meetingForm, forum } from '../../register/choices/meeting.js';
import { chainOf } from '../../register/meeting-cycle/meeting-chain.js';
import { participantsOf, personNamed, seatedAt } from '../../register/meeting-cycle/participants.js';
import { wheelEvents } from '../../register/meeting-cycle/wheel-events.js';
import type { Register } from '../../register/register.js';
import { sayIn } from '../blocks/say.js';
import { casesOf, type Meeting } from '../facts/meeting-facts.js';
import type { IcsCalendar, IcsEvent, IcsPerson } from './ics-text.js';
import { timeAndPlaceOf } from './time-and-place.js';

type Dated = Meeting & { readonly date: IsoDate };

/** `s-0001.dispatch@egefjord-kommune.portfolio-register`: the same in every file of the same register. */
function uidOf(register: Register, ...parts: readonly string[]): string {
  const plain = (text: string): string => foldCase(text).replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return `${parts.map(plain).join('.')}@${plain(register.settings.organisation ?? 'register')}.portfolio-register`;
}

/** `Styregruppen, møde 2/2027`. */
function nameOf(register: Register, meeting: Meeting): string {
  const say = sayIn(register.language);
  return [
    meeting.forum === null ? say({ da: 'Møde', en: 'Meeting' }) : labelOf(forum, meeting.forum, register.language),
    meeting.area,
    meeting.number === null ? null : say({ da: 'møde {number}', en: 'meeting {number}' }, { number: meeting.number }),
    meeting.form === null || meeting.form === 'ordinary' || meeting.form === 'written' ? null : labelOf(meetingForm, meeting.form, register.language).toLowerCase(),
  ].filter((one) => one !== null).join(', ');
}

/** What an invitation says: where and when, who is asked, by when cases are due, what is on the agenda so far. */
export function invitationText(register: Register, meeting: Meeting): string {
  const { language } = register;
  const say = sayIn(language);
  const long = (day: IsoDate): string => longDate(day, language);
  const chain = chainOf(register, meeting);
  const day = (step: string): IsoDate | null => chain.find((one) => one.step === step)?.date ?? null;
  const [due, sent, people] = [day('casesDue'), day('dispatch'), participantsOf(register, meeting)];
  const cases = casesOf(register, meeting).flatMap(({ title }) => title ?? []);
  const [chair, secretary] = [seatedAt(register, meeting, 'chair'), seatedAt(register, meeting, 'secretary')];
  const paragraphs = [
    say(meeting.form === 'written' ? { da: 'Skriftlig behandling: {name}.', en: 'Written procedure: {name}.' } : { da: 'Du indkaldes til {name}.', en: 'You are invited to {name}.' }, { name: nameOf(register, meeting) }),
    [
      meeting.date === null ? null : say({ da: 'Dato: {date}', en: 'Date: {date}' }, { date: long(meeting.date) }),
      meeting.timeAndPlace === null ? null : say({ da: 'Tid og sted: {place}', en: 'Time and place: {place}' }, { place: meeting.timeAndPlace }),
      chair === null ? null : say({ da: 'Mødeleder: {chair}', en: 'Chair: {chair}' }, { chair }),
      secretary === null ? null : say({ da: 'Referent: {secretary}', en: 'Secretary: {secretary}' }, { secretary }),
    ].filter((one) => one !== null).join('\n'),
    [
      due === null ? null : say({ da: 'Frist for sager: {due}.', en: 'Cases are due: {due}.' }, { due: long(due) }),
      sent === null ? null : say({ da: 'Dagsorden og bilag sendes senest den {sent}.', en: 'Agenda and annexes are sent by {sent}.' }, { sent: long(sent) }),
    ].filter((one) => one !== null).join('\n'),
    cases.length === 0 ? '' : `${say({ da: 'Foreløbige sager:', en: 'Cases so far:' })}\n${cases.map((title) => `- ${title}`).join('\n')}`,
    people.length === 0 ? '' : `${say({ da: 'Deltagere:', en: 'Participants:' })}\n${people.map(({ name, function: does }) => `- ${name}${does === null ? '' : `, ${does}`}`).join('\n')}`,
  ];
  return `${paragraphs.filter((one) => one !== '').join('\n\n')}\n`;
}

/** The addresses of those invited, as a mail program takes them; and the names of those whose address is not known. */
export function addressesOf(register: Register, meeting: Meeting): { readonly list: string; readonly without: readonly string[] } {
  const people = participantsOf(register, meeting);
  return {
    list: people.flatMap(({ email }) => (isAddress(email) ? [email] : [])).join('; '),
    without: people.filter(({ email }) => !isAddress(email)).map(({ name }) => name),
  };
}

function isAddress(email: string | null): email is string {
  return email !== null && /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:]+$/.test(email);
}

function meetingEvent(register: Register, meeting: Dated, invites: boolean): IcsEvent {
  const { from, to, place } = timeAndPlaceOf(meeting.timeAndPlace, register.settings.meetingMinutes ?? 120);
  const sender = personNamed(register, seatedAt(register, meeting, 'secretary'));
  const organizer: IcsPerson | null = sender !== null && isAddress(sender.email) ? { name: sender.name ?? sender.email, email: sender.email } : null;
  const attendees = participantsOf(register, meeting).flatMap(({ name, email }) => (isAddress(email) && email !== organizer?.email ? [{ name, email }] : []));
  return {
    uid: uidOf(register, meeting.id ?? meeting.date),
    when: from === null || to === null ? { day: meeting.date } : { day: meeting.date, from, to },
    summary: meeting.form === 'written' ? `${nameOf(register, meeting)}: ${labelOf(meetingForm, meeting.form, register.language).toLowerCase()}` : nameOf(register, meeting),
    description: invitationText(register, meeting),
    ...(place === null ? {} : { location: place }),
    cancelled: meeting.status === 'cancelled',
    ...(invites && organizer !== null ? { organizer, attendees } : {}),
  };
}

/** One meeting as an invitation; null for a meeting without a date. A meeting called off becomes its cancellation. */
export function invitation(register: Register, meeting: Meeting, createdAt: string): IcsCalendar | null {
  if (meeting.date === null) return null;
  return { name: nameOf(register, meeting), createdAt, events: [meetingEvent(register, meeting as Dated, true)] };
}

/** A year's meetings, the working days around them and the other events of the annual wheel, for the calendars of those who do the work. */
export function calendarOfYear(register: Register, year: number, createdAt: string): IcsCalendar {
  const say = sayIn(register.language);
  const meetings = register.rows.meeting.filter((row): row is Dated => row.date !== null && partsOf(row.date).year === year);
  const deadlines = register.rows.meeting.flatMap((meeting) =>
    chainOf(register, meeting)
      .filter(({ step, date }) => step !== 'meeting' && step !== 'programmeMeeting' && partsOf(date).year === year)
      .map(({ step, label, date }): IcsEvent => ({ uid: uidOf(register, meeting.id ?? '', step), when: { day: date }, summary: `${say(label)}: ${nameOf(register, meeting)}`, category: say({ da: 'Frist', en: 'Deadline' }), busy: false })),
  );
  const others = wheelEvents(register, year)
    .filter(({ entity, date, type }) => entity === 'yearEvent' && date !== null && !['steeringMeeting', 'programmeMeeting', 'seminar', 'statusCollection'].includes(type ?? ''))
    .map(({ id, date, name }): IcsEvent => ({ uid: uidOf(register, id ?? '', date ?? ''), when: { day: date as IsoDate }, summary: name, category: say({ da: 'Årshjul', en: 'Annual wheel' }), busy: false }));
  return {
    name: say({ da: 'Årshjul {year}', en: 'Annual wheel {year}' }, { year }),
    createdAt,
    events: [...meetings.map((meeting) => meetingEvent(register, meeting, false)), ...deadlines, ...others],
  };
}
