import { defineRule } from '../../register/checking/define-rule.js';
import { change } from '../../register/checking/repairs.js';
import { findByKey } from '../../register/checking/find-by-key.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';

const label = { da: 'Gang med 1.000', en: 'Multiply by 1,000' };

/** Between baseline and target, with half as much room on either side. */
function isNear(low: number, high: number, value: number): boolean {
  const room = (high - low) / 2;
  return value >= low - room && value <= high + room;
}

/** A thousandth of what both ends of the goal are near to: told only where neither end is zero, since a benefit begins small. */
function* check(register: Register): Iterable<Hit> {
  for (const row of register.rows.measurement) {
    const benefit = findByKey(register, 'benefit', row.benefit);
    if (benefit?.unit !== 'kroner' || row.value === null || benefit.baseline === null || benefit.target === null) continue;
    const [low, high] = [Math.min(benefit.baseline, benefit.target), Math.max(benefit.baseline, benefit.target)];
    if (low <= 0 || isNear(low, high, row.value) || !isNear(low, high, row.value * 1000)) continue;
    yield { entity: 'measurement', row, field: 'value', params: { value: row.value, benefit: benefit.name ?? benefit.id ?? '' }, fix: change(label, 'measurement', row, { value: row.value * 1000 }) };
  }
}

export const measurementIsInItsUnit = defineRule({
  id: 'measurement-is-in-its-unit',
  severity: 'warning',
  part: 'measurements',
  area: 'benefits',
  title: { da: 'Målinger står i gevinstens egen enhed', en: "Measurements are in the benefit's own unit" },
  why: { da: 'Er målingen skrevet i 1.000 kr., ser besparelsen ud til at være næsten hele beløbet.', en: 'Written in thousands, the saving seems to be nearly the whole amount.' },
  message: { da: '{benefit}: {value} kr. ligner et beløb i 1.000 kr.', en: '{benefit}: kr. {value} looks like an amount in thousands.' },
  check,
  valid: [{ rows: { benefit: [{ id: 'G-0001', unit: 'kroner', baseline: 9_400_000, target: 8_150_000 }, { id: 'G-0002', unit: 'kroner', baseline: 0, target: 500_000 }], measurement: [{ benefit: 'G-0001', date: '2027-01-01', value: 8_700_000 }, { benefit: 'G-0002', date: '2027-01-01', value: 300 }] } }],
  invalid: [{ rows: { benefit: [{ id: 'G-0001', unit: 'kroner', baseline: 9_400_000, target: 8_150_000 }], measurement: [{ id: 'GM-0001', benefit: 'G-0001', date: '2027-01-01', value: 8_700 }] } }],
});
