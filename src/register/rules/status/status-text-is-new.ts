import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { isSame } from '../../checking/keys.js';
import { activeProjects } from '../../checking/projects.js';
import { previousReport } from '../../checking/status-reports.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const project of activeProjects(register)) {
    const before = previousReport(register, project);
    if (!before || !isSame(project.sinceLast, before.sinceLast)) continue;
    yield { entity: 'project', row: project, field: 'sinceLast', params: { before: before.date ?? '' } };
  }
}

export const statusTextIsNew = defineRule({
  id: 'status-text-is-new',
  severity: 'info',
  part: 'statusHistory',
  area: 'status',
  title: { da: 'Teksten om siden sidst er ny', en: 'The text since last time is new' },
  why: { da: 'Den samme tekst to møder i træk får styregruppen til at tro, at der intet er sket.', en: 'The same text at two meetings running makes the steering group believe nothing has happened.' },
  message: { da: '{title} har samme tekst under Siden sidst som den {before}.', en: '{title} has the same text under Since last time as on {before}.' },
  check,
  valid: [{ rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active', sinceLast: 'Kontrakt skrevet under', statusDate: '2027-05-01' }, { id: 'P-0002', followedBy: 'steering', status: 'active', statusDate: '2027-05-01' }], statusReport: [{ project: 'P-0001', date: '2027-03-01', sinceLast: 'Udbud i gang' }, { project: 'P-0002', date: '2027-03-01' }] } }],
  invalid: [{ rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active', sinceLast: 'Udbud i gang ', statusDate: '2027-05-01' }], statusReport: [{ project: 'P-0001', date: '2027-03-01', sinceLast: 'Udbud i gang' }] } }],
});
