import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { followedProjects } from '../../checking/projects.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const project of followedProjects(register)) {
    if (project.status === 'closed' && project.actualEnd === null) yield { entity: 'project', row: project, field: 'actualEnd' };
  }
}

export const closedProjectHasEndDate = defineRule({
  id: 'closed-project-has-end-date',
  severity: 'warning',
  part: 'milestones',
  area: 'projects',
  title: { da: 'Et afsluttet projekt har en faktisk slutdato', en: 'A closed project has an actual end' },
  why: { da: 'Årets resultater og opfølgningen på gevinsterne regnes fra den dag.', en: "The year's results and the follow-up of benefits are counted from that day." },
  message: { da: '{title} er afsluttet, men uden faktisk slut.', en: '{title} is closed but has no actual end.' },
  check,
  valid: [{ rows: { project: [{ followedBy: 'steering', status: 'closed', actualEnd: '2027-01-31' }, { followedBy: 'local', status: 'closed' }] } }],
  invalid: [{ rows: { project: [{ followedBy: 'steering', status: 'closed', expectedEnd: '2027-01-31' }] } }],
});
