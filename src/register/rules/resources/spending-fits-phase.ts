import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { followedProjects, hasReached, isUnderWay } from '../../checking/projects.js';
import { percentWords } from '../../checking/words.js';
import type { Register } from '../../register.js';

const nearlyAll = 0.9;

function* check(register: Register): Iterable<Hit> {
  for (const project of followedProjects(register)) {
    const { spent, approvedBudget } = project;
    if (!isUnderWay(project) || spent === null || approvedBudget === null || approvedBudget <= 0) continue;
    const share = spent / approvedBudget;
    if (share > nearlyAll && project.phase !== null && !hasReached(project, 'realisation')) {
      yield { entity: 'project', row: project, field: 'spent', params: { share: percentWords(share) } };
    }
  }
}

export const spendingFitsPhase = defineRule({
  id: 'spending-fits-phase',
  severity: 'info',
  part: 'economy',
  area: 'economy',
  title: { da: 'Forbruget passer til fasen', en: 'Spending fits the phase' },
  why: { da: 'Er næsten hele budgettet brugt, før løsningen er i brug, rækker pengene sjældent.', en: 'When nearly the whole budget is spent before the solution is in use, the money rarely lasts.' },
  message: { da: '{title} har brugt {share} af budgettet og er endnu ikke i realisering.', en: '{title} has spent {share} of its budget and is not yet in realisation.' },
  check,
  valid: [{ rows: { project: [{ followedBy: 'steering', status: 'active', phase: 'execution', spent: 900, approvedBudget: 1000 }, { followedBy: 'steering', status: 'active', phase: 'realisation', spent: 990, approvedBudget: 1000 }, { followedBy: 'steering', status: 'active', phase: 'execution', spent: 990 }] } }],
  invalid: [{ rows: { project: [{ name: 'ESDH', followedBy: 'steering', status: 'active', phase: 'execution', spent: 950, approvedBudget: 1000 }] } }],
});
