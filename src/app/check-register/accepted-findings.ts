import { fingerprint } from '../../register/checking/fingerprint.js';
import { fold, isSame } from '../../register/checking/keys.js';
import type { EntityKey, RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { AnyRow } from '../../schema/entity.js';
import type { Finding } from '../../schema/finding.js';
import type { IsoDate } from '../../schema/dates.js';

export interface AcceptedFinding {
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

/** The acceptance that still stands for a finding: for the same rule, row, field and value, with a reason, not run out. */
function acceptanceOf(register: Register, finding: Finding): RowOf<'ignoredFinding'> | null {
  const { entity, id, field } = finding.place;
  const candidates = register.rows.ignoredFinding.filter(
    (row) =>
      isSame(row.rule, finding.rule) &&
      fold(row.entity ?? '') === fold(entity) &&
      fold(row.key ?? '') === fold(id ?? '') &&
      fold(row.field ?? '') === fold(field ?? '') &&
      row.reason !== null &&
      (row.until === null || row.until >= register.asOf),
  );
  return candidates.find((row) => row.hash === accusedValue(register, finding)) ?? null;
}

/** Parts what is left to look at from what someone has accepted. */
export function partAccepted(
  register: Register,
  findings: readonly Finding[],
): { readonly left: readonly Finding[]; readonly accepted: readonly AcceptedFinding[] } {
  const left: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const row = register.rows.ignoredFinding.length === 0 ? null : acceptanceOf(register, finding);
    if (row === null) left.push(finding);
    else accepted.push({ finding, reason: row.reason ?? '', who: row.who, until: row.until });
  }
  return { left, accepted };
}
