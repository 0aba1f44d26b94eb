import { defineRule } from '../../register/checking/define-rule.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import { change } from '../../register/checking/repairs.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { historyOf } from '../benefit-context.js';
import { checkedBenefits } from '../checked-benefits.js';

function check(register: Register): readonly Hit[] {
  return hitsIn(checkedBenefits(register), ({ benefit }) => {
    const newest = historyOf(register, benefit).findLast((one) => one.date <= register.asOf);
    if (!newest || (benefit.latestDate !== null && benefit.latestDate >= newest.date)) return null;
    const label = { da: 'Skriv den seneste måling i gevinstens række', en: "Write the latest measurement in the benefit's row" };
    const fix = change(label, 'benefit', benefit, { latestValue: newest.value, latestDate: newest.date });
    return { entity: 'benefit', row: benefit, field: 'latestValue', params: { day: newest.date, value: newest.value }, fix };
  });
}

export const latestMeasurementIsOnItsRow = defineRule({
  id: 'latest-measurement-is-on-its-row',
  severity: 'info',
  part: 'measurements',
  area: 'benefits',
  title: { da: 'Gevinstens række viser den seneste måling', en: "The benefit's row shows the latest measurement" },
  why: { da: 'Målopfyldelsen regnes af rækkens egen måling. Er der en nyere, regnes der på et gammelt tal.', en: "Achievement is computed from the row's own measurement. If there is a newer one, an old figure is used." },
  message: { da: '{title} er målt til {value} den {day}, men det står ikke i rækken.', en: '{title} was measured at {value} on {day}, but its row does not say so.' },
  check,
  valid: [{ asOf: '2027-05-12', rows: { benefit: [{ id: 'G-0001', latestValue: 5, latestDate: '2027-04-01' }], measurement: [{ benefit: 'G-0001', date: '2027-04-01', value: 5 }, { benefit: 'G-0001', date: '2027-05-01', value: 9, nature: 'forecast' }] } }],
  invalid: [{ asOf: '2027-05-12', rows: { benefit: [{ id: 'G-0001', name: 'Færre breve', latestValue: 5, latestDate: '2027-01-01' }], measurement: [{ benefit: 'G-0001', date: '2027-04-01', value: 7 }] } }, { rows: { benefit: [{ id: 'G-0001', name: 'Færre breve' }], measurement: [{ benefit: 'G-0001', date: '2027-04-01', value: 7 }] } }],
});
