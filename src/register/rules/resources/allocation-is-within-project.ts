import { addDays, addMonths, dateOf, type IsoDate } from '../../../schema/dates.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { findByKey } from '../../checking/find-by-key.js';
import { isFollowed } from '../../checking/projects.js';
import { quarter } from '../../choices/organisation.js';
import type { RowOf } from '../../entities/index.js';
import type { Register } from '../../register.js';

function quarterOf(row: RowOf<'allocation'>): { readonly first: IsoDate; readonly last: IsoDate } | null {
  const index = quarter.options.findIndex((option) => option.key === row.quarter);
  const first = row.year === null || index === -1 ? null : dateOf(row.year, index * 3 + 1, 1);
  return first === null ? null : { first, last: addDays(addMonths(first, 3), -1) };
}

function* check(register: Register): Iterable<Hit> {
  for (const row of register.rows.allocation) {
    const project = findByKey(register, 'project', row.project);
    const period = quarterOf(row);
    if (!project || !period || !isFollowed(project) || row.status === 'refused') continue;
    const end = project.actualEnd ?? project.expectedEnd;
    const isBefore = project.start !== null && period.last < project.start;
    const isAfter = end !== null && period.first > end;
    if (!isBefore && !isAfter) continue;
    const when = quarter.options.find((option) => option.key === row.quarter)?.label ?? '';
    yield { entity: 'allocation', row, field: 'quarter', params: { project: project.name ?? project.id ?? '', when, year: String(row.year ?? '') } };
  }
}

export const allocationIsWithinProject = defineRule({
  id: 'allocation-is-within-project',
  severity: 'info',
  part: 'capacity',
  area: 'economy',
  title: { da: 'Timer ligger, mens projektet er i gang', en: 'Hours lie while the project runs' },
  why: { da: 'Er projektet flyttet, skal timerne flyttes med, ellers mangler de til andre.', en: 'When a project has moved its hours must move too, or others lack them.' },
  message: { da: '{project} har timer i {when} {year}, men er ikke i gang da.', en: '{project} has hours in {when} {year} but does not run then.' },
  check,
  valid: [{ rows: { project: [{ id: 'P-0001', followedBy: 'steering', start: '2027-02-15', expectedEnd: '2027-10-01' }], allocation: [{ project: 'P-0001', year: 2027, quarter: 'q1', status: 'granted' }, { project: 'P-0001', year: 2027, quarter: 'q4', status: 'granted' }, { project: 'P-0001', year: 2028, quarter: 'q4', status: 'refused' }] } }],
  invalid: [
    { rows: { project: [{ id: 'P-0001', name: 'ESDH', followedBy: 'steering', expectedEnd: '2027-06-30' }], allocation: [{ id: 'T-0001', project: 'P-0001', year: 2027, quarter: 'q3', status: 'granted' }] } },
    { rows: { project: [{ id: 'P-0001', name: 'ESDH', followedBy: 'steering', start: '2027-04-01' }], allocation: [{ id: 'T-0001', project: 'P-0001', year: 2027, quarter: 'q1', status: 'wished' }] } },
  ],
});
