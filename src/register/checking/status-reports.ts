import type { RowOf } from '../entities/index.js';
import type { Register } from '../register.js';
import type { ProjectRow } from './projects.js';
import { rowsWith } from './rows-with.js';

export type StatusReportRow = RowOf<'statusReport'>;

/** Frozen status of a project up to the as-of date, oldest first; those without a date are left out. */
export function reportsOf(register: Register, project: ProjectRow): readonly StatusReportRow[] {
  const all = rowsWith(register, 'statusReport', 'project', project.id);
  if (all.length === 0) return all;
  return all
    .filter((one) => one.date !== null && one.date <= register.asOf)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0));
}

/** The last frozen status before the one on the project's own row; null when there is none. */
export function previousReport(register: Register, project: ProjectRow): StatusReportRow | null {
  const { statusDate } = project;
  if (statusDate === null) return null;
  return reportsOf(register, project).filter((one) => one.date !== null && one.date < statusDate).at(-1) ?? null;
}
