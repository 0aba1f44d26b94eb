import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { followedProjects, isUnderWay } from '../../checking/projects.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const project of followedProjects(register)) {
    const ready = project.goLive ?? project.expectedEnd;
    const deadline = project.legalDeadline;
    if (project.obligation !== 'must' || !isUnderWay(project) || ready === null || deadline === null || ready <= deadline) continue;
    yield { entity: 'project', row: project, field: project.goLive === null ? 'expectedEnd' : 'goLive', params: { ready, deadline } };
  }
}

export const mustProjectMeetsItsDeadline = defineRule({
  id: 'must-project-meets-its-deadline',
  severity: 'warning',
  part: 'goals',
  area: 'projects',
  title: { da: 'En skal-opgave når sin frist', en: 'A must meets its deadline' },
  why: { da: 'Kommunen er forpligtet af lov eller aftale; styregruppen skal vide det i tide.', en: 'The municipality is bound by law or agreement; the steering group must know in time.' },
  message: { da: '{title} ventes færdig den {ready}, men fristen er den {deadline}.', en: '{title} is expected on {ready}, but the deadline is {deadline}.' },
  check,
  valid: [
    { rows: { project: [{ followedBy: 'steering', status: 'active', obligation: 'must', goLive: '2027-06-01', expectedEnd: '2028-06-01', legalDeadline: '2027-06-01' }] } },
    { rows: { project: [{ followedBy: 'steering', status: 'active', obligation: 'should', expectedEnd: '2028-06-01', legalDeadline: '2027-06-01' }] } },
  ],
  invalid: [{ rows: { project: [{ followedBy: 'programme', status: 'active', obligation: 'must', expectedEnd: '2027-06-02', legalDeadline: '2027-06-01' }] } }],
});
