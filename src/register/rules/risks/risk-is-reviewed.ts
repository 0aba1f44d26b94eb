import { daysBetween } from '../../../schema/dates.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { concernsGroups } from '../../checking/projects.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  const { asOf, settings } = register;
  for (const risk of register.rows.risk) {
    if (risk.status === 'closed' || !concernsGroups(register, risk.project)) continue;
    const isPastDeadline = risk.deadline !== null && risk.deadline < asOf && risk.status !== 'measuresTaken';
    const isStale = risk.reviewed !== null && settings.statusMaxAgeDays !== null && daysBetween(risk.reviewed, asOf) > settings.statusMaxAgeDays;
    if (isPastDeadline || isStale) yield { entity: 'risk', row: risk, field: isPastDeadline ? 'deadline' : 'reviewed', params: { day: (isPastDeadline ? risk.deadline : risk.reviewed) ?? '' } };
  }
}

export const riskIsReviewed = defineRule({
  id: 'risk-is-reviewed',
  severity: 'info',
  part: 'risks',
  area: 'decisions',
  title: { da: 'Risici ses efter til hvert møde', en: 'Risks are reviewed for each meeting' },
  why: { da: 'En risiko, ingen har set på siden sidste møde, siger ikke noget om i dag.', en: 'A risk nobody has looked at since the last meeting says nothing about today.' },
  message: { da: '{title} skal ses efter: sidste dato er {day}.', en: '{title} should be reviewed: its last date is {day}.' },
  check,
  valid: [{ asOf: '2027-05-12', rows: { risk: [{ reviewed: '2027-04-01', deadline: '2027-09-01' }, { deadline: '2027-01-01', status: 'measuresTaken' }, { deadline: '2027-01-01', status: 'closed' }] } }],
  invalid: [
    { asOf: '2027-05-12', rows: { risk: [{ name: 'Forsinket levering', deadline: '2027-05-01', status: 'inProgress' }] } },
    { asOf: '2027-05-12', rows: { risk: [{ name: 'Forsinket levering', reviewed: '2027-01-01' }] } },
  ],
});
