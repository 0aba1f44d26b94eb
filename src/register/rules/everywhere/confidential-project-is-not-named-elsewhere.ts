import type { AnyRow } from '../../../schema/entity.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { isSame } from '../../checking/keys.js';
import { nameFinder, wideTexts } from '../../checking/wide-texts.js';
import type { Register } from '../../register.js';

function* check(register: Register, only?: AnyRow): Iterable<Hit> {
  const secret = register.rows.project.filter(({ disclosure, name }) => (disclosure === 'confidential' || disclosure === 'steeringOnly') && name !== null && name.trim().length >= 5);
  if (secret.length === 0) return;
  const find = nameFinder(secret.map(({ name }) => name ?? ''));
  for (const { entity, row, field, label, text } of wideTexts(register, only)) {
    const isItself = entity === 'project' && secret.some((project) => project === row);
    const named = isItself ? null : find(text);
    if (named === null) continue;
    const project = secret.find(({ name }) => isSame(name, named));
    // A case about that project alone leaves the wide papers together with it.
    const about = entity === 'case' && Array.isArray(row['projects']) && (row['projects'] as string[]).every((id) => secret.some((one) => isSame(one.id, id)));
    if (!about) yield { entity, row, field, params: { field: label, project: project?.id ?? named } };
  }
}

export const confidentialProjectIsNotNamedElsewhere = defineRule({
  id: 'confidential-project-is-not-named-elsewhere',
  severity: 'warning',
  part: 'core',
  area: 'privacy',
  title: { da: 'Et fortroligt projekt nævnes ikke i andre tekster', en: 'A confidential project is not named in other texts' },
  why: { da: 'Projektet selv holdes ude af materialet, men en anden teksts omtale af det går med. Fjern navnet, eller godtag det med en begrundelse.', en: 'The project itself is kept out of documents, but mention of it in another text goes along. Remove the name, or accept it with a reason.' },
  message: { da: '{title}: {field} nævner {project}, der ikke må vises for alle.', en: '{title}: {field} names {project}, which may not be shown to all.' },
  check,
  valid: [
    { rows: { project: [{ id: 'P-0001', name: 'Salg af rådhuset', disclosure: 'confidential' }, { id: 'P-0002', name: 'Ny hjemmeside', nextSteps: 'Salg af huset er slut' }], case: [{ title: 'Salg af rådhuset', projects: ['P-0001'] }] } },
    { rows: { project: [{ id: 'P-0001', name: 'Ny hjemmeside' }], case: [{ title: 'Ny hjemmeside' }] } },
  ],
  invalid: [
    { rows: { project: [{ id: 'P-0001', name: 'Salg af rådhuset', disclosure: 'confidential' }, { id: 'P-0002', name: 'Ny hjemmeside', nextSteps: 'Afventer Salg af Rådhuset.' }] } },
    { rows: { project: [{ id: 'P-0001', name: 'Salg af rådhuset', disclosure: 'steeringOnly' }], barrier: [{ id: 'B-0001', name: 'Salg af rådhuset trækker ud' }] } },
  ],
});
