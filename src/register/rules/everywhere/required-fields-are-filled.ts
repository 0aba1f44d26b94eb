import { fieldsOf, type AnyRow, type Entity } from '../../../schema/entity.js';
import type { Field } from '../../../schema/field.js';
import type { Hit } from '../../../schema/rule.js';
import { isAskedFor } from '../../checking/asked-fields.js';
import { defineRule } from '../../checking/define-rule.js';
import { isOn } from '../../checking/parts-on.js';
import { concernsGroups, isOver, type ProjectRow } from '../../checking/projects.js';
import { entities, entityKeys } from '../../entities/index.js';
import type { Register } from '../../register.js';

/** A potential may be two fields, a local project may be left as it is, and a project that is over needs nothing more. */
function isLeftInPeace(register: Register, entity: string, row: AnyRow): boolean {
  if (entity !== 'project') return row['status'] === 'potential' || !concernsGroups(register, (row['project'] as string | null | undefined) ?? null);
  return row['followedBy'] === 'local' || isOver(row as unknown as ProjectRow);
}

function isEmpty(row: AnyRow, fields: readonly (readonly [string, Field])[]): boolean {
  return fields.every(([name, field]) => field.formula !== undefined || field.auto === true || row[name] === null);
}

/** Most rows lack nothing that could be asked for, and are passed over by this plain loop. */
function isWhole(row: AnyRow, asked: readonly string[]): boolean {
  for (let at = 0; at < asked.length; at += 1) if (row[asked[at] as string] === null) return false;
  return true;
}

function check(register: Register): readonly Hit[] {
  const hits: Hit[] = [];
  for (const key of entityKeys) {
    const entity: Entity = entities[key];
    if (!isOn(register, entity.part) || entity.historyOnly) continue;
    const fields = fieldsOf(entity);
    const inUse = fields.filter(([, field]) => field.required !== undefined && isOn(register, field.part));
    const asked = inUse.map(([name]) => name);
    (register.rows[key] as readonly AnyRow[]).forEach((row) => {
      if (isWhole(row, asked) || isLeftInPeace(register, key, row) || isEmpty(row, fields)) return;
      for (const [name, field] of inUse) {
        if (row[name] === null && isAskedFor(entity, row, field)) hits.push({ entity: key, row, field: name, params: { field: field.label } });
      }
    });
  }
  return hits;
}

export const requiredFieldsAreFilled = defineRule({
  id: 'required-fields-are-filled',
  severity: 'warning',
  part: 'core',
  area: 'projects',
  title: { da: 'Det nødvendige er udfyldt', en: 'What is needed is filled in' },
  why: {
    da: 'Der spørges kun om det, materialet ikke kan undvære. Hvem der følger projektet, afgør, hvor meget det er.',
    en: 'Only what the documents cannot do without is asked for. Who follows the project decides how much that is.',
  },
  message: { da: '{title} mangler {field}.', en: '{title} lacks {field}.' },
  check,
  valid: [
    { rows: { project: [{ id: 'P-0001', name: 'Ny hjemmeside', followedBy: 'local' }] } },
    { rows: { project: [{ id: 'P-0001', name: 'Chatbot', category: 'local', area: 'IT', followedBy: 'steering', status: 'proposed' }] } },
    { rows: { project: [{ id: 'P-0001', name: 'Gammelt', followedBy: 'steering', status: 'closed' }], benefit: [{ id: 'G-0001', name: 'Hurtigere svar', status: 'potential' }] } },
    { rows: { project: [{ id: 'P-0001' }], barrier: [{ id: 'B-0001' }] } },
  ],
  invalid: [
    { rows: { project: [{ id: 'P-0001', name: 'Nyt ESDH' }] } },
    {
      rows: {
        project: [{ id: 'P-0001', name: 'ESDH', category: 'local', area: 'IT', followedBy: 'programme', status: 'active', phase: 'execution' }],
      },
    },
    { parts: ['core'], rows: { barrier: [{ id: 'B-0001', name: 'Manglende aftale', status: 'reported' }] } },
  ],
});
