import { defineRule } from '../../register/checking/define-rule.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import { referredRows } from '../../register/checking/referred-rows.js';
import { change } from '../../register/checking/repairs.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { addMonths, type IsoDate } from '../../schema/dates.js';
import type { Text } from '../../schema/text.js';
import type { Hit } from '../../schema/rule.js';
import type { BenefitRow } from '../goal/achievement.js';

const early: Text = { da: 'ligger før udgangspunktet', en: 'is before the baseline' };
const dropped: Text = { da: 'hører til en gevinst, der er bortfaldet', en: 'belongs to a benefit that was dropped' };
const undated: Text = { da: 'hører til en gevinst, der er bortfaldet, uden at det står hvornår', en: 'belongs to a benefit that was dropped, and nothing says when' };

const yearLater: Text = { da: 'Ret årstallet til året efter', en: 'Change the year to the one after' };
const ownDay: Text = { da: 'Lad udgangspunktet gælde fra den dag', en: 'Let the baseline hold from that day' };
const reopened: Text = { da: 'Sæt gevinsten tilbage til Under realisering', en: 'Put the benefit back to Being realised' };
const asHistory: Text = { da: 'Lad målingen stå som historie: bortfaldet samme dag', en: 'Let the measurement stand as history: dropped the same day' };

type Row = RowOf<'measurement'>;

function beforeBaseline(register: Register, benefit: BenefitRow, row: Row, day: IsoDate, baselineDate: IsoDate): Hit {
  const nextYear = addMonths(day, 12);
  const fits = nextYear >= baselineDate && nextYear <= register.asOf;
  const fix = fits ? change(yearLater, 'measurement', row, { date: nextYear }) : change(ownDay, 'benefit', benefit, { baselineDate: day });
  return { entity: 'measurement', row, field: 'date', params: { day, fault: early }, fix };
}

/** Measured on or after the day it was dropped, it may not be dropped at all; measured before, that is its history. */
function isAfterDropping(register: Register, { droppedOn }: BenefitRow, day: IsoDate): boolean {
  return droppedOn === null ? day >= register.asOf : day > droppedOn;
}

function* check(register: Register): Iterable<Hit> {
  const alive = new Set<BenefitRow>();
  const latest = new Map<BenefitRow, { readonly row: Row; readonly day: IsoDate }>();
  const benefits = referredRows(register, 'measurement', 'benefit', 'benefit');
  yield* hitsIn(register.rows.measurement, (row, index) => {
    const benefit = benefits[index] ?? null;
    const { date: day } = row;
    if (benefit === null || day === null) return null;
    const { baselineDate } = benefit;
    if (baselineDate !== null && day < baselineDate) return beforeBaseline(register, benefit, row, day, baselineDate);
    if (benefit.status !== 'dropped' || row.nature === 'forecast' || row.replacedBy !== null) return null;
    if (isAfterDropping(register, benefit, day)) {
      alive.add(benefit);
      return { entity: 'measurement', row, field: 'benefit', params: { day, fault: dropped }, fix: change(reopened, 'benefit', benefit, { status: 'realising', droppedOn: null }) };
    }
    if (benefit.droppedOn === null && day >= (latest.get(benefit)?.day ?? day)) latest.set(benefit, { row, day });
    return null;
  });
  for (const [benefit, { row, day }] of latest) {
    if (!alive.has(benefit)) yield { entity: 'measurement', row, field: 'benefit', params: { day, fault: undated }, fix: change(asHistory, 'benefit', benefit, { droppedOn: day }) };
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
  valid: [{ asOf: '2027-05-12', rows: { benefit: [{ id: 'G-0001', baselineDate: '2027-01-01' }, { id: 'G-0002', status: 'dropped', droppedOn: '2026-02-01' }], measurement: [{ benefit: 'G-0001', date: '2027-01-01' }, { benefit: 'G-0002', date: '2026-01-01' }] } }],
  invalid: [
    { rows: { benefit: [{ id: 'G-0001', baselineDate: '2027-01-01' }], measurement: [{ id: 'GM-0001', benefit: 'G-0001', date: '2026-12-31', value: 1 }] } },
    { asOf: '2027-05-12', rows: { benefit: [{ id: 'G-0001', status: 'dropped' }], measurement: [{ id: 'GM-0001', benefit: 'G-0001', date: '2027-05-12', value: 1 }] } },
    { asOf: '2027-05-12', rows: { benefit: [{ id: 'G-0001', status: 'dropped', droppedOn: '2026-12-31' }], measurement: [{ id: 'GM-0001', benefit: 'G-0001', date: '2027-01-01', value: 1 }] } },
    { asOf: '2027-05-12', rows: { benefit: [{ id: 'G-0001', status: 'dropped' }], measurement: [{ id: 'GM-0001', benefit: 'G-0001', date: '2027-01-01', value: 1 }, { benefit: 'G-0001', date: '2026-01-01', value: 1 }] } },
  ],
});
