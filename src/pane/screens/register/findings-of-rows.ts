import type { CheckResult } from '../../../app/check-register.js';
import { severities } from '../../../app/check-register/group-findings.js';
import { oncePer } from '../../../register/checking/once-per.js';
import type { EntityKey } from '../../../register/entities/index.js';
import type { AnyRow } from '../../../schema/entity.js';
import type { Finding, Severity } from '../../../schema/finding.js';

const byRow = oncePer((check: CheckResult): ReadonlyMap<string, readonly Finding[]> => {
  const found = new Map<string, Finding[]>();
  for (const finding of check.findings) {
    const { entity, row } = finding.place;
    if (row === null) continue;
    const key = `${entity} ${String(row)}`;
    const group = found.get(key);
    if (group) group.push(finding);
    else found.set(key, [finding]);
  }
  return found;
});

/** What was found about a row at the latest reading, in its cells and as a whole. */
export function findingsOf(check: CheckResult | null, entity: EntityKey, row: AnyRow): readonly Finding[] {
  return (check === null ? undefined : byRow(check).get(`${entity} ${String(row.at.row)}`)) ?? [];
}

/** The gravest of them; null where there are none, or only some for information. */
export function gravestOf(findings: readonly Finding[]): Severity | null {
  const gravest = severities.find((severity) => findings.some((finding) => finding.severity === severity));
  return gravest === undefined || gravest === 'info' ? null : gravest;
}
