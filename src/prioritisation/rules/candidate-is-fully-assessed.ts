import { defineRule } from '../../register/checking/define-rule.js';
import { isFollowed } from '../../register/checking/projects.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { scoreProject } from '../project-score.js';
import { isOpen } from '../ranking.js';

function* check(register: Register): Iterable<Hit> {
  // Nobody is prioritising until the first assessment is made.
  if (register.rows.assessment.length === 0) return;
  for (const project of register.rows.project) {
    // A must is not chosen, so it need not be assessed; nor need what has been settled.
    const isCandidate = isOpen(project) && isFollowed(project) && project.obligation !== 'must' && project.planDecision === null;
    if (!isCandidate) continue;
    const missing = scoreProject(register, project).contributions.filter((part) => part.weight > 0 && part.value === null);
    if (missing.length === 0) continue;
    yield { entity: 'project', row: project, field: 'score', params: { missing: missing.map((part) => part.criterion.name ?? part.criterion.id ?? '').join(', ') } };
  }
}

export const candidateIsFullyAssessed = defineRule({
  id: 'candidate-is-fully-assessed',
  severity: 'warning',
  part: 'prioritisation',
  area: 'prioritisation',
  title: { da: 'Et projekt, der kan vælges, er vurderet på alle kriterier', en: 'A project that can be chosen is assessed on all criteria' },
  why: { da: 'En vurdering, der mangler, er ikke nul. Projektet får ingen score og ingen plads, før den er der.', en: 'A missing assessment is not zero. The project has no score and no place until it is there.' },
  message: { da: '{title} er ikke vurderet på: {missing}.', en: '{title} is not assessed on: {missing}.' },
  check,
  valid: [
    { rows: { criterion: [{ id: 'K-0001', weight: 1 }, { id: 'K-0002', weight: 0 }], project: [{ id: 'P-0001', followedBy: 'steering', status: 'proposed' }, { id: 'P-0002', followedBy: 'steering', obligation: 'must' }, { id: 'P-0003', followedBy: 'local' }], assessment: [{ project: 'P-0001', criterion: 'K-0001', score: 2 }] } },
    { rows: { criterion: [{ id: 'K-0001', weight: 1 }], project: [{ id: 'P-0001', followedBy: 'steering' }] } },
  ],
  invalid: [{ rows: { criterion: [{ id: 'K-0001', name: 'Værdi', weight: 1 }, { id: 'K-0002', name: 'Risiko', weight: 1 }], project: [{ id: 'P-0001', name: 'Chatbot', followedBy: 'programme', status: 'proposed' }], assessment: [{ project: 'P-0001', criterion: 'K-0001', score: 2 }] } }],
});
