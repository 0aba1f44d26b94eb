import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { activeProjects } from '../../checking/projects.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const project of activeProjects(register)) {
    if (project.light === 'red' && project.nextSteps === null) yield { entity: 'project', row: project, field: 'nextSteps' };
  }
}

export const redProjectSaysWhatItNeeds = defineRule({
  id: 'red-project-says-what-it-needs',
  severity: 'warning',
  part: 'core',
  area: 'status',
  title: { da: 'Et rødt projekt siger, hvad det har brug for', en: 'A red project says what it needs' },
  why: { da: 'Styregruppen kan kun hjælpe, når den ved, hvad der skal til.', en: 'The steering group can only help when it knows what it takes.' },
  message: { da: '{title} er rødt, men siger ikke, hvad der sker nu, eller hvad det har brug for.', en: '{title} is red but does not say what happens now or what it needs.' },
  check,
  valid: [{ rows: { project: [{ followedBy: 'steering', status: 'active', light: 'red', nextSteps: 'En projektleder mere' }, { followedBy: 'local', status: 'active', light: 'red' }, { followedBy: 'steering', status: 'paused', light: 'red' }] } }],
  invalid: [{ rows: { project: [{ followedBy: 'programme', status: 'active', light: 'red' }] } }],
});
