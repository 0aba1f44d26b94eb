import { partsOf } from '../../../schema/dates.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  const { year } = partsOf(register.asOf);
  // A register that has never held a plan is not asked for one.
  if (register.rows.plan.length === 0) return;
  const plan = register.rows.plan.find((one) => one.year === year) ?? null;
  if (plan === null || (plan.state !== 'approved' && plan.approved === null)) {
    yield { entity: 'plan', row: plan, ...(plan ? { field: 'state' } : {}), params: { year: String(year) } };
  }
}

export const actionPlanIsApproved = defineRule({
  id: 'action-plan-is-approved',
  severity: 'info',
  part: 'documentTexts',
  area: 'decisions',
  title: { da: 'Årets indsatsplan er godkendt', en: "The year's action plan is approved" },
  why: { da: 'Programgruppen laver hvert år en indsatsplan, som styregruppen godkender. Det er den, fremdriften måles mod.', en: 'Every year the programme group makes an action plan that the steering group approves. Progress is measured against it.' },
  message: { da: 'Indsatsplanen for {year} er ikke godkendt.', en: 'The action plan for {year} is not approved.' },
  check,
  valid: [{ asOf: '2027-05-12', rows: { plan: [{ year: 2027, state: 'approved' }, { year: 2028, state: 'draft' }] } }, { rows: {} }],
  invalid: [
    { asOf: '2027-05-12', rows: { plan: [{ id: 'IP-0001', year: 2027, state: 'recommended' }] } },
    { asOf: '2027-05-12', rows: { plan: [{ id: 'IP-0001', year: 2026, state: 'approved' }] } },
  ],
});
