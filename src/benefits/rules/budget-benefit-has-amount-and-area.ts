import { defineRule } from '../../register/checking/define-rule.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import { headers } from '../../register/checking/words.js';
import { entities } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { checkedBenefits } from '../checked-benefits.js';

function check(register: Register): readonly Hit[] {
  return hitsIn(checkedBenefits(register), ({ benefit }) => {
    if (benefit.budgeted !== true) return null;
    const hasAmount = rowsWith(register, 'benefitYear', 'benefit', benefit.id).some((year) => year.budgetedAmount !== null);
    const missing = [
      ...(hasAmount ? [] : [entities.benefitYear.fields.budgetedAmount]),
      ...(benefit.budgetArea === null ? [entities.benefit.fields.budgetArea] : []),
    ];
    return missing.length > 0 ? { entity: 'benefit', row: benefit, field: benefit.budgetArea === null ? 'budgetArea' : 'budgeted', params: { missing: headers(missing) } } : null;
  });
}

export const budgetBenefitHasAmountAndArea = defineRule({
  id: 'budget-benefit-has-amount-and-area',
  severity: 'info',
  part: 'measurements',
  area: 'benefits',
  title: { da: 'En indarbejdet gevinst har beløb og budgetområde', en: 'A benefit built into the budget has amount and area' },
  why: { da: 'Pengene er trukket ud af et budget. Det skal kunne ses hvor, og hvor mange.', en: 'The money was taken out of a budget. One must be able to see where, and how much.' },
  message: { da: '{title} er indarbejdet i budgettet, men mangler: {missing}.', en: '{title} is built into the budget but lacks: {missing}.' },
  check,
  valid: [{ rows: { benefit: [{ id: 'G-0001', budgeted: true, budgetArea: 'Ældre' }, { budgeted: false }, {}], benefitYear: [{ benefit: 'G-0001', year: 2027, budgetedAmount: 100000 }] } }],
  invalid: [{ rows: { benefit: [{ id: 'G-0001', name: 'Færre breve', budgeted: true }] } }, { rows: { benefit: [{ id: 'G-0001', name: 'Færre breve', budgeted: true, budgetArea: 'Ældre' }] } }],
});
