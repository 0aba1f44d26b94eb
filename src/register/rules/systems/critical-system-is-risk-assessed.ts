import { addMonths } from '../../../schema/dates.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  const oldest = addMonths(register.asOf, -12);
  // Where no system has its day, assessments are kept elsewhere.
  if (register.rows.system.every(({ riskDate }) => riskDate === null)) return;
  for (const system of register.rows.system) {
    const isCritical = system.businessCritical === 'yes' || system.societyCritical === 'yes';
    // A system that comes from KITOS is followed there.
    if (!isCritical || system.kitosUuid !== null || system.lifecycle === 'notInOperation') continue;
    if (system.riskDate === null || system.riskDate < oldest) yield { entity: 'system', row: system, field: 'riskDate' };
  }
}

export const criticalSystemIsRiskAssessed = defineRule({
  id: 'critical-system-is-risk-assessed',
  severity: 'info',
  part: 'systems',
  area: 'systems',
  title: { da: 'Kritiske systemer er risikovurderet inden for et år', en: 'Critical systems were risk assessed within a year' },
  why: { da: 'Falder systemet ud, stopper opgaver, som borgerne er afhængige af.', en: 'If the system fails, tasks that citizens depend on stop.' },
  message: { da: '{title} er kritisk, men ikke risikovurderet det seneste år.', en: '{title} is critical but was not risk assessed in the past year.' },
  check,
  valid: [{ asOf: '2027-05-12', rows: { system: [{ businessCritical: 'yes', riskDate: '2026-05-12' }, { businessCritical: 'no' }, { societyCritical: 'yes', kitosUuid: '123e4567-e89b-12d3-a456-426614174000' }] } }, { rows: { system: [{ name: 'Omsorg', businessCritical: 'yes' }] } }],
  invalid: [{ asOf: '2027-05-12', rows: { system: [{ name: 'Omsorg', societyCritical: 'yes', riskDate: '2026-05-11' }] } }, { asOf: '2027-05-12', rows: { system: [{ name: 'Omsorg', businessCritical: 'yes' }, { name: 'SBSYS', riskDate: '2027-01-01' }] } }],
});
