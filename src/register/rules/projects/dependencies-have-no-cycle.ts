import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { findByKey } from '../../checking/find-by-key.js';
import type { ProjectRow } from '../../checking/projects.js';
import type { Register } from '../../register.js';

interface Step {
  readonly project: ProjectRow;
  /** What it waits for and has not been followed yet. */
  readonly next: ProjectRow[];
}

function stepAt(register: Register, project: ProjectRow): Step {
  return { project, next: (project.dependsOn ?? []).flatMap((key) => findByKey(register, 'project', key) ?? []) };
}

/** Every circle once, each as its projects in the order they wait; every dependency is followed once. */
function cycles(register: Register): readonly (readonly ProjectRow[])[] {
  const found: (readonly ProjectRow[])[] = [];
  const done = new Set<ProjectRow>();
  for (const start of register.rows.project) {
    // Most projects wait for none.
    if (start.dependsOn === null || done.has(start)) continue;
    const path: Step[] = [stepAt(register, start)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const next = step.next.shift();
      if (!next) {
        done.add(step.project);
        path.pop();
        continue;
      }
      const met = path.findIndex((one) => one.project === next);
      if (met >= 0) found.push(path.slice(met).map((one) => one.project));
      else if (!done.has(next)) path.push(stepAt(register, next));
    }
  }
  return found;
}

function* check(register: Register): Iterable<Hit> {
  for (const cycle of cycles(register)) {
    const [first] = cycle;
    if (!first) continue;
    const names = [...cycle, first].map((one) => one.name ?? one.id ?? '');
    yield { entity: 'project', row: first, field: 'dependsOn', params: { cycle: names.join(' → ') } };
  }
}

export const dependenciesHaveNoCycle = defineRule({
  id: 'dependencies-have-no-cycle',
  severity: 'error',
  part: 'goals',
  area: 'prioritisation',
  title: { da: 'Projekter venter ikke på hinanden i ring', en: 'Projects do not wait for each other in a circle' },
  why: { da: 'Venter projekterne på hinanden i ring, kan ingen af dem begynde, og en prioritering af dem giver ingen mening.', en: 'If projects wait for each other in a circle none can begin, and prioritising them makes no sense.' },
  message: { da: 'Projekterne venter på hinanden i ring: {cycle}.', en: 'The projects wait for each other in a circle: {cycle}.' },
  check,
  valid: [{ rows: { project: [{ id: 'P-0001', dependsOn: ['P-0002', 'P-0003'] }, { id: 'P-0002', dependsOn: ['P-0003'] }, { id: 'P-0003' }] } }],
  invalid: [
    { rows: { project: [{ id: 'P-0001', dependsOn: ['P-0001'] }] } },
    { rows: { project: [{ id: 'P-0001', dependsOn: ['P-0002'] }, { id: 'P-0002', dependsOn: ['P-0003'] }, { id: 'P-0003', dependsOn: ['P-0001'] }] } },
  ],
});
