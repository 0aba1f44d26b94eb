import { defineRule } from '../../register/checking/define-rule.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';

function* check(register: Register): Iterable<Hit> {
  const settled = new Set(register.rows.scenario.flatMap(({ id, locked }) => (locked === true && id !== null ? [id] : [])));
  for (const row of register.rows.scenarioProject) {
    // What was decided is told as it stood: nobody is asked for a reason afterwards.
    if (row.lock !== null && row.lockReason === null && !settled.has(row.scenario ?? '')) yield { entity: 'scenarioProject', row, field: 'lockReason', params: { project: row.project ?? row.id ?? '' } };
  }
}

export const lockHasReason = defineRule({
  id: 'lock-has-reason',
  severity: 'info',
  part: 'prioritisation',
  area: 'prioritisation',
  title: { da: 'En låsning er begrundet', en: 'A lock has a reason' },
  why: { da: 'Et projekt, der er låst med eller ude, er ikke valgt på sin værdi. Den, der ikke kom med, vil spørge hvorfor.', en: 'A project locked in or out is not chosen on its value. Those who did not get in will ask why.' },
  message: { da: '{project} er låst uden en begrundelse. Skriv den i Hvorfor låst.', en: '{project} is locked without a reason. Write it in Why locked.' },
  check,
  valid: [{ rows: { scenarioProject: [{ project: 'P-0001', lock: 'in', lockReason: 'Aftalt med naboerne' }, { lock: null }] } }, { rows: { scenario: [{ id: 'SC-0001', locked: true }], scenarioProject: [{ scenario: 'SC-0001', project: 'P-0001', lock: 'out' }] } }],
  invalid: [{ rows: { scenarioProject: [{ project: 'P-0001', lock: 'out' }] } }],
});
