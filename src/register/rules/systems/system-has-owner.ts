import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  // A list without owners, as KITOS' may be, is no lack of each of its systems.
  if (register.rows.system.every(({ owner }) => owner === null)) return;
  for (const system of register.rows.system) {
    if (system.owner === null && system.name !== null && system.lifecycle !== 'notInOperation') yield { entity: 'system', row: system, field: 'owner' };
  }
}

export const systemHasOwner = defineRule({
  id: 'system-has-owner',
  severity: 'info',
  part: 'systems',
  area: 'systems',
  title: { da: 'Hvert system har en ejer', en: 'Each system has an owner' },
  why: { da: 'Systemejeren afgør, om systemet skal videreføres, samles eller udfases.', en: 'The system owner decides whether the system is kept, merged or phased out.' },
  message: { da: '{title} har ingen systemejer.', en: '{title} has no owner.' },
  check,
  valid: [{ rows: { system: [{ name: 'SBSYS', owner: 'Ida Holm' }, { name: 'Gammelt', lifecycle: 'notInOperation' }, {}] } }, { rows: { system: [{ name: 'SBSYS' }, { name: 'Nexus' }] } }],
  invalid: [{ rows: { system: [{ name: 'SBSYS', lifecycle: 'operational' }, { name: 'Nexus', owner: 'Ida Holm' }] } }],
});
