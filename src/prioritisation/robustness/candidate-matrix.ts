import type { RowOf } from '../../register/entities/index.js';
import type { CriterionRow } from '../project-score.js';
import type { RankedProject } from '../ranking.js';

/** Projects against criteria as figures alone, for thousands of weighings a second. */
export interface CandidateMatrix {
  readonly projects: readonly RowOf<'project'>[];
  readonly criteria: readonly CriterionRow[];
  /** Values 0 to 100, a row for each project; low and high differ only where an assessment is missing. 0 where a criterion does not apply. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Weights as they stand, not rescaled, by criterion. */
  readonly weights: readonly number[];
  /** Projects weighed by the same criteria share a group. */
  readonly groupOf: Uint8Array;
  /** Criteria of each group. */
  readonly groups: readonly (readonly number[])[];
}

/** The projects that compete, in the order given; musts stand outside. */
export function candidateMatrix(ranked: readonly RankedProject[]): CandidateMatrix {
  const rows = ranked.filter((one) => !one.mustDo && one.contributions.some(({ weight }) => weight > 0));
  const columns = new Map<CriterionRow, number>();
  for (const { contributions } of rows) for (const { criterion, weight } of contributions) if (weight > 0 && !columns.has(criterion)) columns.set(criterion, columns.size);
  const criteria = [...columns.keys()];
  const [m, n] = [rows.length, criteria.length];
  const low = new Float64Array(m * n);
  const high = new Float64Array(m * n);
  const groupOf = new Uint8Array(m);
  const groups: (readonly number[])[] = [];
  const known = new Map<string, number>();
  rows.forEach(({ contributions }, i) => {
    const used = contributions.filter(({ weight }) => weight > 0).map(({ criterion }) => columns.get(criterion) ?? 0);
    const name = used.join(' ');
    if (!known.has(name)) known.set(name, groups.push(used) - 1);
    groupOf[i] = known.get(name) ?? 0;
    for (const { criterion, weight, value } of contributions) {
      if (weight <= 0) continue;
      const at = i * n + (columns.get(criterion) ?? 0);
      low[at] = value ?? 0;
      high[at] = value ?? 100;
    }
  });
  return { projects: rows.map(({ project }) => project), criteria, low, high, weights: criteria.map((one) => Math.max(0, one.weight ?? 0)), groupOf, groups };
}
