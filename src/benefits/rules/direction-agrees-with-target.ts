import { defineRule } from '../../register/checking/define-rule.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import { change } from '../../register/checking/repairs.js';
import { benefitDirection } from '../../register/choices/benefit.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { checkedBenefits } from '../checked-benefits.js';

function check(register: Register): readonly Hit[] {
  return hitsIn(checkedBenefits(register), ({ benefit }) => {
    const { baseline, target, direction } = benefit;
    if (baseline === null || target === null || baseline === target || direction === null || direction === 'interval') return null;
    const right = target > baseline ? 'higher' : 'lower';
    if (direction === right) return null;
    const word = benefitDirection.options.find((option) => option.key === right)?.label ?? '';
    const label = { da: 'Vend retningen', en: 'Turn the direction round' };
    return { entity: 'benefit', row: benefit, field: 'direction', params: { baseline, target, right: word }, fix: change(label, 'benefit', benefit, { direction: right }) };
  });
}

export const directionAgreesWithTarget = defineRule({
  id: 'direction-agrees-with-target',
  severity: 'error',
  part: 'measurements',
  area: 'benefits',
  title: { da: 'Retningen passer med mål og udgangspunkt', en: 'The direction agrees with target and baseline' },
  why: { da: 'Enten er retningen vendt, eller også er mål og udgangspunkt byttet om. I begge tilfælde vises fremgang som tilbagegang.', en: 'Either the direction is turned round, or target and baseline are swapped. Either way progress is shown as decline.' },
  message: { da: '{title} går fra {baseline} til {target}, så Retning skal være »{right}«.', en: '{title} goes from {baseline} to {target}, so Direction should be "{right}".' },
  check,
  valid: [{ rows: { benefit: [{ baseline: 10, target: 20, direction: 'higher' }, { baseline: 10, target: 5, direction: 'lower' }, { baseline: 10, target: 5, direction: 'interval' }, { baseline: 10, target: 5 }] } }],
  invalid: [{ rows: { benefit: [{ name: 'Færre breve', baseline: 100, target: 20, direction: 'higher' }] } }],
});
