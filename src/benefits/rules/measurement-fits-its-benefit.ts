import { defineRule } from '../../register/checking/define-rule.js';
import { findByKey } from '../../register/checking/find-by-key.js';
import { change } from '../../register/checking/repairs.js';
import type { Register } from '../../register/register.js';
import { addMonths } from '../../schema/dates.js';
import type { Text } from '../../schema/text.js';
import type { Hit } from '../../schema/rule.js';

const early: Text = { da: 'ligger før udgangspunktet', en: 'is before the baseline' };
const dropped: Text = { da: 'hører til en gevinst, der er bortfaldet', en: 'belongs to a benefit that was dropped' };

const yearLater: Text = { da: 'Ret årstallet til året efter', en: 'Change the year to the one after' };
const ownDay: Text = { da: 'Lad udgangspunktet gælde fra den dag', en: 'Let the baseline hold from that day' };
const reopened: Text = { da: 'Sæt gevinsten tilbage til Under realisering', en: 'Put the benefit back to Being realised' };

function* check(register: Register): Iterable<Hit> {
  for (const row of register.rows.measurement) {
    const benefit = findByKey(register, 'benefit', row.benefit);
    if (!benefit || row.date === null) continue;
    const { baselineDate } = benefit;
    if (baselineDate !== null && row.date < baselineDate) {
      const nextYear = addMonths(row.date, 12);
      const fits = nextYear >= baselineDate && nextYear <= register.asOf;
      const fix = fits ? change(yearLater, 'measurement', row, { date: nextYear }) : change(ownDay, 'benefit', benefit, { baselineDate: row.date });
      yield { entity: 'measurement', row, field: 'date', params: { day: row.date, fault: early }, fix };
    } else if (benefit.status === 'dropped' && row.date >= register.asOf) {
      yield { entity: 'measurement', row, field: 'benefit', params: { day: row.date, fault: dropped }, fix: change(reopened, 'benefit', benefit, { status: 'realising' }) };
    }
  }
}

export const measurementFitsItsBenefit = defineRule({
  id: 'measurement-fits-its-benefit',
  severity: 'info',
  part: 'measurements',
  area: 'benefits',
  title: { da: 'Målinger ligger i gevinstens levetid', en: "Measurements are within the benefit's life" },
  why: { da: 'En måling fra før udgangspunktet siger intet om, hvad projektet har flyttet.', en: 'A measurement from before the baseline says nothing of what the project has moved.' },
  message: { da: 'Målingen den {day} {fault}.', en: 'The measurement on {day} {fault}.' },
  check,
  valid: [{ asOf: '2027-05-12', rows: { benefit: [{ id: 'G-0001', baselineDate: '2027-01-01' }, { id: 'G-0002', status: 'dropped' }], measurement: [{ benefit: 'G-0001', date: '2027-01-01' }, { benefit: 'G-0002', date: '2026-01-01' }] } }],
  invalid: [
    { rows: { benefit: [{ id: 'G-0001', baselineDate: '2027-01-01' }], measurement: [{ id: 'GM-0001', benefit: 'G-0001', date: '2026-12-31', value: 1 }] } },
    { asOf: '2027-05-12', rows: { benefit: [{ id: 'G-0001', status: 'dropped' }], measurement: [{ id: 'GM-0001', benefit: 'G-0001', date: '2027-05-12', value: 1 }] } },
  ],
});
