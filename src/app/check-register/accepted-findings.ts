import { fingerprint } from '../../register/checking/fingerprint.js';
import { fold, groupBy } from '../../register/checking/keys.js';
import type { EntityKey, RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { AnyRow } from '../../schema/entity.js';
import type { Finding } from '../../schema/finding.js';
import type { IsoDate } from '../../schema/dates.js';

export interface AcceptedFinding {
  /** Number of the row that accepts it; null when someone has emptied the cell. */
  readonly id: string | null;
  readonly finding: Finding;
  readonly reason: string;
  readonly who: string | null;
  readonly until: IsoDate | null;
}

function accusedRow(register: Register, { place }: Finding): AnyRow | null {
  const rows = (register.rows[place.entity as EntityKey] ?? []) as readonly AnyRow[];
  return rows.find((row) => (place.row === null ? place.id !== null && row['id'] === place.id : row.at.row === place.row)) ?? null;
}

/** Fingerprint of what a finding is about: the cell's value, what an unreadable cell shows, or all of a row. */
export function accusedValue(register: Register, finding: Finding): string {
  const shown = finding.params['shown'];
  if (shown !== undefined) return fingerprint(shown);
  const row = accusedRow(register, finding);
  if (row === null) return fingerprint(finding.params);
  const { at: _, ...values } = row;
  return fingerprint(finding.place.field === null ? values : row[finding.place.field]);
}

/** The row of `tblIgnoredFindings` that accepts a finding with a reason, until its value changes or the day has passed. */
export function acceptance(
  register: Register,
  finding: Finding,
  given: { readonly reason: string; readonly who: string | null; readonly until?: IsoDate },
): Readonly<Partial<Record<keyof RowOf<'ignoredFinding'>, unknown>>> {
  return {
    rule: finding.rule,
    entity: finding.place.entity,
    key: finding.place.id,
    field: finding.place.field,
    reason: given.reason,
    who: given.who,
    accepted: register.asOf,
    until: given.until ?? null,
    hash: accusedValue(register, finding),
  };
}

type Acceptance = RowOf<'ignoredFinding'>;

function subjectOf(rule: string | null, entity: string | null, key: string | null, field: string | null): string {
  return [rule, entity, key, field].map((one) => fold(one ?? '')).join('|');
}

/** Acceptances with a reason that have not run out, by the rule, row and field they are for. */
function standingAcceptances(register: Register): ReadonlyMap<string, readonly Acceptance[]> {
  const standing = register.rows.ignoredFinding.filter((row) => row.rule !== null && row.reason !== null && (row.until === null || row.until >= register.asOf));
  return groupBy(standing, (row) => subjectOf(row.rule, row.entity, row.key, row.field));
}

/** Parts what is left to look at from what someone has accepted. */
export function partAccepted(
  register: Register,
  findings: readonly Finding[],
): { readonly left: readonly Finding[]; readonly accepted: readonly AcceptedFinding[] } {
  const left: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  const standing = standingAcceptances(register);
  /** The acceptance of a finding whose value is still the one that was accepted. */
  const acceptanceOf = (finding: Finding): Acceptance | undefined => {
    const { entity, id, field } = finding.place;
    const candidates = standing.get(fold(subjectOf(finding.rule, entity, id, field)));
    const hash = candidates && accusedValue(register, finding);
    return candidates?.find((row) => row.hash === hash);
  };
  for (const finding of findings) {
    const row = standing.size === 0 ? undefined : acceptanceOf(finding);
    if (row === undefined) left.push(finding);
    else accepted.push({ id: row.id, finding, reason: row.reason ?? '', who: row.who, until: row.until });
  }
  return { left, accepted };
}
