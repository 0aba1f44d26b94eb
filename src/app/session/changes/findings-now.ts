import type { Finding } from '../../../schema/finding.js';
import type { Reading } from '../readings/reading.js';

/** A row is known by its key, since rows move; one without a key by where it stands. */
function subject({ rule, place }: Finding): string {
  return JSON.stringify([rule, place.entity, place.id, place.field, place.id === null ? place.row : null]);
}

function said(finding: Finding): string {
  return subject(finding) + JSON.stringify(finding.params);
}

/**
 * The findings meant, as they stand in the latest reading: rows move, and a finding holds the row it was made for. One that
 * says something else by now is taken where it is the only one of its kind; of several, nobody knows which was meant.
 */
export function findingsNow(reading: Reading, wanted: readonly Finding[]): readonly Finding[] {
  const now = reading.check.findings;
  const same = new Set(now);
  const bySaid = new Map(now.map((finding) => [said(finding), finding]));
  const bySubject = new Map<string, Finding | null>();
  for (const finding of now) bySubject.set(subject(finding), bySubject.has(subject(finding)) ? null : finding);
  const found = wanted.flatMap((finding) => (same.has(finding) ? finding : (bySaid.get(said(finding)) ?? bySubject.get(subject(finding)) ?? [])));
  return [...new Set(found)];
}
