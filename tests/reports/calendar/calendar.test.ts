import { describe, expect, it } from 'vitest';
import { makeCalendar, makeInvitation } from '../../../src/app/documents/make-calendar.js';
import { faultlessRegister } from '../../../src/example/index.js';
import { buildExample } from '../../../src/register/checking/build-example.js';
import { escapeText, foldLine, icsText } from '../../../src/reports/calendar/ics-text.js';
import { timeAndPlaceOf } from '../../../src/reports/calendar/time-and-place.js';
import { date } from '../../../src/schema/dates.js';
import { utf8 } from '../../../src/schema/utf8.js';

/** Lines put together again as RFC 5545, 3.1 says a reader does. */
function unfolded(text: string): readonly string[] {
  return text.replace(/\r\n[ \t]/g, '').split('\r\n').filter(Boolean);
}

function textOf(made: ReturnType<typeof makeCalendar>, index = 0): string {
  if (made.kind !== 'made') throw new Error(made.kind);
  return new TextDecoder().decode(made.files[index]?.bytes);
}

describe('the writer of iCalendar', () => {
  it('escapes as RFC 5545 shows it, and folds by octets without cutting a letter in two', () => {
    expect(escapeText('Project XYZ Final Review\nConference Room - 3B\nCome Prepared.')).toBe('Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared.');
    expect(escapeText('a;b,c\\d\u0007')).toBe('a\\;b\\,c\\\\d');
    const long = `SUMMARY:${'Sæt fælles øl på ål 🙂 '.repeat(12)}`;
    const lines = foldLine(long).split('\r\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join('')).toBe(long);
  });

  it('writes UTF-8 as the platform does', () => {
    for (const text of ['Ærø', '🙂', 'a\ud800b', '€']) expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
  });

  it('names the zone of timed events only, and asks for nothing where nobody is asked', () => {
    const day = icsText({ name: 'X', createdAt: '2027-05-12T12:00:00', events: [{ uid: 'a@b', when: { day: date('2027-12-31') }, summary: 'Årets sidste' }] });
    expect(day).not.toContain('VTIMEZONE');
    expect(day).not.toContain('METHOD');
    expect(unfolded(day)).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20271231', 'DTEND;VALUE=DATE:20280101', 'DTSTAMP:20270512T120000Z']));
  });
});

describe('time and place as people type them', () => {
  it.each([
    ['kl. 9-11, mødelokale 3', '9.0', '11.0', 'mødelokale 3'],
    ['kl. 8.30-10, Byrådssalen', '8.30', '10.0', 'Byrådssalen'],
    ['13:15–14:45 Teams', '13.15', '14.45', 'Teams'],
    ['kl. 9', '9.0', '11.0', null],
    ['Kl 10 til 12; Rådhuset', '10.0', '12.0', 'Rådhuset'],
    ['3. sal, lokale 12', null, null, '3. sal, lokale 12'],
    ['Skriftlig behandling, svar senest kl. 12', null, null, 'Skriftlig behandling, svar senest kl. 12'],
    ['kl. 25-26', null, null, 'kl. 25-26'],
    [null, null, null, null],
  ])('%s', (text, from, to, place) => {
    const told = timeAndPlaceOf(text, 120);
    const words = (time: typeof told.from): string | null => (time === null ? null : `${String(time.hour)}.${String(time.minute)}`);
    expect([words(told.from), words(told.to), told.place]).toEqual([from, to, place]);
  });
});

describe("the example's calendar", () => {
  const register = faultlessRegister('da');
  const lines = unfolded(textOf(makeCalendar(register, 2027)));

  it('holds meetings, deadlines and the wheel, each once under a number of its own', () => {
    const uids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids).toContain('UID:m-0015@egefjord-kommune.portfolio-register');
    expect(uids).toContain('UID:m-0015.dispatch@egefjord-kommune.portfolio-register');
    expect(lines).toContain('DTSTART;TZID=Europe/Copenhagen:20270526T090000');
    expect(lines).toContain('SUMMARY:Send materialet: Styregruppen\\, møde 2/2027');
    expect(lines).toContain('SUMMARY:Frist for budgetønsker');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(uids.length);
    expect(lines.some((line) => line.startsWith('ATTENDEE'))).toBe(false);
  });

  it('is the same in two makings', () => {
    expect(textOf(makeCalendar(register, 2027))).toBe(textOf(makeCalendar(faultlessRegister('da'), 2027)));
  });

  it('invites the members by name and address, with text and list', () => {
    const made = makeInvitation(register, 'M-0018');
    const invited = unfolded(textOf(made));
    expect(invited).toContain('METHOD:REQUEST');
    expect(invited).toContain('ORGANIZER;CN="Mette Ravnsbæk":mailto:mera@egefjord.example');
    expect(invited.filter((line) => line.startsWith('ATTENDEE'))).toContain('ATTENDEE;CN="Karen Lindholt";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:kali@egefjord.example');
    const text = textOf(made, 1);
    expect(text).toContain('Til: kali@egefjord.example; ');
    expect(text).toContain('Frist for sager: 25. august 2027.');
    expect(text).toContain('- Barnets Lov: status før fristen');
    expect(text).toContain('- Karen Lindholt, Chef for Borgerservice, IT og Digitalisering');
  });

  it('calls off a meeting that was called off, and takes no address that would break the file', () => {
    const small = buildExample({ rows: {
      meeting: [{ id: 'M-0001', forum: 'steering', date: date('2027-05-26'), status: 'cancelled', secretary: 'Mette' }, { id: 'M-0002' }],
      person: [{ name: 'Mette', email: 'mette@x.dk' }, { name: 'Karen "K" Lind', email: 'karen@x.dk', steeringRole: 'chair' }, { name: 'Bo', email: 'bo@x.dk\r\nX:1', steeringRole: 'member' }],
    } });
    const invited = unfolded(textOf(makeInvitation(small, 'M-0001')));
    expect(invited).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED']));
    expect(invited.filter((line) => line.startsWith('ATTENDEE'))).toEqual(['ATTENDEE;CN="Karen  K  Lind";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:karen@x.dk']);
    expect(textOf(makeInvitation(small, 'M-0001'), 1)).toContain('Uden mailadresse i oversigten: Bo');
    expect(makeInvitation(small, 'M-0002').kind).toBe('no-meeting');
  });
});
