import { defineRule } from '../../register/checking/define-rule.js';
import { headers } from '../../register/checking/words.js';
import { entities } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { addDays } from '../../schema/dates.js';
import type { Hit } from '../../schema/rule.js';
import { checkedBenefits } from '../checked-benefits.js';
import { measurementDue } from '../measurement-due.js';

const fields = entities.benefit.fields;

function* check(register: Register): Iterable<Hit> {
  for (const { benefit, project } of checkedBenefits(register)) {
    const due = measurementDue(benefit, { goLive: project?.goLive ?? null });
    const isNear = due !== null && addDays(due, -(register.settings.measurementWarningDays ?? 0)) <= register.asOf;
    if (!isNear && benefit.latestValue === null) continue;
    const goal = benefit.direction === 'interval' ? (['intervalLow', 'intervalHigh'] as const) : (['baseline', 'target'] as const);
    const missing = (['indicator', 'unit', ...goal] as const).filter((field) => benefit[field] === null);
    const [first] = missing;
    if (first) yield { entity: 'benefit', row: benefit, field: first, params: { missing: headers(missing.map((field) => fields[field])) } };
  }
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
