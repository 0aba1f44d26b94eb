import { defineRule } from '../../register/checking/define-rule.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { checkedBenefits } from '../checked-benefits.js';
import { measurementDue } from '../measured/measurement-due.js';

function check(register: Register): readonly Hit[] {
  return hitsIn(checkedBenefits(register), ({ benefit, project }) => {
    const due = measurementDue(benefit, { goLive: project?.goLive ?? null });
    return due !== null && due < register.asOf ? { entity: 'benefit', row: benefit, field: 'latestValue', params: { due } } : null;
  });
}

export const measurementIsMadeWhenDue = defineRule({
  id: 'measurement-is-made-when-due',
  severity: 'warning',
  part: 'core',
  area: 'benefits',
  title: { da: 'Gevinster er målt, når de skal', en: 'Benefits are measured when due' },
  why: { da: 'En gevinst, ingen har målt, kan hverken fejres eller rettes op.', en: 'A benefit nobody has measured can neither be celebrated nor put right.' },
  message: { da: '{title} skulle være målt den {due}.', en: '{title} was to be measured on {due}.' },
  check,
  valid: [{ asOf: '2027-05-12', rows: { benefit: [{ targetDate: '2027-05-12' }, { targetDate: '2027-01-01', latestValue: 3, latestDate: '2027-01-15' }, {}, { targetDate: '2027-01-01', status: 'potential' }] } }],
  invalid: [
    { asOf: '2027-05-12', rows: { benefit: [{ name: 'Færre breve', targetDate: '2027-05-11' }] } },
    { asOf: '2027-05-12', rows: { benefit: [{ name: 'Færre breve', targetDate: '2028-05-11', frequency: 'quarterly', latestValue: 1, latestDate: '2027-02-01' }] } },
  ],
});
