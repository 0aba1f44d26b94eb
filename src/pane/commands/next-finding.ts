import type { Finding } from '../../schema/finding.js';

export interface NextFinding {
  readonly finding: Finding;
  /** By which the one after it is found next time, however the list has changed meanwhile. */
  readonly name: string;
}

const order = { error: 0, warning: 1, info: 2 } as const;

function nameOf({ rule, place }: Finding): string {
  return JSON.stringify([rule, place.entity, place.id, place.field]);
}

/** The finding after the one shown last, what must be put right first; from the beginning again at the end. Notes are passed over. */
export function nextFindingAfter(findings: readonly Finding[], last: string | null): NextFinding | null {
  const named = findings
    .filter(({ severity, place }) => severity !== 'info' && place.entity !== null)
    .toSorted((one, other) => order[one.severity] - order[other.severity])
    .map((finding): NextFinding => ({ finding, name: nameOf(finding) }));
  const at = named.findIndex(({ name }) => name === last);
  return named[at + 1] ?? named[0] ?? null;
}
