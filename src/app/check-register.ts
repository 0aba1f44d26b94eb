import type { Finding, Severity } from '../schema/finding.js';
import type { Register } from '../register/register.js';
import { inOneGo } from './steps.js';
import { partAccepted, type AcceptedFinding } from './check-register/accepted-findings.js';
import { allRules } from './check-register/all-rules.js';
import { hitsInSteps } from './check-register/find-hits.js';
import { groupFindings, type FindingGroup } from './check-register/group-findings.js';

export { placeOf } from './check-register/place-of.js';
export { wordFinding, wordGroup } from './check-register/word-finding.js';
export { acceptance, type AcceptedFinding } from './check-register/accepted-findings.js';
export type { FindingGroup } from './check-register/group-findings.js';

export interface CheckResult {
  /** All that is left to look at, in the order of the groups. */
  readonly findings: readonly Finding[];
  /** The same by rule, the most important first. */
  readonly groups: readonly FindingGroup[];
  /** The first ten groups: what is shown before anyone asks for more. */
  readonly mostImportant: readonly FindingGroup[];
  /** What someone has accepted with a reason, while its value stands. */
  readonly accepted: readonly AcceptedFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
}

const shownFirst = 10;

/** `checkRegister` in steps of some milliseconds each, between which other work may be done. */
export function* checkInSteps(register: Register, readingFindings: readonly Finding[] = []): Generator<void, CheckResult> {
  const hits = yield* hitsInSteps(register, allRules);
  const { left, accepted } = partAccepted(register, [...readingFindings, ...hits]);
  yield;
  const groups = groupFindings(register, left);
  const findings = groups.flatMap((group) => group.findings);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    findings,
    groups,
    mostImportant: groups.slice(0, shownFirst),
    accepted,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
  };
}

/**
 * Checks a register by all rules whose part is on. `readingFindings` are those made when the workbook was read; they
 * are grouped, ordered and accepted like the rest.
 */
export function checkRegister(register: Register, readingFindings: readonly Finding[] = []): CheckResult {
  return inOneGo(checkInSteps(register, readingFindings));
}
