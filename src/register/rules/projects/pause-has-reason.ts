import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { followedProjects } from '../../checking/projects.js';
import { projectStatus } from '../../choices/project.js';
import type { Register } from '../../register.js';

const halted = projectStatus.options.filter((option) => ['paused', 'stopped', 'rejected'].includes(option.key));

function* check(register: Register): Iterable<Hit> {
  for (const project of followedProjects(register)) {
    const status = halted.find((option) => option.key === project.status);
    if (status && project.pauseReason === null) yield { entity: 'project', row: project, field: 'pauseReason', params: { status: status.label } };
  }
}

export const pauseHasReason = defineRule({
  id: 'pause-has-reason',
  severity: 'warning',
  part: 'statusHistory',
  area: 'projects',
  title: { da: 'Pause, stop og afslag er begrundet', en: 'Pause, stop and rejection have a reason' },
  why: { da: 'Om et år husker ingen, hvorfor projektet stoppede, og så begynder det forfra.', en: 'In a year nobody remembers why the project stopped, and it starts all over.' },
  message: { da: '{title} har status {status}, men ingen årsag.', en: '{title} has status {status} but no reason.' },
  check,
  valid: [{ rows: { project: [{ followedBy: 'steering', status: 'paused', pauseReason: 'Venter på udbud' }, { followedBy: 'steering', status: 'active' }, { followedBy: 'local', status: 'stopped' }] } }],
  invalid: [{ rows: { project: [{ followedBy: 'programme', status: 'stopped' }] } }],
});
