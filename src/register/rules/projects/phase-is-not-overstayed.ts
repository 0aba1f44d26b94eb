import { addMonths, type IsoDate } from '../../../schema/dates.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { activeProjects, type ProjectRow } from '../../checking/projects.js';
import { reportsOf } from '../../checking/status-reports.js';
import type { Register } from '../../register.js';

/** The first of the unbroken run of reports, back from now, that show the phase the project is in. */
function phaseSince(register: Register, project: ProjectRow): IsoDate | null {
  const reports = reportsOf(register, project);
  const lastOther = reports.findLastIndex((one) => one.phase !== project.phase);
  return reports[lastOther + 1]?.date ?? null;
}

function* check(register: Register): Iterable<Hit> {
  const months = register.settings.phaseMaxMonths;
  if (months === null) return;
  for (const project of activeProjects(register)) {
    const since = project.phase === null ? null : phaseSince(register, project);
    if (since !== null && addMonths(since, months) < register.asOf) yield { entity: 'project', row: project, field: 'phase', params: { since, months } };
  }
}

export const phaseIsNotOverstayed = defineRule({
  id: 'phase-is-not-overstayed',
  severity: 'info',
  part: 'statusHistory',
  area: 'projects',
  title: { da: 'Et projekt bliver ikke hængende i en fase', en: 'A project does not get stuck in a phase' },
  why: { da: 'Et projekt, der står stille, bruger stadig kræfter. Enten skal det videre, eller også skal det sættes i bero.', en: 'A project that stands still still takes effort. It should move on or be paused.' },
  message: { da: '{title} har været i samme fase siden den {since}, mere end {months} måneder.', en: '{title} has been in the same phase since {since}, more than {months} months.' },
  check,
  valid: [
    { asOf: '2027-05-12', rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active', phase: 'execution' }], statusReport: [{ project: 'P-0001', date: '2025-01-01', phase: 'analysis' }, { project: 'P-0001', date: '2026-05-12', phase: 'execution' }] } },
  ],
  invalid: [
    { asOf: '2027-05-12', rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active', phase: 'analysis' }], statusReport: [{ project: 'P-0001', date: '2027-03-01', phase: 'analysis' }, { project: 'P-0001', date: '2026-03-01', phase: 'analysis' }] } },
  ],
});
