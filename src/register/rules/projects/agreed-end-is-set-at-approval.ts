import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { bySteering, isUnderWay } from '../../checking/projects.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const project of register.rows.project) {
    if (bySteering(project) && isUnderWay(project) && project.agreedEnd === null) yield { entity: 'project', row: project, field: 'agreedEnd' };
  }
}

export const agreedEndIsSetAtApproval = defineRule({
  id: 'agreed-end-is-set-at-approval',
  severity: 'warning',
  part: 'core',
  area: 'projects',
  title: { da: 'Et godkendt projekt har en aftalt slutdato', en: 'An approved project has an agreed end' },
  why: { da: 'Uden den aftalte slutdato kan ingen se, om projektet er forsinket.', en: 'Without the agreed end nobody can see whether the project is late.' },
  message: { da: '{title} er godkendt, men har ingen aftalt slut.', en: '{title} is approved but has no agreed end.' },
  check,
  valid: [{ rows: { project: [{ followedBy: 'steering', status: 'active', agreedEnd: '2027-12-31' }, { followedBy: 'steering', status: 'proposed' }, { followedBy: 'programme', status: 'active' }] } }],
  invalid: [{ rows: { project: [{ followedBy: 'steering', status: 'approved' }] } }],
});
