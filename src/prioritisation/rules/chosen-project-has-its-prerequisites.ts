import { defineRule } from '../../register/checking/define-rule.js';
import { findByKey } from '../../register/checking/find-by-key.js';
import { isSame } from '../../register/checking/keys.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';

const there: ReadonlySet<string> = new Set(['active', 'closed']);

function* check(register: Register): Iterable<Hit> {
  for (const scenario of register.rows.scenario) {
    const rows = rowsWith(register, 'scenarioProject', 'scenario', scenario.id);
    for (const row of rows.filter((one) => one.chosen === true)) {
      for (const key of findByKey(register, 'project', row.project)?.dependsOn ?? []) {
        const needed = findByKey(register, 'project', key);
        const isChosen = rows.some((one) => one.chosen === true && isSame(one.project, key));
        // What is under way or done need not be chosen again.
        if (!needed || isChosen || there.has(needed.status ?? '')) continue;
        const project = findByKey(register, 'project', row.project)?.name ?? row.project ?? '';
        yield { entity: 'scenarioProject', row, field: 'chosen', params: { project, needed: needed.name ?? key, scenario: scenario.name ?? scenario.id ?? '' } };
      }
    }
  }
}

const project = [{ id: 'P-0001', name: 'Chatbot', dependsOn: ['P-0002'] }, { id: 'P-0002', name: 'Ny hjemmeside', status: 'proposed' }];

export const chosenProjectHasItsPrerequisites = defineRule({
  id: 'chosen-project-has-its-prerequisites',
  severity: 'error',
  part: 'prioritisation',
  area: 'prioritisation',
  title: { da: 'Et valgt projekt har det, det venter på', en: 'A chosen project has what it waits for' },
  why: { da: 'Et scenarie, hvor et projekt venter på noget, der ikke er valgt, kan ikke gennemføres.', en: 'A scenario where a project waits for something not chosen cannot be carried out.' },
  message: { da: 'I {scenario} er {project} valgt, men ikke {needed}, som det venter på.', en: 'In {scenario}, {project} is chosen but not {needed}, which it waits for.' },
  check,
  valid: [
    { rows: { project, scenario: [{ id: 'SC-0001' }], scenarioProject: [{ scenario: 'SC-0001', project: 'P-0001', chosen: true }, { scenario: 'SC-0001', project: 'p-0002', chosen: true }] } },
    { rows: { project: [project[0] ?? {}, { id: 'P-0002', status: 'active' }], scenario: [{ id: 'SC-0001' }], scenarioProject: [{ scenario: 'SC-0001', project: 'P-0001', chosen: true }] } },
    { rows: { project, scenario: [{ id: 'SC-0001' }], scenarioProject: [{ scenario: 'SC-0001', project: 'P-0001', chosen: false }] } },
  ],
  invalid: [{ rows: { project, scenario: [{ id: 'SC-0001', name: 'Stramt budget' }], scenarioProject: [{ id: 'SP-0001', scenario: 'SC-0001', project: 'P-0001', chosen: true }, { scenario: 'SC-0001', project: 'P-0002', chosen: false }] } }],
});
