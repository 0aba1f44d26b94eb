import type { RowOf } from '../register/entities/index.js';
import type { BenefitRow } from './goal/achievement.js';

/** Whether a benefit is held against its plan: a potential is not promised yet, a dropped one no longer. */
export type Standing = 'counted' | 'potential' | 'dropped';

/**
 * From the benefit's own status, else from its project's: a proposed project has potentials only, and what a
 * stopped or rejected one was to give has been dropped. A benefit without either counts.
 */
export function standingOf(benefit: Pick<BenefitRow, 'status'>, project: Pick<RowOf<'project'>, 'status'> | null): Standing {
  if (benefit.status === 'potential') return 'potential';
  if (benefit.status === 'dropped') return 'dropped';
  if (benefit.status !== null) return 'counted';
  if (project?.status === 'proposed') return 'potential';
  if (project?.status === 'stopped' || project?.status === 'rejected') return 'dropped';
  return 'counted';
}
