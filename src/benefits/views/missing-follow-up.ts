import { addMonths, type IsoDate } from '../../schema/dates.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import { isFollowed, type ProjectRow } from '../../register/checking/projects.js';
import type { Register } from '../../register/register.js';
import type { BenefitRow } from '../goal/achievement.js';
import { historyOf } from '../benefit-context.js';
import { standingOf } from '../standing.js';

/** The state's model asks for a report of realised benefits about a year after a project is closed. */
export const monthsAfterClosing = 12;

/** Whether a benefit has been measured on or after a day. */
export function measuredSince(register: Register, benefit: BenefitRow, day: IsoDate): boolean {
  if (benefit.latestValue !== null && benefit.latestDate !== null && benefit.latestDate >= day) return true;
  return historyOf(register, benefit).some(({ date }) => date >= day);
}

export interface UnfollowedProject {
  readonly project: ProjectRow;
  readonly closed: IsoDate;
  /** The day the follow-up was to be there. */
  readonly due: IsoDate;
  readonly isLate: boolean;
  /** Its benefits that have not been measured since. */
  readonly benefits: readonly BenefitRow[];
}

/** Closed projects with benefits nobody has measured since, the longest closed first. */
export function closedWithoutFollowUp(register: Register): readonly UnfollowedProject[] {
  return register.rows.project
    .flatMap((project): UnfollowedProject[] => {
      const closed = project.actualEnd;
      if (project.status !== 'closed' || closed === null || !isFollowed(project)) return [];
      const owed = rowsWith(register, 'benefit', 'project', project.id).filter((benefit) => standingOf(benefit, project) === 'counted' && !measuredSince(register, benefit, closed));
      const due = addMonths(closed, monthsAfterClosing);
      return owed.length === 0 ? [] : [{ project, closed, due, isLate: due <= register.asOf, benefits: owed }];
    })
    .sort((a, b) => (a.closed < b.closed ? -1 : a.closed > b.closed ? 1 : 0));
}
