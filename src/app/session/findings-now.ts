import type { Finding } from '../../schema/finding.js';
import type { Reading } from './reading.js';

function subject({ rule, place }: Finding, withRow: boolean): string {
  return JSON.stringify([rule, place.entity, place.id, place.field, withRow || place.id === null ? place.row : null]);
}

/** The findings meant, as they stand in the latest reading: rows move, and a finding holds the row it was made for. */
export function findingsNow(reading: Reading, wanted: readonly Finding[]): readonly Finding[] {
  const now = reading.check.findings;
  const same = new Set(now);
  const byKey = new Map(now.map((finding) => [subject(finding, false), finding]));
  const found = wanted.flatMap((finding) => (same.has(finding) ? finding : (byKey.get(subject(finding, false)) ?? [])));
  return [...new Set(found)];
}
