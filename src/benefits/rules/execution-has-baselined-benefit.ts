import { defineRule } from '../../register/checking/define-rule.js';
import { activeProjects, hasReached, type ProjectRow } from '../../register/checking/projects.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import type { BenefitRow } from '../goal/achievement.js';
import { checkedBenefits } from '../checked-benefits.js';

function* check(register: Register): Iterable<Hit> {
  const ofProject = new Map<ProjectRow, BenefitRow[]>();
  for (const { benefit, project } of checkedBenefits(register)) {
    const own = project === null ? undefined : ofProject.get(project);
    if (own) own.push(benefit);
    else if (project !== null) ofProject.set(project, [benefit]);
  }
  for (const project of activeProjects(register)) {
    if (!hasReached(project, 'execution')) continue;
    const own = ofProject.get(project) ?? [];
    const isReady = own.some((benefit) => benefit.baseline !== null || benefit.direction === 'interval');
    // A project without any benefit is another finding; here at least one is there.
    if (own.length > 0 && !isReady) yield { entity: 'project', row: project, field: 'phase' };
  }
}

export const executionHasBaselinedBenefit = defineRule({
  id: 'execution-has-baselined-benefit',
  severity: 'info',
  part: 'core',
  area: 'benefits',
  title: { da: 'Et projekt i Gennemførelse har målt udgangspunktet', en: 'A project in Execution has measured its baseline' },
  why: { da: 'Udgangspunktet skal måles, før løsningen tages i brug.', en: 'The baseline must be measured before the solution is taken into use.' },
  message: { da: '{title} er i gang, men ingen af dets gevinster har et udgangspunkt.', en: '{title} is under way, but none of its benefits has a baseline.' },
  check,
  valid: [
    { rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active', phase: 'execution' }], benefit: [{ project: 'P-0001', baseline: 0 }, { project: 'P-0001' }] } },
    { rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active', phase: 'analysis' }], benefit: [{ project: 'P-0001' }] } },
  ],
  invalid: [{ rows: { project: [{ id: 'P-0001', name: 'ESDH', followedBy: 'steering', status: 'active', phase: 'execution' }], benefit: [{ project: 'P-0001' }] } }],
});
