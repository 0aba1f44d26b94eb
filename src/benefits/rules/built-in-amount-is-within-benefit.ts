import { defineRule } from '../../register/checking/define-rule.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { checkedBenefits } from '../checked-benefits.js';

function* check(register: Register): Iterable<Hit> {
  for (const { benefit } of checkedBenefits(register)) {
    const { baseline, target } = benefit;
    if (benefit.unit !== 'kroner' || baseline === null || target === null) continue;
    const most = Math.abs(target - baseline);
    for (const row of rowsWith(register, 'benefitYear', 'benefit', benefit.id)) {
      if (row.budgetedAmount === null || row.budgetedAmount <= most) continue;
      yield { entity: 'benefitYear', row, field: 'budgetedAmount', params: { benefit: benefit.name ?? benefit.id ?? '', year: String(row.year ?? ''), amount: row.budgetedAmount, most } };
    }
  }
}

export const builtInAmountIsWithinBenefit = defineRule({
  id: 'built-in-amount-is-within-benefit',
  severity: 'info',
  part: 'measurements',
  area: 'benefits',
  title: { da: 'Der er ikke indarbejdet mere, end gevinsten giver', en: 'No more is built in than the benefit gives' },
  why: { da: 'Er budgettet skåret mere, end gevinsten nogen sinde kan give, mangler pengene i driften.', en: 'If the budget was cut by more than the benefit can ever give, operations lack the money.' },
  message: { da: '{benefit}: {amount} kr. er indarbejdet i {year}, men gevinsten giver højst {most} kr. om året.', en: '{benefit}: {amount} kr. is built in for {year}, but the benefit gives at most {most} kr. a year.' },
  check,
  valid: [{ rows: { benefit: [{ id: 'G-0001', unit: 'kroner', baseline: 500, target: 0 }], benefitYear: [{ benefit: 'G-0001', year: 2027, budgetedAmount: 500 }] } }],
  invalid: [{ rows: { benefit: [{ id: 'G-0001', name: 'Færre breve', unit: 'kroner', baseline: 0, target: 500 }], benefitYear: [{ id: 'GA-0001', benefit: 'G-0001', year: 2027, budgetedAmount: 501 }] } }],
});
