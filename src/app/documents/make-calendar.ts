import { utf8 } from '../../schema/utf8.js';
import type { Register } from '../../register/register.js';
import { addressesOf, calendarOfYear, invitation, invitationText } from '../../reports/calendar/calendar-of-year.js';
import { icsText } from '../../reports/calendar/ics-text.js';
import { chooseMeeting } from './choose-meeting.js';
import { documentName } from './file-name.js';
import type { MadeDocument } from './made-document.js';
import { privacyStops } from './privacy-stop.js';

/** A year's meetings, deadlines and events as one calendar file, dated by the register's as-of date; no file for a year with nothing in it. */
export function makeCalendar(register: Register, year: number): MadeDocument {
  const findings = privacyStops(register);
  if (findings.length > 0) return { kind: 'stopped', findings };
  const calendar = calendarOfYear(register, year, `${register.asOf}T12:00:00`);
  // A calendar must hold something (RFC 5545, 3.6).
  if (calendar.events.length === 0) return { kind: 'made', files: [] };
  const text = icsText(calendar);
  return { kind: 'made', files: [{ name: `${documentName('calendar', register.language, { year })}.ics`, bytes: utf8(text) }] };
}

const words = {
  to: { da: 'Til', en: 'To' },
  without: { da: 'Uden mailadresse i oversigten', en: 'Without an address in the register' },
} as const;

/** A meeting's invitation: the calendar file, and a text with the addresses for those who write the mail by hand. */
export function makeInvitation(register: Register, wanted: string | null): MadeDocument {
  const chosen = chooseMeeting(register, wanted);
  if (chosen.kind === 'ambiguous' || chosen.kind === 'unknown') return chosen;
  const calendar = chosen.kind === 'meeting' ? invitation(register, chosen.meeting, `${register.asOf}T12:00:00`) : null;
  if (chosen.kind === 'day' || calendar === null) return { kind: 'no-meeting' };
  const findings = privacyStops(register);
  if (findings.length > 0) return { kind: 'stopped', findings };
  const { meeting } = chosen;
  const { language } = register;
  const { list, without } = addressesOf(register, meeting);
  const head = [list === '' ? null : `${words.to[language]}: ${list}`, without.length === 0 ? null : `${words.without[language]}: ${without.join(', ')}`].filter((line) => line !== null);
  const text = [...head, ...(head.length === 0 ? [] : ['']), invitationText(register, meeting)].join('\n');
  const name = documentName('invitation', language, { meeting });
  return { kind: 'made', files: [{ name: `${name}.ics`, bytes: utf8(icsText(calendar)) }, { name: `${name}.txt`, bytes: utf8(`\ufeff${text.replace(/\n/g, '\r\n')}`) }] };
}
