import { defineRule } from '../../register/checking/define-rule.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import { hasReached } from '../../register/checking/projects.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { checkedBenefits } from '../checked-benefits.js';

function check(register: Register): readonly Hit[] {
  return hitsIn(checkedBenefits(register), ({ benefit, project }) => {
    return benefit.owner === null && project && hasReached(project, 'execution') ? { entity: 'benefit', row: benefit, field: 'owner' } : null;
  });
}

export const benefitHasOwner = defineRule({
  id: 'benefit-has-owner',
  severity: 'warning',
  part: 'core',
  area: 'benefits',
  title: { da: 'En gevinst har en gevinstejer fra Gennemførelse', en: 'A benefit has an owner from Execution' },
  why: { da: 'Gevinster kommer ikke af sig selv: en leder i driften skal gøre noget anderledes.', en: 'Benefits do not come by themselves: a line manager must do something differently.' },
  message: { da: '{title} har ingen gevinstejer.', en: '{title} has no benefit owner.' },
  check,
  valid: [
    { rows: { project: [{ id: 'P-0001', followedBy: 'steering', phase: 'execution' }], benefit: [{ project: 'P-0001', owner: 'Ida Holm' }, { project: 'P-0001', status: 'potential' }, {}] } },
    { rows: { project: [{ id: 'P-0001', followedBy: 'steering', phase: 'analysis' }, { id: 'P-0002', followedBy: 'local', phase: 'execution' }], benefit: [{ project: 'P-0001' }, { project: 'P-0002' }] } },
  ],
  invalid: [{ rows: { project: [{ id: 'P-0001', followedBy: 'programme', phase: 'realisation' }], benefit: [{ name: 'Færre breve', project: 'P-0001' }] } }],
});
