import type { IsoDate } from '../../schema/dates.js';
import type { RowOf } from '../../register/entities/index.js';
import { delayDays } from '../../register/formulas/delay-days.js';
import { overrun } from '../../register/formulas/overrun.js';
import type { Settings } from '../../register/settings.js';

export type Project = RowOf<'project'>;

/** Under way or about to be: not a proposal, and not closed, stopped or rejected. A blank status counts as under way. */
export function isCurrent(project: Pick<Project, 'status'>): boolean {
  return project.status === null || project.status === 'approved' || project.status === 'active' || project.status === 'paused';
}

export interface Overrun {
  /** Expected cost less approved budget, in the register's currency; negative is cheaper. */
  readonly amount: number;
  /** The same as a share of the budget. */
  readonly share: number;
}

/** Null when budget or expected cost is missing, or the budget is not above 0. */
export function overrunOf(project: Pick<Project, 'approvedBudget' | 'expectedCost'>): Overrun | null {
  const amount = overrun(project);
  const { approvedBudget } = project;
  if (amount === null || approvedBudget === null || approvedBudget <= 0) return null;
  return { amount, share: amount / approvedBudget };
}

/** Must be in use by a day in a law or agreement, and is expected later. Go-live counts when there is one, else the end. */
export function missesLegalDeadline(project: Pick<Project, 'legalDeadline' | 'goLive' | 'expectedEnd'>): boolean {
  const ready = project.goLive ?? project.expectedEnd;
  return project.legalDeadline !== null && ready !== null && ready > project.legalDeadline;
}

/** Its expected end has passed without its having been closed. */
export function isPastEnd(project: Pick<Project, 'status' | 'expectedEnd'>, asOf: IsoDate): boolean {
  return isCurrent(project) && project.expectedEnd !== null && project.expectedEnd < asOf;
}

/** Whether a current project's end is later than agreed by more than the setting for a yellow light, whoever sets the dates. */
export function isDelayed(project: Project, settings: Settings): boolean {
  const delay = delayDays(project);
  return isCurrent(project) && delay !== null && delay > (settings.yellowDelayDays ?? 0);
}
