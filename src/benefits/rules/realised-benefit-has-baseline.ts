import { defineRule } from '../../register/checking/define-rule.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { checkedBenefits } from '../checked-benefits.js';

function check(register: Register): readonly Hit[] {
  return hitsIn(checkedBenefits(register), ({ benefit }) => {
    const isComing = benefit.status === 'realising' || benefit.status === 'partlyRealised' || benefit.status === 'realised';
    return isComing && benefit.baseline === null && benefit.direction !== 'interval' ? { entity: 'benefit', row: benefit, field: 'baseline' } : null;
  });
}

export const realisedBenefitHasBaseline = defineRule({
  id: 'realised-benefit-has-baseline',
  severity: 'warning',
  part: 'measurements',
  area: 'benefits',
  title: { da: 'En gevinst under realisering har et udgangspunkt', en: 'A benefit being realised has a baseline' },
  why: { da: 'Når løsningen først er i brug, kan man ikke længere måle, hvordan det var før.', en: 'Once the solution is in use one can no longer measure how it was before.' },
  message: { da: '{title} er under realisering, men har intet udgangspunkt.', en: '{title} is being realised but has no baseline.' },
  check,
  valid: [{ rows: { benefit: [{ status: 'realising', baseline: 0 }, { status: 'planned' }, {}] } }],
  invalid: [{ rows: { benefit: [{ name: 'Færre breve', status: 'realising', target: 10 }] } }],
});
