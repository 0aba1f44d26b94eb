import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { concernsGroups } from '../../checking/projects.js';
import { headers } from '../../checking/words.js';
import { entities } from '../../entities/index.js';
import { riskScore } from '../../formulas/risk-score.js';
import type { Register } from '../../register.js';

const high = 15;
const needed = ['owner', 'measure', 'deadline'] as const;

function* check(register: Register): Iterable<Hit> {
  for (const risk of register.rows.risk) {
    const score = riskScore(risk.probability, risk.consequence) ?? 0;
    if (score < high || risk.status === 'closed' || risk.type === 'opportunity' || !concernsGroups(register, risk.project)) continue;
    const missing = needed.filter((field) => risk[field] === null);
    const [first] = missing;
    if (first) yield { entity: 'risk', row: risk, field: first, params: { score, missing: headers(missing.map((field) => entities.risk.fields[field])) } };
  }
}

export const highRiskIsHandled = defineRule({
  id: 'high-risk-is-handled',
  severity: 'warning',
  part: 'risks',
  area: 'decisions',
  title: { da: 'En høj risiko har ejer, tiltag og frist', en: 'A high risk has owner, measure and deadline' },
  why: { da: 'En risiko på 15 eller derover skal nogen gøre noget ved.', en: 'Somebody has to do something about a risk of 15 or more.' },
  message: { da: '{title} har risikotal {score}, men mangler: {missing}.', en: '{title} has risk score {score} but lacks: {missing}.' },
  check,
  valid: [{ rows: { risk: [{ probability: 5, consequence: 3, owner: 'Mette', measure: 'Ekstra test', deadline: '2027-09-01' }, { probability: 5, consequence: 5, status: 'closed' }, { probability: 2, consequence: 5 }] } }],
  invalid: [{ rows: { risk: [{ name: 'Leverandøren går konkurs', probability: 3, consequence: 5, owner: 'Mette', status: 'identified' }] } }],
});
