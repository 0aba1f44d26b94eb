import type { Finding } from '../../schema/finding.js';

/** The least figure of many findings; infinite of none. A call with an argument for each would overflow where hundreds of thousands say the same. */
export function least(findings: readonly Finding[], figure: (finding: Finding) => number): number {
  return findings.reduce((smallest, finding) => Math.min(smallest, figure(finding)), Infinity);
}
