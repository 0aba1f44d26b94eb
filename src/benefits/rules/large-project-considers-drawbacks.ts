import { defineRule } from '../../register/checking/define-rule.js';
import { isOn } from '../../register/checking/parts-on.js';
import { activeProjects } from '../../register/checking/projects.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { rowsWith } from '../../register/checking/rows-with.js';

function* check(register: Register): Iterable<Hit> {
  // Size stands with the goals; without that part nobody can say which projects are large.
  if (!isOn(register, 'goals')) return;
  for (const project of activeProjects(register)) {
    if (project.size !== 'large' && project.size !== 'extraLarge') continue;
    const own = rowsWith(register, 'benefit', 'project', project.id);
    // Ja or Nej in every row means that it was considered.
    if (own.length > 0 && own.every((benefit) => benefit.negative === null)) yield { entity: 'project', row: project, field: 'size' };
  }
}

export const largeProjectConsidersDrawbacks = defineRule({
  id: 'large-project-considers-drawbacks',
  severity: 'info',
  part: 'measurements',
  area: 'benefits',
  title: { da: 'Store projekter har overvejet negative gevinster', en: 'Large projects have considered dis-benefits' },
  why: { da: 'Nye licenser, mere dokumentation og oplæring koster også. Er der ingen ulemper, så skriv Nej ud for gevinsterne.', en: 'New licences, more documentation and training cost too. If there are no drawbacks, enter No beside the benefits.' },
  message: { da: '{title} er et stort projekt, men ingen har taget stilling til negative gevinster.', en: '{title} is a large project, but nobody has considered dis-benefits.' },
  check,
  valid: [{ rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active', size: 'extraLarge' }, { id: 'P-0002', followedBy: 'steering', status: 'active', size: 'small' }], benefit: [{ project: 'P-0001', negative: false }, { project: 'P-0002' }] } }],
  invalid: [{ rows: { project: [{ id: 'P-0001', name: 'ESDH', followedBy: 'steering', status: 'active', size: 'large' }], benefit: [{ project: 'P-0001' }] } }],
});
