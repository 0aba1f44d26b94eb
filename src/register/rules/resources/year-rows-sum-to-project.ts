import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { followedProjects } from '../../checking/projects.js';
import { entities } from '../../entities/index.js';
import type { Register } from '../../register.js';
import { rowsWith } from '../../checking/rows-with.js';

const pairs = [
  { total: 'approvedBudget', part: 'budget' },
  { total: 'expectedCost', part: 'expected' },
  { total: 'spent', part: 'spent' },
] as const;

function* check(register: Register): Iterable<Hit> {
  for (const project of followedProjects(register)) {
    const years = rowsWith(register, 'projectYear', 'project', project.id);
    if (years.length === 0) continue;
    for (const { total, part } of pairs) {
      const amounts = years.flatMap((one) => one[part] ?? []);
      const sum = amounts.reduce((all, amount) => all + amount, 0);
      const stated = project[total];
      // Sums to the krone: a difference below one is rounding of what was entered.
      if (stated === null || amounts.length === 0 || Math.abs(sum - stated) < 1) continue;
      yield { entity: 'project', row: project, field: total, params: { what: entities.project.fields[total].label, stated, sum } };
    }
  }
}

export const yearRowsSumToProject = defineRule({
  id: 'year-rows-sum-to-project',
  severity: 'info',
  part: 'economy',
  area: 'economy',
  title: { da: 'Årene giver tilsammen projektets beløb', en: "The years add up to the project's amount" },
  why: { da: 'Indsatsplanen viser både årets og hele projektets beløb; de to skal passe.', en: "The action plan shows the year's and the whole project's amount; the two should agree." },
  message: { da: '{title}: {what} er {stated} kr., men årene giver {sum} kr.', en: '{title}: {what} is {stated} kr., but the years make {sum} kr.' },
  check,
  valid: [{ rows: { project: [{ id: 'P-0001', followedBy: 'steering', approvedBudget: 300000, expectedCost: 1 }], projectYear: [{ project: 'P-0001', year: 2027, budget: 100000 }, { project: 'p-0001', year: 2028, budget: 200000 }] } }],
  invalid: [{ rows: { project: [{ id: 'P-0001', name: 'ESDH', followedBy: 'steering', approvedBudget: 300000 }], projectYear: [{ project: 'P-0001', year: 2027, budget: 100000 }] } }],
});
