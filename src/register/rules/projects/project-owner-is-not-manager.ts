import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { isSame } from '../../checking/keys.js';
import { followedProjects, isUnderWay } from '../../checking/projects.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const project of followedProjects(register)) {
    if (isUnderWay(project) && isSame(project.owner, project.leader)) yield { entity: 'project', row: project, field: 'owner', params: { person: project.owner ?? '' } };
  }
}

export const projectOwnerIsNotManager = defineRule({
  id: 'project-owner-is-not-manager',
  severity: 'info',
  part: 'core',
  area: 'projects',
  title: { da: 'Projektejer og projektleder er to personer', en: 'Project owner and project manager are two persons' },
  why: { da: 'Ejeren har ansvaret for gevinsterne og skal kunne sige nej til projektlederen.', en: 'The owner answers for the benefits and must be able to say no to the project manager.' },
  message: { da: '{title}: {person} er både projektejer og projektleder.', en: '{title}: {person} is both project owner and project manager.' },
  check,
  valid: [{ rows: { project: [{ followedBy: 'steering', status: 'active', owner: 'Mette Holm', leader: 'Jens Ærø' }, { followedBy: 'steering', status: 'active' }] } }],
  invalid: [{ rows: { project: [{ followedBy: 'steering', status: 'active', owner: 'Mette Holm', leader: 'mette  holm' }] } }],
});
