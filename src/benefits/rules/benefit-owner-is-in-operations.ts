import { defineRule } from '../../register/checking/define-rule.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import { isSame } from '../../register/checking/keys.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { checkedBenefits } from '../checked-benefits.js';

function check(register: Register): readonly Hit[] {
  return hitsIn(checkedBenefits(register), ({ benefit, project }) => {
    return project && isSame(benefit.owner, project.leader) ? { entity: 'benefit', row: benefit, field: 'owner', params: { person: benefit.owner ?? '' } } : null;
  });
}

export const benefitOwnerIsInOperations = defineRule({
  id: 'benefit-owner-is-in-operations',
  severity: 'info',
  part: 'core',
  area: 'benefits',
  title: { da: 'Gevinstejeren er en leder i driften', en: 'The benefit owner is a line manager' },
  why: { da: 'Projektlederen er væk, når gevinsten skal komme.', en: 'The project manager is gone when the benefit is to come.' },
  message: { da: '{title}: {person} er både gevinstejer og projektleder.', en: '{title}: {person} is both benefit owner and project manager.' },
  check,
  valid: [{ rows: { project: [{ id: 'P-0001', followedBy: 'steering', leader: 'Jens Ærø' }], benefit: [{ project: 'P-0001', owner: 'Ida Holm' }, { project: 'P-0001' }] } }],
  invalid: [{ rows: { project: [{ id: 'P-0001', followedBy: 'steering', leader: 'Jens Ærø' }], benefit: [{ name: 'Færre breve', project: 'P-0001', owner: 'jens ærø' }] } }],
});
