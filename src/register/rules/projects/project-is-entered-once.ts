import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { groupBy } from '../../checking/keys.js';
import { isFollowed, type ProjectRow } from '../../checking/projects.js';
import type { Register } from '../../register.js';

/** Nearly every name has neither, and looking for one costs a tenth of taking it out. */
const hasEither = /[^A-Za-z0-9ÆØÅæøå ]|projekt/i;

/** Names people write in two ways: punctuation and the word project make no difference. */
function bareName(project: ProjectRow): string | null {
  if (project.name === null || !hasEither.test(project.name)) return project.name;
  return project.name.replace(/[\p{P}\p{S}]+/gu, ' ').replace(/\bprojekt(et)?\b/giu, ' ');
}

function* check(register: Register): Iterable<Hit> {
  const seen = new Set<ProjectRow>();
  for (const textOf of [bareName, (project: ProjectRow) => project.caseNumber]) {
    for (const [first, ...later] of groupBy(register.rows.project, textOf).values()) {
      for (const row of later) {
        if (!first || seen.has(row) || !(isFollowed(first) || isFollowed(row))) continue;
        seen.add(row);
        yield { entity: 'project', row, field: 'name', params: { other: first.id ?? first.name ?? '' } };
      }
    }
  }
}

export const projectIsEnteredOnce = defineRule({
  id: 'project-is-entered-once',
  severity: 'warning',
  part: 'core',
  area: 'projects',
  title: { da: 'Hvert projekt står der kun én gang', en: 'Each project is entered once' },
  why: { da: 'Et projekt, der står to gange, tælles to gange, og de to rækker følges hver sin vej.', en: 'A project entered twice is counted twice, and its two rows go their separate ways.' },
  message: { da: '{title} ligner {other}: samme navn eller sagsnummer.', en: '{title} looks like {other}: same name or case number.' },
  check,
  valid: [
    { rows: { project: [{ name: 'Nyt ESDH', followedBy: 'steering' }, { name: 'Nyt ESDH fase 2', followedBy: 'steering' }] } },
    { rows: { project: [{ name: 'Ny hjemmeside', followedBy: 'local' }, { name: 'Ny hjemmeside', followedBy: 'local' }] } },
  ],
  invalid: [
    { rows: { project: [{ id: 'P-0001', name: 'Nyt ESDH', followedBy: 'steering' }, { name: 'nyt  ESDH-projekt', followedBy: 'local' }] } },
    { rows: { project: [{ id: 'P-0001', caseNumber: '24/1234', followedBy: 'programme' }, { id: 'P-0002', caseNumber: '24/1234', followedBy: 'programme' }] } },
  ],
});
