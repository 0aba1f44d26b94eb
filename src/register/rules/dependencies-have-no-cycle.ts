import type { Hit } from '../../schema/rule.js';
import { defineRule } from '../checking/define-rule.js';
import { findByKey } from '../checking/find-by-key.js';
import type { ProjectRow } from '../checking/projects.js';
import type { Register } from '../register.js';

function waitsFor(register: Register, project: ProjectRow): readonly ProjectRow[] {
  return (project.dependsOn ?? []).flatMap((key) => findByKey(register, 'project', key) ?? []);
}

/** The shortest way from a project back to itself, itself first; null when there is none. */
function cycleFrom(register: Register, start: ProjectRow): readonly ProjectRow[] | null {
  const paths: (readonly ProjectRow[])[] = [[start]];
  const seen = new Set<ProjectRow>();
  for (let path = paths.shift(); path; path = paths.shift()) {
    for (const next of waitsFor(register, path.at(-1) ?? start)) {
      if (next === start) return path;
      if (!seen.has(next)) paths.push([...path, next]);
      seen.add(next);
    }
  }
  return null;
}

function* check(register: Register): Iterable<Hit> {
  const told = new Set<ProjectRow>();
  for (const project of register.rows.project) {
    const cycle = told.has(project) ? null : cycleFrom(register, project);
    if (!cycle) continue;
    cycle.forEach((one) => told.add(one));
    const names = [...cycle, project].map((one) => one.name ?? one.id ?? '');
    yield { entity: 'project', row: project, field: 'dependsOn', params: { cycle: names.join(' → ') } };
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
