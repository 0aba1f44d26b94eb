import { parseIsoDate, type IsoDate } from '../../schema/dates.js';
import type { RowOf } from '../../register/entities/index.js';
import { findRow, type Register } from '../../register/register.js';

type Meeting = RowOf<'meeting'>;

export type ChosenMeeting =
  | { readonly kind: 'meeting'; readonly meeting: Meeting }
  /** No meeting: a status of a day. */
  | { readonly kind: 'day'; readonly asOf: IsoDate }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Meeting[] }
  | { readonly kind: 'unknown'; readonly wanted: string; readonly candidates: readonly Meeting[] };

/** A day as people write it: `2027-05-26` or `26-05-2027`. */
function dayIn(text: string): IsoDate | null {
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  if (!danish) return parseIsoDate(text);
  const [, day = '', month = '', year = ''] = danish;
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function isHeld(meeting: Meeting): boolean {
  return meeting.date !== null && meeting.status !== 'cancelled';
}

/** The steering group's next meeting on or after the as-of date, or null. */
export function nextSteeringMeeting(register: Register): Meeting | null {
  const coming = register.rows.meeting.filter((row) => isHeld(row) && row.forum === 'steering' && (row.date as IsoDate) >= register.asOf);
  return coming.sort((a, b) => ((a.date as IsoDate) < (b.date as IsoDate) ? -1 : 1))[0] ?? null;
}

/** The steering group's latest meeting on or before the as-of date, or null: what the short version tells about. */
export function lastSteeringMeeting(register: Register): Meeting | null {
  const past = register.rows.meeting.filter((row) => isHeld(row) && row.forum === 'steering' && (row.date as IsoDate) <= register.asOf);
  return past.sort((a, b) => ((a.date as IsoDate) < (b.date as IsoDate) ? 1 : -1))[0] ?? null;
}

/**
 * The meeting a person means: by number or by date. Several on the date: the steering group's. None on the date: a
 * status of that day. Nothing said: `otherwise`, by default the steering group's next meeting, else a status of the
 * as-of date.
 */
export function chooseMeeting(register: Register, wanted: string | null, otherwise: Meeting | null = nextSteeringMeeting(register)): ChosenMeeting {
  if (wanted === null) return otherwise ? { kind: 'meeting', meeting: otherwise } : { kind: 'day', asOf: register.asOf };
  const byId = findRow(register, 'meeting', wanted);
  if (byId) return { kind: 'meeting', meeting: byId };
  const day = dayIn(wanted.trim());
  if (day === null) return { kind: 'unknown', wanted, candidates: register.rows.meeting.filter(isHeld) };
  const onDay = register.rows.meeting.filter((row) => isHeld(row) && row.date === day);
  const steering = onDay.filter((row) => row.forum === 'steering');
  const [only, ...more] = steering.length > 0 ? steering : onDay;
  if (only === undefined) return { kind: 'day', asOf: day };
  return more.length === 0 ? { kind: 'meeting', meeting: only } : { kind: 'ambiguous', candidates: [only, ...more] };
}
