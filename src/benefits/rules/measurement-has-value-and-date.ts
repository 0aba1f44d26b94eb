import { defineRule } from '../../register/checking/define-rule.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import { headers } from '../../register/checking/words.js';
import { entities } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { checkedBenefits } from '../checked-benefits.js';

function check(register: Register): readonly Hit[] {
  return hitsIn(checkedBenefits(register), ({ benefit }) => {
    const { latestValue, latestDate } = benefit;
    if ((latestValue === null) === (latestDate === null)) return null;
    const missing = latestValue === null ? 'latestValue' : 'latestDate';
    return { entity: 'benefit', row: benefit, field: missing, params: { missing: headers([entities.benefit.fields[missing]]) } };
  });
}

export const measurementHasValueAndDate = defineRule({
  id: 'measurement-has-value-and-date',
  severity: 'warning',
  part: 'core',
  area: 'benefits',
  title: { da: 'En måling har både værdi og dato', en: 'A measurement has both value and date' },
  why: { da: 'Uden dato ved ingen, hvad tallet skal holdes op mod. En tom værdi er ikke nul.', en: 'Without a date nobody knows what to hold the figure against. A blank value is not zero.' },
  message: { da: '{title} mangler {missing} til målingen.', en: '{title} lacks {missing} for its measurement.' },
  check,
  valid: [{ rows: { benefit: [{ latestValue: 0, latestDate: '2027-01-01' }, {}] } }],
  invalid: [{ rows: { benefit: [{ name: 'Færre breve', latestDate: '2027-01-01' }] } }, { rows: { benefit: [{ name: 'Færre breve', latestValue: 0 }] } }],
});
