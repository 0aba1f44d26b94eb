import { partsOf } from '../../../schema/dates.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { activeProjects } from '../../checking/projects.js';
import type { Register } from '../../register.js';
import { rowsWith } from '../../checking/rows-with.js';

function* check(register: Register): Iterable<Hit> {
  // Before the first hours are entered the list is not in use.
  if (register.rows.allocation.length === 0) return;
  const { year } = partsOf(register.asOf);
  for (const project of activeProjects(register)) {
    const hours = rowsWith(register, 'allocation', 'project', project.id)
      .filter((one) => one.status === 'granted' && one.year === year)
      .reduce((sum, one) => sum + (one.hours ?? 0), 0);
    if (hours === 0) yield { entity: 'project', row: project, params: { year: String(year) } };
  }
}

export const activeProjectHasHours = defineRule({
  id: 'active-project-has-hours',
  severity: 'info',
  part: 'capacity',
  area: 'economy',
  title: { da: 'Et aktivt projekt har tildelte timer', en: 'An active project has granted hours' },
  why: { da: 'Et projekt uden timer går ikke fremad, selv om det står som aktivt.', en: 'A project without hours does not move, though it stands as active.' },
  message: { da: '{title} er aktivt, men har ingen tildelte timer i {year}.', en: '{title} is active but has no granted hours in {year}.' },
  check,
  valid: [{ asOf: '2027-05-12', rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active' }], allocation: [{ project: 'P-0001', year: 2027, hours: 10, status: 'granted' }] } }, { rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active' }] } }],
  invalid: [{ asOf: '2027-05-12', rows: { project: [{ id: 'P-0001', name: 'ESDH', followedBy: 'steering', status: 'active' }], allocation: [{ project: 'P-0001', year: 2027, hours: 10, status: 'wished' }] } }],
});
