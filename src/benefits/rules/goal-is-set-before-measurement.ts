import { defineRule } from '../../register/checking/define-rule.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import { headers } from '../../register/checking/words.js';
import { entities } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { addDays } from '../../schema/dates.js';
import type { Hit } from '../../schema/rule.js';
import { checkedBenefits } from '../checked-benefits.js';
import { measurementDue } from '../measured/measurement-due.js';

const fields = entities.benefit.fields;

const asked = {
  change: ['indicator', 'unit', 'baseline', 'target'],
  interval: ['indicator', 'unit', 'intervalLow', 'intervalHigh'],
} as const;

function check(register: Register): readonly Hit[] {
  return hitsIn(checkedBenefits(register), ({ benefit, project }) => {
    const ofGoal = benefit.direction === 'interval' ? asked.interval : asked.change;
    const first = ofGoal.find((field) => benefit[field] === null);
    if (first === undefined) return null;
    const due = measurementDue(benefit, { goLive: project?.goLive ?? null });
    const isNear = due !== null && addDays(due, -(register.settings.measurementWarningDays ?? 0)) <= register.asOf;
    if (!isNear && benefit.latestValue === null) return null;
    const missing = ofGoal.filter((field) => benefit[field] === null).map((field) => fields[field]);
    return { entity: 'benefit', row: benefit, field: first, params: { missing: headers(missing) } };
  });
}

export const goalIsSetBeforeMeasurement = defineRule({
  id: 'goal-is-set-before-measurement',
  severity: 'warning',
  part: 'core',
  area: 'benefits',
  title: { da: 'Det er aftalt, hvad der måles, før der måles', en: 'What is measured is agreed before it is measured' },
  why: { da: 'Måltal spørges der først om, når den første måling er nær. Da skal de til gengæld være der.', en: 'Targets are asked for only when the first measurement is near. Then they must be there.' },
  message: { da: '{title} skal måles, men mangler: {missing}.', en: '{title} is to be measured but lacks: {missing}.' },
  check,
  valid: [
    { asOf: '2027-05-12', rows: { benefit: [{ targetDate: '2027-06-12' }, {}, { targetDate: '2027-05-20', indicator: 'Breve', unit: 'count', baseline: 0, target: 9 }] } },
    { asOf: '2027-05-12', rows: { benefit: [{ targetDate: '2027-05-20', direction: 'interval', indicator: 'Grader', unit: 'score', intervalLow: 1, intervalHigh: 2 }] } },
  ],
  invalid: [
    { asOf: '2027-05-12', rows: { benefit: [{ name: 'Færre breve', targetDate: '2027-06-10', indicator: 'Breve' }] } },
    { asOf: '2027-05-12', rows: { benefit: [{ name: 'Færre breve', latestValue: 7 }] } },
  ],
});
