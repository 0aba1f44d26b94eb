import type { Hit } from '../../schema/rule.js';
import { defineRule } from '../checking/define-rule.js';
import { isSame } from '../checking/keys.js';
import { bySteering, hasReached, type ProjectRow } from '../checking/projects.js';
import type { Register } from '../register.js';

function isApproved(register: Register, project: ProjectRow): boolean {
  return register.rows.case.some(
    (one) =>
      (one.decision === 'approved' || one.decision === 'approvedWithChanges') &&
      (one.projects ?? []).some((key) => isSame(key, project.id)),
  );
}

function* check(register: Register): Iterable<Hit> {
  for (const project of register.rows.project) {
    if (!bySteering(project) || project.status !== 'active' || !hasReached(project, 'execution')) continue;
    if (!isApproved(register, project)) yield { entity: 'project', row: project, field: 'phase' };
  }
}

export const executionWasDecided = defineRule({
  id: 'execution-was-decided',
  severity: 'info',
  part: 'caseDetail',
  area: 'decisions',
  title: { da: 'Gennemførelsen er besluttet', en: 'The execution was decided' },
  why: { da: 'Styregruppen skal kunne finde den beslutning, projektet hviler på. Blev det besluttet før oversigten, så godtag advarslen med den begrundelse.', en: 'The steering group must be able to find the decision the project rests on. If it was decided before the register, accept the warning with that reason.' },
  message: { da: '{title} er i gang, men ingen godkendt sag nævner projektet.', en: '{title} is being carried out, but no approved case names the project.' },
  check,
  valid: [
    { rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active', phase: 'execution' }], case: [{ decision: 'approvedWithChanges', projects: ['P-0002', 'p-0001'] }] } },
    { rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active', phase: 'analysis' }] } },
  ],
  invalid: [{ rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active', phase: 'realisation' }], case: [{ decision: 'postponed', projects: ['P-0001'] }] } }],
});
