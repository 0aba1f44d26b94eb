import type { AnyRow } from '../../../schema/entity.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { isOn } from '../../checking/parts-on.js';
import { followedProjects } from '../../checking/projects.js';
import type { Register } from '../../register.js';

/** Group, subject and topic of two digits each, then perhaps a facet: `85`, `85.15`, `85.15.00`, `85.15.00 P35`. */
const kle = /^\d{2}(\.\d{2}(\.\d{2}([ -]?[A-ZÆØÅ]\d{2})?)?)?$/i;

function* wrong(entity: string, row: AnyRow, text: string | null): Iterable<Hit> {
  if (text === null) return;
  const parts = text.split(/[;,\n]/).map((part) => part.trim());
  const bad = parts.find((part) => part !== '' && !kle.test(part));
  if (bad !== undefined) yield { entity, row, field: 'kle', params: { kle: bad } };
}

function* check(register: Register): Iterable<Hit> {
  for (const system of register.rows.system) yield* wrong('system', system, system.kle);
  if (!isOn(register, 'compliance')) return;
  for (const project of followedProjects(register)) yield* wrong('project', project, project.kle);
}

export const kleHasItsForm = defineRule({
  id: 'kle-has-its-form',
  severity: 'info',
  part: 'systems',
  area: 'systems',
  title: { da: 'KLE-numre er skrevet rigtigt', en: 'KLE numbers are written right' },
  why: { da: 'Kun et helt KLE-nummer kan bruges til at finde systemer og projekter med samme emne. Om nummeret findes, tjekkes ikke.', en: 'Only a whole KLE number helps to find systems and projects on the same subject. Whether it exists is not checked.' },
  message: { da: '{title}: {kle} er ikke et KLE-nummer som 85.15.00.', en: '{title}: {kle} is not a KLE number such as 85.15.00.' },
  check,
  valid: [{ rows: { system: [{ kle: '85.15.00' }, { kle: '85; 27.36' }, { kle: '85.15.00 P35' }, {}], project: [{ followedBy: 'steering', kle: '85.15.00P35' }] } }],
  invalid: [{ rows: { system: [{ name: 'SBSYS', kle: '8515' }] } }, { rows: { project: [{ name: 'ESDH', followedBy: 'steering', kle: '85.15.00, journalisering' }] } }],
});
