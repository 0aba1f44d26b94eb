import type { Register } from '../../register/register.js';
import type { Finding } from '../../schema/finding.js';
import { checkRegister } from '../check-register.js';

/** Findings that keep a document from being made until someone has accepted them with a reason. */
const stopping: ReadonlySet<string> = new Set(['no-cpr-numbers']);

/** The cells that stop every document: texts with what looks like a CPR number, unless accepted. Empty when none do. */
export function privacyStops(register: Register): readonly Finding[] {
  return checkRegister(register).findings.filter((finding) => stopping.has(finding.rule));
}
