import { labelOf } from '../../schema/choice.js';
import { partsOf, type IsoDate } from '../../schema/dates.js';
import type { Text } from '../../schema/text.js';
import { forum } from '../../register/choices/meeting.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { FrozenEdition } from './editions.js';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Which of the year's ordinary meetings of its forum a meeting is, as its own number says or else by counting; null for other forms of meeting. */
function numberInYear(register: Register, meeting: RowOf<'meeting'>, date: IsoDate): number | null {
  const { year } = partsOf(date);
  if (meeting.form !== null && meeting.form !== 'ordinary') return null;
  const said = /^(\d{1,2})\s*[/-]\s*(\d{4})$/.exec(meeting.number?.trim() ?? '');
  if (said && Number(said[2]) === year) return Number(said[1]);
  const earlier = register.rows.meeting.filter(
    (one) => one.id !== meeting.id && one.forum === meeting.forum && one.status !== 'cancelled' && (one.form === null || one.form === 'ordinary') && one.date !== null && partsOf(one.date).year === year && one.date < date,
  );
  return earlier.length + 1;
}

const word: Text = { da: 'Udgave', en: 'Edition' };

/**
 * What the next edition for a meeting is called: year and the meeting's number in it, `Udgave 2027-2`; then `Udgave 2027-2 B`
 * and on. Extraordinary meetings and written procedures go by their date; those of another forum than the steering group
 * also carry its name, since each group counts its own meetings.
 */
export function nextEditionName(register: Register, meeting: RowOf<'meeting'>, editions: readonly FrozenEdition[]): string {
  const date = meeting.date ?? register.asOf;
  const number = numberInYear(register, meeting, date);
  const of = meeting.forum === null || meeting.forum === 'steering' ? '' : ` ${labelOf(forum, meeting.forum, register.language)}`;
  const base = `${word[register.language]} ${number === null ? date : `${String(partsOf(date).year)}-${String(number)}`}${of}`;
  const taken = new Set(editions.map(({ name }) => name.toLowerCase()));
  if (!taken.has(base.toLowerCase())) return base;
  for (let index = 1; index < letters.length; index += 1) {
    const name = `${base} ${letters.charAt(index)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
  let another = letters.length + 1;
  while (taken.has(`${base} ${String(another)}`.toLowerCase())) another += 1;
  return `${base} ${String(another)}`;
}
