import { defineRule } from '../../register/checking/define-rule.js';
import { change } from '../../register/checking/repairs.js';
import type { Register } from '../../register/register.js';
import type { Text } from '../../schema/text.js';
import type { Hit } from '../../schema/rule.js';
import { checkedBenefits } from '../checked-benefits.js';

const swapped: Text = { da: 'de to er byttet om', en: 'the two are swapped' };
const outside: Text = { da: 'målet ligger ikke imellem dem', en: 'the target is not between them' };
const swap: Text = { da: 'Byt de to skøn om', en: 'Swap the two estimates' };

function* check(register: Register): Iterable<Hit> {
  for (const { benefit } of checkedBenefits(register)) {
    const { baseline, target, pessimistic, optimistic, direction } = benefit;
    if (pessimistic === null || optimistic === null || target === null || direction === 'interval') continue;
    const params = { pessimistic, optimistic, target };
    if (target < Math.min(pessimistic, optimistic) || target > Math.max(pessimistic, optimistic)) {
      yield { entity: 'benefit', row: benefit, field: 'pessimistic', params: { ...params, fault: outside } };
      continue;
    }
    // A drawback that grows is the worse one; for the others the way from baseline to target is the good way.
    const good = baseline === null ? 0 : Math.sign(target - baseline) * (benefit.negative === true ? -1 : 1);
    if ((optimistic - pessimistic) * good < 0) {
      yield { entity: 'benefit', row: benefit, field: 'pessimistic', params: { ...params, fault: swapped }, fix: change(swap, 'benefit', benefit, { pessimistic: optimistic, optimistic: pessimistic }) };
    }
  }
}

export const estimatesStandAroundTarget = defineRule({
  id: 'estimates-stand-around-target',
  severity: 'warning',
  part: 'measurements',
  area: 'benefits',
  title: { da: 'Pessimistisk og optimistisk skøn ligger på hver sin side af målet', en: 'The pessimistic and the optimistic estimate stand on either side of the target' },
  why: { da: 'Middelværdien regnes af tre skøn, hvor målet er det sandsynlige. Ligger det uden for de to andre, passer de ikke sammen.', en: 'The mean is made of three estimates, the target being the likely one. Outside the other two it does not fit them.' },
  message: { da: '{title}: skønnene {pessimistic} og {optimistic} passer ikke med målet {target}; {fault}.', en: '{title}: the estimates {pessimistic} and {optimistic} do not fit the target {target}; {fault}.' },
  check,
  valid: [{ rows: { benefit: [{ baseline: 100, target: 40, pessimistic: 60, optimistic: 30 }, { baseline: 0, target: 50, pessimistic: 40, optimistic: 50 }, { baseline: 0, target: 50, pessimistic: 80, optimistic: 40, negative: true }, { target: 5, pessimistic: 1 }] } }],
  invalid: [
    { rows: { benefit: [{ name: 'Færre breve', baseline: 100, target: 40, pessimistic: 30, optimistic: 60 }] } },
    { rows: { benefit: [{ name: 'Færre breve', baseline: 0, target: 40, pessimistic: 50, optimistic: 60 }] } },
  ],
});
