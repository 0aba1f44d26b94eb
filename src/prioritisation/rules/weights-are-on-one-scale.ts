import { defineRule } from '../../register/checking/define-rule.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';

/** 100 %: a weight above it was typed as `30` for 30 %, or all of them are points, which is as good. */
const whole = 1;

function* check(register: Register): Iterable<Hit> {
  const weighed = register.rows.criterion.filter(({ id, active, weight }) => id !== null && active !== false && weight !== null && weight > 0);
  if (!weighed.some(({ weight }) => (weight ?? 0) < whole)) return;
  for (const row of weighed) if ((row.weight ?? 0) > whole) yield { entity: 'criterion', row, field: 'weight', params: { weight: Math.round(100 * (row.weight ?? 0)) } };
}

export const weightsAreOnOneScale = defineRule({
  id: 'weights-are-on-one-scale',
  severity: 'error',
  part: 'prioritisation',
  area: 'prioritisation',
  title: { da: 'Vægtene er skrevet på samme måde', en: 'The weights are written in the same way' },
  why: { da: 'Står der 30 ved ét kriterium og 30 % ved et andet, vejer det første hundrede gange så meget, og rækkefølgen bliver en helt anden.', en: 'With 30 for one criterion and 30% for another, the first weighs a hundred times as much, and the ranking becomes quite another.' },
  message: { da: '{title} vejer {weight} %, og andre kriterier mindre end 100 %. Skriv vægten i procent som de andre.', en: '{title} weighs {weight}%, and other criteria less than 100%. Enter the weight in per cent like the others.' },
  check,
  valid: [{ rows: { criterion: [{ id: 'K-0001', weight: 30 }, { id: 'K-0002', weight: 20 }] } }, { rows: { criterion: [{ id: 'K-0001', weight: 0.6 }, { id: 'K-0002', weight: 0.4 }] } }, { rows: { criterion: [{ id: 'K-0001', weight: 1 }, { id: 'K-0002', weight: 0 }] } }],
  invalid: [{ rows: { criterion: [{ id: 'K-0001', name: 'Værdi', weight: 30 }, { id: 'K-0002', name: 'Risiko', weight: 0.3 }] } }],
});
