import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { concernsGroups } from '../../checking/projects.js';
import { riskScore } from '../../formulas/risk-score.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const risk of register.rows.risk) {
    const before = riskScore(risk.probability, risk.consequence);
    const after = riskScore(risk.probabilityAfter, risk.consequenceAfter);
    if (before === null || after === null || after <= before || risk.type === 'opportunity' || !concernsGroups(register, risk.project)) continue;
    yield { entity: 'risk', row: risk, field: 'probabilityAfter', params: { before, after } };
  }
}

export const measureLowersRisk = defineRule({
  id: 'measure-lowers-risk',
  severity: 'info',
  part: 'risks',
  area: 'decisions',
  title: { da: 'Tiltaget gør risikoen mindre', en: 'The measure lowers the risk' },
  why: { da: 'Er risikoen større efter tiltaget, er der enten byttet om på tallene, eller tiltaget bør ikke gennemføres.', en: 'If the risk is higher after the measure, the figures were swapped or the measure should not be taken.' },
  message: { da: '{title} går fra {before} til {after} efter tiltaget.', en: '{title} goes from {before} to {after} after the measure.' },
  check,
  valid: [{ rows: { risk: [{ probability: 3, consequence: 3, probabilityAfter: 3, consequenceAfter: 3 }, { probability: 1, consequence: 3, probabilityAfter: 5, consequenceAfter: 3, type: 'opportunity' }] } }],
  invalid: [{ rows: { risk: [{ name: 'Forsinket levering', probability: 2, consequence: 3, probabilityAfter: 4, consequenceAfter: 3 }] } }],
});
