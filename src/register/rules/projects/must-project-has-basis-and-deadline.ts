import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { followedProjects, isUnderWay } from '../../checking/projects.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const project of followedProjects(register)) {
    if (project.obligation !== 'must' || !isUnderWay(project)) continue;
    if (project.legalBasis === null) yield { entity: 'project', row: project, field: 'legalBasis' };
    else if (project.legalDeadline === null) yield { entity: 'project', row: project, field: 'legalDeadline' };
  }
}

export const mustProjectHasBasisAndDeadline = defineRule({
  id: 'must-project-has-basis-and-deadline',
  severity: 'warning',
  part: 'goals',
  area: 'projects',
  title: { da: 'En skal-opgave har hjemmel og frist', en: 'A must has its legal basis and deadline' },
  why: { da: 'Skal-opgaver går forud for alle andre. Derfor skal man kunne se, hvad der kræver dem, og hvornår.', en: 'Musts come before all others, so one must be able to see what demands them and by when.' },
  message: { da: '{title} er en skal-opgave, men mangler hjemmel eller frist.', en: '{title} is a must but lacks its legal basis or deadline.' },
  check,
  valid: [{ rows: { project: [{ followedBy: 'steering', status: 'active', obligation: 'must', legalBasis: 'Lov nr. 1', legalDeadline: '2027-12-31' }, { followedBy: 'steering', status: 'active', obligation: 'should' }] } }],
  invalid: [
    { rows: { project: [{ followedBy: 'programme', status: 'active', obligation: 'must' }] } },
    { rows: { project: [{ followedBy: 'programme', status: 'active', obligation: 'must', legalBasis: 'KOMBIT-aftale' }] } },
  ],
});
