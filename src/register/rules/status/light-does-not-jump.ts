import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { activeProjects } from '../../checking/projects.js';
import { previousReport } from '../../checking/status-reports.js';
import { trafficLight } from '../../choices/project.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const project of activeProjects(register)) {
    const before = previousReport(register, project)?.light ?? null;
    const jumped = (before === 'green' && project.light === 'red') || (before === 'red' && project.light === 'green');
    if (!jumped) continue;
    const word = (key: string | null) => trafficLight.options.find((option) => option.key === key)?.label ?? '';
    yield { entity: 'project', row: project, field: 'light', params: { before: word(before), now: word(project.light) } };
  }
}

export const lightDoesNotJump = defineRule({
  id: 'light-does-not-jump',
  severity: 'info',
  part: 'statusHistory',
  area: 'status',
  title: { da: 'Trafiklyset springer ikke to trin', en: 'The light does not jump two steps' },
  why: { da: 'Et spring fra grøn til rød kommer sjældent ud af ingenting. Styregruppen vil spørge, hvad der skete.', en: 'A jump from green to red rarely comes out of nothing. The steering group will ask what happened.' },
  message: { da: '{title} er gået fra {before} til {now} siden sidste status.', en: '{title} went from {before} to {now} since the last status.' },
  check,
  valid: [{ rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active', light: 'red', statusDate: '2027-05-01' }], statusReport: [{ project: 'P-0001', date: '2026-12-01', light: 'green' }, { project: 'P-0001', date: '2027-03-01', light: 'yellow' }, { project: 'P-0001', date: '2027-05-01', light: 'green' }] } }],
  invalid: [{ rows: { project: [{ id: 'P-0001', followedBy: 'programme', status: 'active', light: 'red', statusDate: '2027-05-01' }], statusReport: [{ project: 'P-0001', date: '2027-03-01', light: 'green' }] } }],
});
