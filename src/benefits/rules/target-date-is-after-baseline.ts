import { defineRule } from '../../register/checking/define-rule.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { checkedBenefits } from '../checked-benefits.js';

function check(register: Register): readonly Hit[] {
  return hitsIn(checkedBenefits(register), ({ benefit }) => {
    const { targetDate } = benefit;
    if (targetDate === null) return null;
    const before = [benefit.baselineDate, benefit.realisationStart].find((day) => day !== null && day >= targetDate);
    return before ? { entity: 'benefit', row: benefit, field: 'targetDate', params: { targetDate, before } } : null;
  });
}

export const targetDateIsAfterBaseline = defineRule({
  id: 'target-date-is-after-baseline',
  severity: 'warning',
  part: 'measurements',
  area: 'benefits',
  title: { da: 'Måldatoen ligger efter udgangspunktet', en: 'The target date is after the baseline' },
  why: { da: 'Det, der skulle være nået nu, regnes mellem de to dage.', en: 'What should have been reached by now is computed between the two days.' },
  message: { da: '{title} har måldato den {targetDate}, men begynder den {before}.', en: '{title} has target date {targetDate} but begins on {before}.' },
  check,
  valid: [{ rows: { benefit: [{ baselineDate: '2027-01-01', realisationStart: '2027-06-01', targetDate: '2028-01-01' }, { targetDate: '2027-01-01' }] } }],
  invalid: [{ rows: { benefit: [{ name: 'Færre breve', baselineDate: '2027-01-01', targetDate: '2027-01-01' }] } }, { rows: { benefit: [{ name: 'Færre breve', realisationStart: '2028-01-02', targetDate: '2028-01-01' }] } }],
});
