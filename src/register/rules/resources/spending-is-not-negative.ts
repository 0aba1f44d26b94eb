import type { AnyRow } from '../../../schema/entity.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { concernsGroups, followedProjects } from '../../checking/projects.js';
import type { Register } from '../../register.js';

function* negatives(entity: string, row: AnyRow, fields: readonly string[]): Iterable<Hit> {
  for (const field of fields) {
    const amount = row[field];
    if (typeof amount === 'number' && amount < 0) yield { entity, row, field, params: { amount } };
  }
}

function* check(register: Register): Iterable<Hit> {
  for (const project of followedProjects(register)) yield* negatives('project', project, ['spent']);
  for (const year of register.rows.projectYear) {
    if (concernsGroups(register, year.project)) yield* negatives('projectYear', year, ['spent']);
  }
}

export const spendingIsNotNegative = defineRule({
  id: 'spending-is-not-negative',
  severity: 'warning',
  part: 'economy',
  area: 'economy',
  title: { da: 'Forbrug er ikke negativt', en: 'Spending is not negative' },
  why: { da: 'Et negativt forbrug er oftest et fortegn, der er vendt. Er det en kreditering, så godtag advarslen.', en: 'Negative spending is most often a sign turned round. If it is a credit, accept the warning.' },
  message: { da: '{title} har et forbrug på {amount} kr.', en: '{title} has spent {amount} kr.' },
  check,
  valid: [{ rows: { project: [{ followedBy: 'steering', spent: 0 }], projectYear: [{ spent: 100 }, {}] } }],
  invalid: [{ rows: { project: [{ name: 'ESDH', followedBy: 'steering', spent: -1 }] } }, { rows: { projectYear: [{ id: 'PA-0001', spent: -500 }] } }],
});
