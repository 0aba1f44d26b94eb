import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { fold } from '../../checking/keys.js';
import { bySteering, hasReached } from '../../checking/projects.js';
import type { Register } from '../../register.js';

/** Folded keys of the projects that an approved case names. */
function approvedProjects(register: Register): ReadonlySet<string> {
  const approved = register.rows.case.filter((one) => one.decision === 'approved' || one.decision === 'approvedWithChanges');
  return new Set(approved.flatMap((one) => one.projects ?? []).map(fold));
}

function* check(register: Register): Iterable<Hit> {
  const approved = approvedProjects(register);
  for (const project of register.rows.project) {
    if (!bySteering(project) || project.status !== 'active' || !hasReached(project, 'execution')) continue;
    if (project.id === null || !approved.has(fold(project.id))) yield { entity: 'project', row: project, field: 'phase' };
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
