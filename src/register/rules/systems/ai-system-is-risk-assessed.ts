import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const system of register.rows.system) {
    // A system that comes from KITOS is followed there.
    if (system.containsAi !== 'yes' || system.kitosUuid !== null || system.lifecycle === 'notInOperation') continue;
    if (system.riskDate === null && system.riskAssessed !== 'yes') yield { entity: 'system', row: system, field: 'riskAssessed' };
  }
}

export const aiSystemIsRiskAssessed = defineRule({
  id: 'ai-system-is-risk-assessed',
  severity: 'info',
  part: 'systems',
  area: 'systems',
  title: { da: 'Systemer med AI er risikovurderet', en: 'Systems with AI are risk assessed' },
  why: { da: 'Reglerne for kunstig intelligens afhænger af, hvor stor risikoen er, så den skal være vurderet.', en: 'The rules for artificial intelligence depend on how high the risk is, so it must be assessed.' },
  message: { da: '{title} indeholder AI, men er ikke risikovurderet.', en: '{title} contains AI but is not risk assessed.' },
  check,
  valid: [{ rows: { system: [{ containsAi: 'yes', riskDate: '2027-01-01' }, { containsAi: 'no' }, { containsAi: 'yes', riskAssessed: 'yes' }] } }],
  invalid: [{ rows: { system: [{ name: 'Chatbot', containsAi: 'yes', riskAssessed: 'no' }] } }],
});
