import { defineRule } from '../../register/checking/define-rule.js';
import { change } from '../../register/checking/repairs.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import { referredRows } from '../../register/checking/referred-rows.js';
import type { BenefitUnit } from '../../register/choices/benefit.js';
import type { Register } from '../../register/register.js';
import type { AnyRow } from '../../schema/entity.js';
import type { Hit } from '../../schema/rule.js';
import type { Text } from '../../schema/text.js';
import type { BenefitRow } from '../goal/achievement.js';

/** Sizes of one unit that figures are mistaken for, and what turns them into the unit itself. */
interface OtherSize {
  readonly factor: number;
  readonly size: Text;
  readonly label: Text;
}

const sizes: { readonly [K in BenefitUnit]?: readonly OtherSize[] } = {
  kroner: [
    { factor: 1000, size: { da: '1.000 kr.', en: 'thousands of kr.' }, label: { da: 'Gang med 1.000', en: 'Multiply by 1,000' } },
    { factor: 1_000_000, size: { da: 'mio. kr.', en: 'millions of kr.' }, label: { da: 'Gang med 1.000.000', en: 'Multiply by 1,000,000' } },
  ],
  hours: [{ factor: 1 / 60, size: { da: 'minutter', en: 'minutes' }, label: { da: 'Regn minutterne om til timer', en: 'Turn the minutes into hours' } }],
};

const asYes: Text = { da: 'Skriv Ja', en: 'Write Yes' };
const yesOrNo: Text = { da: 'hverken Ja (1) eller Nej (0)', en: 'neither Yes (1) nor No (0)' };

/** Between baseline and target, with half as much room on either side. */
function isNear(low: number, high: number, value: number): boolean {
  const room = (high - low) / 2;
  return value >= low - room && value <= high + room;
}

/** Another size of the unit in which the value is near both ends of the goal: told only where neither end is zero, since a benefit begins small. */
function otherSize({ unit, baseline, target }: BenefitRow, value: number): OtherSize | null {
  const others = unit === null ? undefined : sizes[unit];
  if (others === undefined || baseline === null || target === null) return null;
  const [low, high] = [Math.min(baseline, target), Math.max(baseline, target)];
  if (low <= 0 || isNear(low, high, value)) return null;
  return others.find(({ factor }) => isNear(low, high, value * factor)) ?? null;
}

function hitOf(entity: 'measurement' | 'benefit', row: AnyRow, field: string, benefit: BenefitRow, value: number): Hit | null {
  const name = benefit.name ?? benefit.id ?? '';
  if (benefit.unit === 'yesNo') {
    return value === 0 || value === 1 ? null : { entity, row, field, params: { value, benefit: name, size: yesOrNo }, fix: change(asYes, entity, row, { [field]: 1 }) };
  }
  const other = otherSize(benefit, value);
  return other && { entity, row, field, params: { value, benefit: name, size: other.size }, fix: change(other.label, entity, row, { [field]: Number((value * other.factor).toPrecision(15)) }) };
}

function check(register: Register): readonly Hit[] {
  const benefits = referredRows(register, 'measurement', 'benefit', 'benefit');
  return [
    ...hitsIn(register.rows.benefit, (benefit) => (benefit.latestValue === null ? null : hitOf('benefit', benefit, 'latestValue', benefit, benefit.latestValue))),
    ...hitsIn(register.rows.measurement, (row, index) => {
      const benefit = benefits[index] ?? null;
      return benefit === null || row.value === null ? null : hitOf('measurement', row, 'value', benefit, row.value);
    }),
  ];
}

export const measurementIsInItsUnit = defineRule({
  id: 'measurement-is-in-its-unit',
  severity: 'warning',
  part: 'measurements',
  area: 'benefits',
  title: { da: 'Målinger står i gevinstens egen enhed', en: "Measurements are in the benefit's own unit" },
  why: { da: 'Er målingen skrevet i 1.000 kr. eller i minutter, ser det ud, som om næsten alt er sparet, eller intet.', en: 'Written in thousands or in minutes, nearly all seems to be saved, or nothing.' },
  message: { da: '{benefit}: målingen {value} ligner {size}.', en: '{benefit}: the measurement {value} looks like {size}.' },
  check,
  valid: [{ rows: { benefit: [{ id: 'G-0001', unit: 'kroner', baseline: 9_400_000, target: 8_150_000 }, { id: 'G-0002', unit: 'kroner', baseline: 0, target: 500_000 }], measurement: [{ benefit: 'G-0001', date: '2027-01-01', value: 8_700_000 }, { benefit: 'G-0002', date: '2027-01-01', value: 300 }] } }, { rows: { benefit: [{ id: 'G-0001', unit: 'yesNo', latestValue: 1 }, { id: 'G-0002', unit: 'hours', baseline: 900, target: 300, latestValue: 600 }], measurement: [{ benefit: 'G-0001', date: '2027-01-01', value: 0 }] } }],
  invalid: [
    { rows: { benefit: [{ id: 'G-0001', unit: 'kroner', baseline: 9_400_000, target: 8_150_000 }], measurement: [{ id: 'GM-0001', benefit: 'G-0001', date: '2027-01-01', value: 8_700 }] } },
    { rows: { benefit: [{ id: 'G-0001', unit: 'kroner', baseline: 9_400_000, target: 8_150_000, latestValue: 8.7 }] } },
    { rows: { benefit: [{ id: 'G-0001', unit: 'hours', baseline: 900, target: 300 }], measurement: [{ id: 'GM-0001', benefit: 'G-0001', date: '2027-01-01', value: 36_000 }] } },
    { rows: { benefit: [{ id: 'G-0001', unit: 'yesNo' }], measurement: [{ id: 'GM-0001', benefit: 'G-0001', date: '2027-01-01', value: 100 }] } },
  ],
});
