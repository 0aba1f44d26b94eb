import type { IsoDate } from '../../schema/dates.js';
import { parseDate } from '../../adoption/values/parse-date.js';

/** A day as people type it in Danish, `30-06-2027`, `30.6.27` or `30. juni 2027`; null when it is not plainly one. */
export function typedDay(text: string): IsoDate | null {
  const read = parseDate(text.trim(), { year: null });
  return read.kind === 'value' && read.confidence >= 0.75 ? read.value : null;
}
