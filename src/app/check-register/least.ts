import type { Finding } from '../../schema/finding.js';

/** The least figure of many findings, none of which is below 0; infinite of none. A call with an argument for each would overflow where hundreds of thousands say the same. */
export function least(findings: readonly Finding[], figure: (finding: Finding) => number): number {
  let smallest = Infinity;
  for (const finding of findings) {
    smallest = Math.min(smallest, figure(finding));
    if (smallest <= 0) break;
  }
  return smallest;
}
