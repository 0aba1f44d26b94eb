import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { isSame } from '../../checking/keys.js';
import { followedProjects, isUnderWay } from '../../checking/projects.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const project of followedProjects(register)) {
    if (project.origin !== 'intermunicipal' || !isUnderWay(project) || project.partners !== null) continue;
    const inPartnership = register.rows.partnership.some((one) => (one.projects ?? []).some((key) => isSame(key, project.id)));
    if (!inPartnership) yield { entity: 'project', row: project, field: 'partners' };
  }
}

export const intermunicipalProjectHasPartners = defineRule({
  id: 'intermunicipal-project-has-partners',
  severity: 'info',
  part: 'partnerships',
  area: 'projects',
  title: { da: 'Et tværkommunalt projekt nævner sine partnere', en: 'An intermunicipal project names its partners' },
  why: { da: 'Samarbejdet med andre kommuner er en af organisationens opgaver; det skal kunne ses, hvem der er med.', en: "Working with other municipalities is one of the organisation's tasks; one must be able to see who takes part." },
  message: { da: '{title} er tværkommunalt, men nævner ingen samarbejdspartnere.', en: '{title} is intermunicipal but names no partners.' },
  check,
  valid: [
    { rows: { project: [{ id: 'P-0001', followedBy: 'programme', status: 'active', origin: 'intermunicipal', partners: 'Syddjurs' }, { id: 'P-0002', followedBy: 'programme', status: 'active', origin: 'intermunicipal' }], partnership: [{ projects: ['P-0002'] }] } },
    { rows: { project: [{ followedBy: 'programme', status: 'active', origin: 'ownCrossOrganisational' }] } },
  ],
  invalid: [{ rows: { project: [{ id: 'P-0001', followedBy: 'programme', status: 'active', origin: 'intermunicipal' }] } }],
});
