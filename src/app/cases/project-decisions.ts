import type { IsoDate } from '../../schema/dates.js';
import { isSame } from '../../register/checking/keys.js';
import { bySteering, hasReached } from '../../register/checking/projects.js';
import type { RowOf } from '../../register/entities/index.js';
import { findRow, type Register } from '../../register/register.js';

type CaseRow = RowOf<'case'>;
type ProjectRow = RowOf<'project'>;

export interface ProjectDecision {
  readonly item: CaseRow;
  readonly date: IsoDate | null;
}

/** What has been decided about a project, the newest first; a case that a decided one replaces is left out. */
export function decisionsOn(register: Register, project: Pick<ProjectRow, 'id'>): readonly ProjectDecision[] {
  const decided = register.rows.case.filter((item) => item.decision !== null && (item.projects ?? []).some((id) => isSame(id, project.id)));
  return decided
    .filter((item) => !decided.some((other) => isSame(other.replaces, item.id)))
    .map((item) => ({ item, date: item.decidedOn ?? findRow(register, 'meeting', item.meeting)?.date ?? null }))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
}

/**
 * The decision a project's present phase rests on: the newest approval. A project the steering group follows needs one
 * from execution on; `null` when it needs one and has none, `undefined` when it needs none.
 */
export function phaseDecision(register: Register, project: ProjectRow): ProjectDecision | null | undefined {
  const approved = decisionsOn(register, project).find(({ item }) => item.decision === 'approved' || item.decision === 'approvedWithChanges');
  if (approved !== undefined) return approved;
  return bySteering(project) && project.status === 'active' && hasReached(project, 'execution') ? null : undefined;
}
