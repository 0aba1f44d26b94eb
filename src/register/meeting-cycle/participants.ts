import type { IsoDate } from '../../schema/dates.js';
import { isSame } from '../checking/keys.js';
import type { MeetingRow } from '../checking/meetings.js';
import { groupRole } from '../choices/organisation.js';
import type { RowOf } from '../entities/index.js';
import type { Register } from '../register.js';

type Person = RowOf<'person'>;

export interface Participant {
  readonly name: string;
  readonly function: string | null;
  readonly email: string | null;
  readonly seat: Person['steeringRole'];
}

function lines(text: string | null): readonly string[] {
  return (text ?? '').split(/[\n;]/).map((line) => line.trim()).filter(Boolean);
}

function seatField(forum: MeetingRow['forum']): 'steeringRole' | 'programmeRole' | null {
  return forum === 'steering' ? 'steeringRole' : forum === 'programme' ? 'programmeRole' : null;
}

function isThere(person: Person, day: IsoDate): boolean {
  return (person.activeTo === null || person.activeTo >= day) && (person.activeFrom === null || person.activeFrom <= day);
}

/** The row of the list of persons a name or initials stand for; null when there is none. */
export function personNamed(register: Register, name: string | null): Person | null {
  return register.rows.person.find((row) => isSame(row.name, name) || isSame(row.initials, name)) ?? null;
}

function told(person: Person, seat: Person['steeringRole']): Participant {
  return { name: person.name ?? person.initials ?? '', function: person.function, email: person.email, seat };
}

/** Those named on a meeting, else the forum's members on its day by seat, chair first. Substitutes are a list of their own. */
export function participantsOf(register: Register, meeting: MeetingRow): readonly Participant[] {
  const field = seatField(meeting.forum);
  const named = lines(meeting.participants);
  if (named.length > 0) {
    return named.map((name) => {
      const person = personNamed(register, name);
      return person === null ? { name, function: null, email: null, seat: null } : told(person, field === null ? null : person[field]);
    });
  }
  if (field === null) return [];
  const order = groupRole.options.map(({ key }) => key);
  return register.rows.person
    .filter((row) => row[field] !== null && row.name !== null && isThere(row, meeting.date ?? register.asOf))
    .sort((a, b) => order.indexOf(a[field] ?? 'member') - order.indexOf(b[field] ?? 'member'))
    .map((row) => told(row, row[field]));
}

/** The chair or secretary typed on the meeting, else the person with that seat; null when nobody is known. */
export function seatedAt(register: Register, meeting: MeetingRow, role: 'chair' | 'secretary'): string | null {
  if (meeting[role] !== null) return meeting[role];
  const field = seatField(meeting.forum);
  const day = meeting.date ?? register.asOf;
  return field === null ? null : (register.rows.person.find((row) => row[field] === role && isThere(row, day))?.name ?? null);
}

export function apologiesOf(meeting: MeetingRow): readonly string[] {
  return lines(meeting.apologies);
}
