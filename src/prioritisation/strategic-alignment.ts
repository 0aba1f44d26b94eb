import { fold } from '../register/checking/keys.js';
import { oncePer } from '../register/checking/once-per.js';
import { pointsByProject } from '../register/formulas/goal-points.js';
import type { Register } from '../register/register.js';

const points = oncePer(pointsByProject);

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
