import { addDays, type IsoDate } from '../../schema/dates.js';

/**
 * A small writer of iCalendar (RFC 5545): lines end in CRLF and are folded at 75 octets, texts are escaped, local times
 * name the zone Europe/Copenhagen, whose rule is written out. Nothing here asks a clock.
 */

/** A day, or a stretch of a day in Danish time (`hour` 0 to 23). */
export type IcsWhen =
  | { readonly day: IsoDate }
  | { readonly day: IsoDate; readonly from: IcsTime; readonly to: IcsTime };

export interface IcsTime {
  readonly hour: number;
  readonly minute: number;
}

export interface IcsPerson {
  readonly name: string;
  readonly email: string;
}

export interface IcsEvent {
  /** The same for the same event in every file, so that a calendar updates it instead of adding a second. */
  readonly uid: string;
  readonly when: IcsWhen;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  readonly category?: string;
  /** A deadline does not make anyone busy. */
  readonly busy?: boolean;
  readonly cancelled?: boolean;
  readonly organizer?: IcsPerson;
  readonly attendees?: readonly IcsPerson[];
}

export interface IcsCalendar {
  readonly name: string;
  /** `YYYY-MM-DDTHH:MM:SS`, written as the time the file was made. */
  readonly createdAt: string;
  readonly events: readonly IcsEvent[];
}

function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Folds a line at 75 octets without cutting a character in two; what follows begins with a blank. */
export function foldLine(line: string): string {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const size = octets(character);
    if (used + size > 75) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += size;
  }
  return folded;
}

/** A text value: backslash, semicolon, comma and line breaks are escaped, other control characters left out. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- RFC 5545 allows no control characters in a text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\n/g, '\\n');
}

/** A parameter value in quotes, which may hold no quotes itself. */
function quoted(text: string): string {
  return `"${text.replace(/["\r\n]/g, ' ').trim()}"`;
}

const zone = 'Europe/Copenhagen';

/** The EU's summer time since 1996: from the last Sunday of March to the last Sunday of October, at 01:00 UTC. */
const zoneLines = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const bare = (day: IsoDate): string => day.replaceAll('-', '');
const clock = ({ hour, minute }: IcsTime): string => `${String(hour).padStart(2, '0')}${String(minute).padStart(2, '0')}00`;

function whenLines(when: IcsWhen): readonly string[] {
  if (!('from' in when)) return [`DTSTART;VALUE=DATE:${bare(when.day)}`, `DTEND;VALUE=DATE:${bare(addDays(when.day, 1))}`];
  return [`DTSTART;TZID=${zone}:${bare(when.day)}T${clock(when.from)}`, `DTEND;TZID=${zone}:${bare(when.day)}T${clock(when.to)}`];
}

function eventLines(event: IcsEvent, stamp: string): readonly string[] {
  const text = (name: string, value: string | undefined): readonly string[] => (value === undefined || value === '' ? [] : [`${name}:${escapeText(value)}`]);
  return [
    'BEGIN:VEVENT',
    ...text('UID', event.uid),
    `DTSTAMP:${stamp}`,
    ...whenLines(event.when),
    ...text('SUMMARY', event.summary),
    ...text('LOCATION', event.location),
    ...text('DESCRIPTION', event.description),
    ...text('CATEGORIES', event.category),
    ...(event.organizer ? [`ORGANIZER;CN=${quoted(event.organizer.name)}:mailto:${event.organizer.email}`] : []),
    ...(event.organizer ? (event.attendees ?? []) : []).map(({ name, email }) => `ATTENDEE;CN=${quoted(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${email}`),
    `TRANSP:${event.busy === false ? 'TRANSPARENT' : 'OPAQUE'}`,
    `STATUS:${event.cancelled === true ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/**
 * The calendar as the text of an .ics file. It is an invitation (METHOD:REQUEST) when every event has an organizer and
 * someone to ask, and a plain calendar without a method otherwise, to be taken in as it is.
 */
export function icsText({ name, createdAt, events }: IcsCalendar): string {
  const asks = events.length > 0 && events.every(({ organizer, attendees }) => organizer !== undefined && (attendees?.length ?? 0) > 0);
  const called = events.length > 0 && events.every(({ cancelled }) => cancelled === true);
  const timed = events.some(({ when }) => 'from' in when);
  const stamp = `${createdAt.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Porteføljeoversigt//Årshjul//DA',
    'CALSCALE:GREGORIAN',
    ...(asks ? [`METHOD:${called ? 'CANCEL' : 'REQUEST'}`] : []),
    `X-WR-CALNAME:${escapeText(name)}`,
    ...(timed ? zoneLines : []),
    ...events.flatMap((event) => eventLines(asks ? event : { ...event, attendees: [] }, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
