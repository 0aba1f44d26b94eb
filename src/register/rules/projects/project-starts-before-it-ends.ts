import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { followedProjects } from '../../checking/projects.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const project of followedProjects(register)) {
    const { start } = project;
    if (start === null) continue;
    for (const field of ['agreedEnd', 'expectedEnd', 'actualEnd'] as const) {
      const end = project[field];
      if (end === null || end >= start) continue;
      yield { entity: 'project', row: project, field, params: { start, end } };
      break;
    }
  }
}

export const projectStartsBeforeItEnds = defineRule({
  id: 'project-starts-before-it-ends',
  severity: 'error',
  part: 'core',
  area: 'projects',
  title: { da: 'Start ligger før slut', en: 'Start is before end' },
  why: { da: 'Forsinkelser og tidslinjer regnes af de to datoer.', en: 'Delays and timelines are computed from the two dates.' },
  message: { da: '{title} starter den {start}, men slutter den {end}.', en: '{title} starts on {start} but ends on {end}.' },
  check,
  valid: [{ rows: { project: [{ followedBy: 'steering', start: '2027-01-01', expectedEnd: '2027-01-01' }, { followedBy: 'steering', agreedEnd: '2026-01-01' }] } }],
  invalid: [
    { rows: { project: [{ followedBy: 'programme', start: '2027-03-01', expectedEnd: '2027-02-28' }] } },
    { rows: { project: [{ followedBy: 'steering', start: '2027-03-01', expectedEnd: '2027-12-31', agreedEnd: '2026-12-31' }] } },
  ],
});
