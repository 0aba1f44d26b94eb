import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { findByKey } from '../../checking/find-by-key.js';
import { bySteering } from '../../checking/projects.js';
import { milestoneState } from '../../formulas/milestone-state.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const milestone of register.rows.milestone) {
    const project = findByKey(register, 'project', milestone.project);
    if (!project || !bySteering(project) || project.status !== 'active' || project.externalSchedule === true) continue;
    if (milestoneState(milestone, register.asOf) !== 'overdue') continue;
    yield { entity: 'milestone', row: milestone, field: 'expectedDate', params: { due: milestone.expectedDate ?? milestone.agreedDate ?? '' } };
  }
}

export const milestoneIsNotOverdue = defineRule({
  id: 'milestone-is-not-overdue',
  severity: 'warning',
  part: 'milestones',
  area: 'projects',
  title: { da: 'Milepæle er nået eller har en ny dato', en: 'Milestones are reached or have a new date' },
  why: { da: 'En milepæl, hvis dato er gået, er enten nået eller flyttet. Begge dele skal kunne ses.', en: 'A milestone whose date has passed was either reached or moved. Either must be visible.' },
  message: { da: '{title} skulle være nået den {due}. Er den nået, eller er der en ny dato?', en: '{title} was due on {due}. Is it reached, or is there a new date?' },
  check,
  valid: [
    { asOf: '2027-05-12', rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active' }], milestone: [{ project: 'P-0001', agreedDate: '2027-01-01', expectedDate: '2027-05-12' }, { project: 'P-0001', agreedDate: '2027-01-01', actualDate: '2027-02-01' }] } },
    { asOf: '2027-05-12', rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active', externalSchedule: true }], milestone: [{ project: 'P-0001', agreedDate: '2027-01-01' }] } },
  ],
  invalid: [{ asOf: '2027-05-12', rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active' }], milestone: [{ project: 'P-0001', name: 'Test afsluttet', agreedDate: '2027-05-11' }] } }],
});
