import type { IsoDate } from '../../schema/dates.js';
import type { Register } from '../../register/register.js';
import { isCurrent, type Project } from './project-standing.js';
import { foldKey } from './same-key.js';

export type ComingKind = 'phaseChange' | 'delivery' | 'goLive' | 'measurement' | 'decision' | 'legalDeadline' | 'other';

/** Something with a date ahead. */
export interface Coming {
  readonly date: IsoDate;
  readonly name: string | null;
  readonly kind: ComingKind;
  readonly project: Project | null;
  /** Later than agreed. */
  readonly moved: boolean;
}

/**
 * Milestones not reached yet, go-lives and legal deadlines of the projects from one day to another, by date. A
 * go-live or deadline that also stands as a milestone of its project on the same day is listed once. Overdue
 * milestones are not coming and not here.
 */
export function comingMilestones(register: Register, projects: readonly Project[], from: IsoDate, to: IsoDate): readonly Coming[] {
  const byKey = new Map(projects.filter(isCurrent).map((project) => [foldKey(project.id), project]));
  const within = (day: IsoDate | null): day is IsoDate => day !== null && day >= from && day <= to;
  const milestones = register.rows.milestone.flatMap((row): Coming[] => {
    const project = byKey.get(foldKey(row.project));
    const day = row.expectedDate ?? row.agreedDate;
    if (!project || row.actualDate !== null || !within(day)) return [];
    return [{ date: day, name: row.name, kind: row.type ?? 'other', project, moved: row.agreedDate !== null && day > row.agreedDate }];
  });
  const own = [...byKey.values()].flatMap((project): Coming[] => [
    ...(within(project.goLive) ? [{ date: project.goLive, name: null, kind: 'goLive' as const, project, moved: false }] : []),
    ...(within(project.legalDeadline) ? [{ date: project.legalDeadline, name: null, kind: 'legalDeadline' as const, project, moved: false }] : []),
  ]);
  const extra = own.filter((one) => !milestones.some((row) => row.project === one.project && row.date === one.date && row.kind === one.kind));
  return [...milestones, ...extra].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Current projects that are expected to end from one day to another, by date. */
export function endingProjects(projects: readonly Project[], from: IsoDate, to: IsoDate): readonly Project[] {
  return projects
    .filter((project) => isCurrent(project) && project.expectedEnd !== null && project.expectedEnd >= from && project.expectedEnd <= to)
    .sort((a, b) => ((a.expectedEnd ?? '') < (b.expectedEnd ?? '') ? -1 : 1));
}
