import { defineRule } from '../../register/checking/define-rule.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import { isOn } from '../../register/checking/parts-on.js';
import { referredRows } from '../../register/checking/referred-rows.js';
import { change } from '../../register/checking/repairs.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { checkedBenefits } from '../checked-benefits.js';

const asForecast = { da: 'Skriv målingen som prognose', en: 'Write the measurement as a forecast' };
const toToday = { da: 'Sæt datoen til opgørelsesdatoen', en: 'Set the date to the as-of date' };

function* check(register: Register): Iterable<Hit> {
  const benefitsChecked = checkedBenefits(register);
  yield* hitsIn(benefitsChecked, ({ benefit }) => {
    const { latestDate, latestValue } = benefit;
    if (latestDate === null || latestValue === null || latestDate <= register.asOf) return null;
    return { entity: 'benefit', row: benefit, field: 'latestDate', params: { day: latestDate }, fix: change(toToday, 'benefit', benefit, { latestDate: register.asOf }) };
  });
  if (!isOn(register, 'measurements')) return;
  const checked = new Set(benefitsChecked.map(({ benefit }) => benefit));
  const benefits = referredRows(register, 'measurement', 'benefit', 'benefit');
  yield* hitsIn(register.rows.measurement, (row, index) => {
    if (row.date === null || row.date <= register.asOf || row.nature === 'forecast') return null;
    const benefit = benefits[index];
    if (benefit && !checked.has(benefit)) return null;
    return { entity: 'measurement', row, field: 'date', params: { day: row.date }, fix: change(asForecast, 'measurement', row, { nature: 'forecast' }) };
  });
}

export const measurementIsNotInTheFuture = defineRule({
  id: 'measurement-is-not-in-the-future',
  severity: 'error',
  part: 'core',
  area: 'benefits',
  title: { da: 'Målinger ligger ikke ude i fremtiden', en: 'Measurements are not in the future' },
  why: { da: 'Det, der ikke er sket endnu, kan ikke være målt. Tælles det med, viser materialet gevinster, der ikke er der.', en: 'What has not happened cannot have been measured. Counted, it would show benefits that are not there.' },
  message: { da: '{title} er målt den {day}, som ikke er kommet endnu.', en: '{title} is measured on {day}, which has not come yet.' },
  check,
  valid: [{ asOf: '2027-05-12', rows: { benefit: [{ id: 'G-0001', latestValue: 1, latestDate: '2027-05-12' }], measurement: [{ benefit: 'G-0001', date: '2027-12-31', nature: 'forecast' }, { benefit: 'G-0001', date: '2027-01-01' }] } }],
  invalid: [
    { asOf: '2027-05-12', rows: { benefit: [{ name: 'Færre breve', latestValue: 1, latestDate: '2027-05-13' }] } },
    { asOf: '2027-05-12', rows: { benefit: [{ id: 'G-0001' }], measurement: [{ id: 'GM-0001', benefit: 'G-0001', date: '2028-01-01', value: 3 }] } },
  ],
});
