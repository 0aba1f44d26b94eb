import { defineRule } from '../../register/checking/define-rule.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import type { Register } from '../../register/register.js';
import { addMonths } from '../../schema/dates.js';
import type { Hit } from '../../schema/rule.js';
import { checkedBenefits } from '../checked-benefits.js';
import { measuredSince, monthsAfterClosing } from '../views/missing-follow-up.js';

function check(register: Register): readonly Hit[] {
  return hitsIn(checkedBenefits(register), ({ benefit, project }) => {
    const closed = project?.status === 'closed' ? project.actualEnd : null;
    if (closed === null || addMonths(closed, monthsAfterClosing) > register.asOf) return null;
    return !measuredSince(register, benefit, closed) ? { entity: 'benefit', row: benefit, field: 'latestValue', params: { closed } } : null;
  });
}

export const closedProjectBenefitsAreMeasured = defineRule({
  id: 'closed-project-benefits-are-measured',
  severity: 'warning',
  part: 'milestones',
  area: 'benefits',
  title: { da: 'Gevinster er målt et år efter projektets afslutning', en: 'Benefits are measured a year after the project closed' },
  why: { da: 'Rigsrevisionen fandt, at mange projekter aldrig følger op, fordi ingen har opgaven, når projektet er lukket.', en: 'The national audit office found that many projects never follow up, since nobody has the task once the project is closed.' },
  message: { da: '{title} er ikke målt, siden projektet sluttede den {closed}.', en: '{title} has not been measured since the project ended on {closed}.' },
  check,
  valid: [
    { asOf: '2027-05-12', rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'closed', actualEnd: '2026-01-31' }], benefit: [{ id: 'G-0001', project: 'P-0001', latestValue: 2, latestDate: '2026-06-01' }, { id: 'G-0002', project: 'P-0001' }], measurement: [{ benefit: 'G-0002', date: '2026-12-31', value: 3 }] } },
    { asOf: '2027-05-12', rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'closed', actualEnd: '2026-09-30' }], benefit: [{ project: 'P-0001' }] } },
  ],
  invalid: [{ asOf: '2027-05-12', rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'closed', actualEnd: '2026-01-31' }], benefit: [{ id: 'G-0001', name: 'Færre breve', project: 'P-0001', latestValue: 2, latestDate: '2026-01-01' }] } }],
});
