import { defineRule } from '../../register/checking/define-rule.js';
import { activeProjects } from '../../register/checking/projects.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { rowsWith } from '../../register/checking/rows-with.js';

function* check(register: Register): Iterable<Hit> {
  for (const project of activeProjects(register)) {
    if (project.noBenefitReason !== null || project.phase === 'idea') continue;
    if (rowsWith(register, 'benefit', 'project', project.id).length === 0) yield { entity: 'project', row: project };
  }
}

export const activeProjectHasBenefit = defineRule({
  id: 'active-project-has-benefit',
  severity: 'info',
  part: 'core',
  area: 'benefits',
  title: { da: 'Et aktivt projekt har en gevinst', en: 'An active project has a benefit' },
  why: { da: 'Projekter laves for gevinsternes skyld. Skal der ingen være, så skriv hvorfor.', en: 'Projects are made for the sake of benefits. If there is to be none, write why.' },
  message: { da: '{title} har ingen gevinst.', en: '{title} has no benefit.' },
  check,
  valid: [{ rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active' }, { id: 'P-0002', followedBy: 'steering', status: 'active', noBenefitReason: 'Lovkrav' }, { id: 'P-0003', followedBy: 'local', status: 'active' }, { id: 'P-0004', followedBy: 'programme', status: 'active', phase: 'idea' }], benefit: [{ project: 'p-0001', status: 'potential' }] } }],
  invalid: [{ rows: { project: [{ id: 'P-0001', name: 'ESDH', followedBy: 'programme', status: 'active' }] } }],
});
