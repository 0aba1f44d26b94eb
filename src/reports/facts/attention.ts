import type { IsoDate } from '../../schema/dates.js';
import { calculatedLight } from '../../register/formulas/calculated-light.js';
import { delayDays } from '../../register/formulas/delay-days.js';
import type { Settings } from '../../register/settings.js';
import { isCurrent, missesLegalDeadline, overrunOf, type Project } from './project-standing.js';

/** Why a project needs the steering group. */
export type AttentionReason = 'red' | 'legalDeadline' | 'unassessed';

export interface Attention {
  readonly project: Project;
  readonly reason: AttentionReason;
}

const rank: Readonly<Record<AttentionReason, number>> = { red: 0, legalDeadline: 1, unassessed: 2 };

function reasonFor(project: Project, settings: Settings): AttentionReason | null {
  if (project.light === 'red') return 'red';
  if (missesLegalDeadline(project)) return 'legalDeadline';
  const notAssessed = project.light === null || project.light === 'none';
  return notAssessed && calculatedLight(project, settings) === 'red' ? 'unassessed' : null;
}

/**
 * The current projects that need the steering group, the gravest first: a red light, a must that misses its legal
 * deadline, and, where nobody has set a light, figures beyond the limits of a red one. A light that was set stands
 * as it was agreed: figures never overrule it here.
 */
export function attentionOf(projects: readonly Project[], settings: Settings): readonly Attention[] {
  const found = projects.filter(isCurrent).flatMap((project): Attention[] => {
    const reason = reasonFor(project, settings);
    return reason === null ? [] : [{ project, reason }];
  });
  const late = ({ project }: Attention): number => delayDays(project) ?? 0;
  const dear = ({ project }: Attention): number => overrunOf(project)?.share ?? 0;
  return found.sort(
    (a, b) =>
      rank[a.reason] - rank[b.reason] ||
      Number(missesLegalDeadline(b.project)) - Number(missesLegalDeadline(a.project)) ||
      late(b) - late(a) ||
      dear(b) - dear(a),
  );
}

/**
 * Current projects without a status newer than the settings' limit. None when no project of the list has a dated
 * status: then the column is not in use yet, and nobody has failed to report.
 */
export function withoutStatus(projects: readonly Project[], settings: Settings, oldest: IsoDate | null): readonly Project[] {
  const current = projects.filter(isCurrent);
  if (oldest === null || settings.statusMaxAgeDays === null || current.every(({ statusDate }) => statusDate === null)) return [];
  return current.filter(({ statusDate }) => statusDate === null || statusDate < oldest);
}
