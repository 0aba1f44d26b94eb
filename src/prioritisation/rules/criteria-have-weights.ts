import { defineRule } from '../../register/checking/define-rule.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';

function* check(register: Register): Iterable<Hit> {
  const inUse = register.rows.criterion.filter((one) => one.id !== null && one.active !== false);
  for (const row of inUse) if (row.weight !== null && row.weight < 0) yield { entity: 'criterion', row, field: 'weight' };
  const [first] = inUse;
  if (first && inUse.every(({ weight }) => (weight ?? 0) <= 0)) yield { entity: 'criterion', row: first, field: 'weight' };
}

export const criteriaHaveWeights = defineRule({
  id: 'criteria-have-weights',
  severity: 'error',
  part: 'prioritisation',
  area: 'prioritisation',
  title: { da: 'Kriterierne har vægte over nul', en: 'The criteria have weights above zero' },
  why: { da: 'Vægte regnes om til 100 %. Er de alle nul, kan ingen score regnes ud; en vægt under nul tæller som nul.', en: 'Weights are rescaled to 100%. If all are zero no score can be worked out; one below zero counts as zero.' },
  message: { da: '{title} har ingen vægt, der kan regnes med. Skriv en vægt over 0.', en: '{title} has no weight that can be used. Enter a weight above 0.' },
  check,
  valid: [{ rows: { criterion: [{ id: 'K-0001', weight: 3 }, { id: 'K-0002', weight: 0 }] } }, { rows: {} }],
  invalid: [{ rows: { criterion: [{ id: 'K-0001', name: 'Værdi', weight: 0 }, { id: 'K-0002', weight: null }] } }, { rows: { criterion: [{ id: 'K-0001', name: 'Værdi', weight: 1 }, { id: 'K-0002', name: 'Risiko', weight: -1 }] } }],
});
