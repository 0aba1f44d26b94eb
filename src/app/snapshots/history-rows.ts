import { fieldsOf } from '../../schema/entity.js';
import { entities, type RowOf } from '../../register/entities/index.js';
import { followedProjects } from '../../register/checking/projects.js';
import type { Register } from '../../register/register.js';

type Project = RowOf<'project'>;
type Report = RowOf<'statusReport'>;

const severity = ['green', 'yellow', 'red'] as const;

function trendOf(before: Report['light'] | undefined, now: Project['light']): Report['trend'] {
  const [from, to] = [before, now].map((light) => severity.indexOf(light as (typeof severity)[number]));
  if (from === undefined || to === undefined || from === -1 || to === -1) return null;
  return from === to ? 'same' : to < from ? 'better' : 'worse';
}

function lastReports(register: Register): ReadonlyMap<string, Report> {
  const last = new Map<string, Report>();
  for (const report of register.rows.statusReport) {
    const known = report.project === null ? undefined : last.get(report.project);
    if (report.project !== null && (known?.date ?? '') <= (report.date ?? '')) last.set(report.project, report);
  }
  return last;
}

/** Fields a status report has in common with the project's row. */
const copied = fieldsOf(entities.statusReport).flatMap(([name]) => (name !== 'id' && name in entities.project.fields ? [name] : []));

/**
 * The status of each followed project as it is when an edition is frozen, for the history. Closed and stopped projects are
 * told of once: they are left out when their last report already says so.
 */
export function statusReportsFor(register: Register, meeting: string): readonly Readonly<Record<string, unknown>>[] {
  const last = lastReports(register);
  const isOver = (status: Project['status']): boolean => status === 'closed' || status === 'stopped';
  return followedProjects(register).flatMap((project) => {
    const before = project.id === null ? undefined : last.get(project.id);
    if (project.id === null || (isOver(project.status) && before?.status === project.status)) return [];
    const same = Object.fromEntries(copied.map((name) => [name, (project as unknown as Readonly<Record<string, unknown>>)[name] ?? null]));
    return [{ ...same, project: project.id, meeting, date: project.statusDate ?? register.asOf, trend: trendOf(before?.light, project.light), reportedBy: project.leader }];
  });
}

/** Latest measurements that stand on their benefit's row only, as rows of the measurements table. */
export function measurementsFor(register: Register): readonly Readonly<Record<string, unknown>>[] {
  const known = new Set(register.rows.measurement.map(({ benefit, date, value }) => `${benefit ?? ''} ${date ?? ''} ${String(value)}`));
  return register.rows.benefit.flatMap(({ id, latestValue, latestDate }) => {
    if (id === null || latestValue === null || latestDate === null || known.has(`${id} ${latestDate} ${String(latestValue)}`)) return [];
    return [{ benefit: id, date: latestDate, value: latestValue, nature: 'measured' }];
  });
}
