import { defineRule } from '../../register/checking/define-rule.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import { referredRows } from '../../register/checking/referred-rows.js';
import { change } from '../../register/checking/repairs.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { percentFactor } from '../goal/percent-scale.js';

const label = { da: 'Skriv den som målet er skrevet', en: 'Write it as the target is written' };

function check(register: Register): readonly Hit[] {
  const benefits = referredRows(register, 'measurement', 'benefit', 'benefit');
  return hitsIn(register.rows.measurement, (row, index) => {
    const benefit = benefits[index];
    if (benefit?.unit !== 'percent' || row.value === null) return null;
    const factor = percentFactor(benefit, row.value);
    if (factor === null) return null;
    const value = Number((row.value * factor).toPrecision(15));
    return { entity: 'measurement', row, field: 'value', params: { value: row.value, benefit: benefit.name ?? benefit.id ?? '', meant: value }, fix: change(label, 'measurement', row, { value }) };
  });
}

export const measuredPercentAgreesWithGoal = defineRule({
  id: 'measured-percent-agrees-with-goal',
  severity: 'error',
  part: 'measurements',
  area: 'benefits',
  title: { da: 'Målte procenter er skrevet som målet', en: 'Measured percentages are written as the target is' },
  why: { da: 'Står målet som 0,45 og målingen som 45, ser gevinsten ud til at være nået hundrede gange.', en: 'With the target as 0.45 and the measurement as 45 the benefit seems to be reached a hundred times.' },
  message: { da: '{benefit}: målingen er skrevet som {value}, men målet er på en anden skala. Det er nok {meant}.', en: '{benefit}: the measurement is written as {value}, but the target is on another scale. It is probably {meant}.' },
  check,
  valid: [{ rows: { benefit: [{ id: 'G-0001', unit: 'percent', baseline: 0.2, target: 0.45 }, { id: 'G-0002', unit: 'percent', baseline: 20, target: 45 }], measurement: [{ benefit: 'G-0001', date: '2027-01-01', value: 0.3 }, { benefit: 'G-0001', date: '2027-01-01', value: 1.1 }, { benefit: 'G-0002', date: '2027-01-01', value: 30 }] } }],
  invalid: [
    { rows: { benefit: [{ id: 'G-0001', unit: 'percent', baseline: 0.2, target: 0.45 }], measurement: [{ id: 'GM-0001', benefit: 'G-0001', date: '2027-01-01', value: 45 }] } },
    { rows: { benefit: [{ id: 'G-0001', unit: 'percent', baseline: 20, target: 45 }], measurement: [{ id: 'GM-0001', benefit: 'G-0001', date: '2027-01-01', value: 0.45 }] } },
  ],
});
