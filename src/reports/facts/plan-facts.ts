import type { IsoDate } from '../../schema/dates.js';
import { daysBetween } from '../../schema/dates.js';
import type { RowOf } from '../../register/entities/index.js';
import { findRow, type Register } from '../../register/register.js';
import type { Project } from './project-standing.js';

export type PlanItem = RowOf<'planItem'>;
export type PlanProgress = 'done' | 'onPlan' | 'offPlan';

export interface FollowedEffort {
  readonly item: PlanItem;
  /** Null when the plan names a project that is no longer in the register. */
  readonly project: Project | null;
  readonly progress: PlanProgress;
  /** Days by which the end is expected after the plan's; null when either is missing. */
  readonly delay: number | null;
}

function progressOf(project: Project | null, delay: number | null, tolerance: number): PlanProgress {
  if (project === null) return 'offPlan';
  if (project.status === 'closed') return 'done';
  if (project.status === 'paused' || project.status === 'stopped' || project.status === 'rejected') return 'offPlan';
  return project.light === 'red' || (delay !== null && delay > tolerance) ? 'offPlan' : 'onPlan';
}

/**
 * How the efforts of a locked plan are going: `done` when closed, `offPlan` when paused, stopped, red, or expected
 * to end later than the plan says by more than the setting for a yellow light (days), else `onPlan`.
 */
export function followedEfforts(register: Register, year: number): readonly FollowedEffort[] {
  return register.rows.planItem
    .filter((item) => item.year === year && item.decision === 'prioritised')
    .map((item) => {
      const project = findRow(register, 'project', item.project);
      const end: IsoDate | null = project?.expectedEnd ?? null;
      const delay = item.plannedEnd === null || end === null ? null : daysBetween(item.plannedEnd, end);
      return { item, project, delay, progress: progressOf(project, delay, register.settings.yellowDelayDays ?? 0) };
    });
}
