import { findByKey } from '../register/checking/find-by-key.js';
import { fold } from '../register/checking/keys.js';
import { oncePer } from '../register/checking/once-per.js';
import { goalPoints } from '../register/formulas/goal-points.js';
import type { Register } from '../register/register.js';

/** Points of every project that has a contribution with points, by folded key. */
const points = oncePer((register: Register): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const row of register.rows.projectGoal) {
    const own = row.project === null ? null : goalPoints(row.contribution, findByKey(register, 'goal', row.goal), register.asOf);
    if (row.project !== null && own !== null) sums.set(fold(row.project), (sums.get(fold(row.project)) ?? 0) + own);
  }
  return sums;
});

/**
 * A project's strategic alignment on the scale 1 to 5: points (contribution × importance of each valid goal) against
 * the points that count as full. The full mark is a setting and not the best project at hand, so that a new project
 * or goal changes nobody's score. Null where nobody has said what the project contributes to, which is not zero.
 */
export function alignedScore(register: Register, project: string | null): number | null {
  const full = register.settings.fullAlignmentPoints;
  const own = project === null ? undefined : points(register).get(fold(project));
  return own === undefined || full === null || full <= 0 ? null : 1 + 4 * Math.min(1, own / full);
}
