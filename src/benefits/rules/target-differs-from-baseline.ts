import { defineRule } from '../../register/checking/define-rule.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { checkedBenefits } from '../checked-benefits.js';

function check(register: Register): readonly Hit[] {
  return hitsIn(checkedBenefits(register), ({ benefit }) => {
    const { baseline, target } = benefit;
    return benefit.direction !== 'interval' && baseline !== null && baseline === target ? { entity: 'benefit', row: benefit, field: 'target', params: { target } } : null;
  });
}

export const targetDiffersFromBaseline = defineRule({
  id: 'target-differs-from-baseline',
  severity: 'error',
  part: 'core',
  area: 'benefits',
  title: { da: 'Målet er et andet end udgangspunktet', en: 'The target differs from the baseline' },
  why: { da: 'Er de ens, er der intet at opnå, og målopfyldelsen kan ikke regnes ud.', en: 'If they are equal there is nothing to achieve, and achievement cannot be computed.' },
  message: { da: '{title} har {target} både som udgangspunkt og mål.', en: '{title} has {target} as both baseline and target.' },
  check,
  valid: [{ rows: { benefit: [{ baseline: 10, target: 20 }, { baseline: 10 }, {}, { baseline: 5, target: 5, direction: 'interval' }, { baseline: 1, target: 1, status: 'potential' }] } }],
  invalid: [{ rows: { benefit: [{ name: 'Færre breve', baseline: 0, target: 0 }] } }],
});
