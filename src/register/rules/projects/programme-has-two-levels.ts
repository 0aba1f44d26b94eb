import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { findByKey } from '../../checking/find-by-key.js';
import { isFollowed } from '../../checking/projects.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const project of register.rows.project) {
    const parent = findByKey(register, 'project', project.parent);
    if (!parent || !isFollowed(project)) continue;
    const top = findByKey(register, 'project', parent.parent);
    if (parent === project || top !== null) yield { entity: 'project', row: project, field: 'parent', params: { parent: parent.name ?? parent.id ?? '' } };
  }
}

export const programmeHasTwoLevels = defineRule({
  id: 'programme-has-two-levels',
  severity: 'info',
  part: 'goals',
  area: 'projects',
  title: { da: 'Et program har højst to niveauer', en: 'A programme has two levels at most' },
  why: { da: 'Materialet viser program og projekter. Længere kæder og ringe kan ikke vises og tælles forkert.', en: 'Documents show a programme and its projects. Longer chains and loops cannot be shown and are counted wrongly.' },
  message: { da: '{title} er del af {parent}, som selv er del af et program.', en: '{title} is part of {parent}, which is itself part of a programme.' },
  check,
  valid: [{ rows: { project: [{ id: 'P-0001', followedBy: 'steering' }, { id: 'P-0002', followedBy: 'steering', parent: 'P-0001' }] } }],
  invalid: [
    { rows: { project: [{ id: 'P-0001', followedBy: 'steering', parent: 'P-0001' }] } },
    { rows: { project: [{ id: 'P-0001', followedBy: 'steering' }, { id: 'P-0002', followedBy: 'steering', parent: 'P-0001' }, { id: 'P-0003', followedBy: 'steering', parent: 'P-0002' }] } },
  ],
});
