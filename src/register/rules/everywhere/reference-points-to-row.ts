import { fieldsOf, type AnyRow, type Entity } from '../../../schema/entity.js';
import type { Field } from '../../../schema/field.js';
import type { Fix } from '../../../schema/finding.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { finderOf } from '../../checking/find-by-key.js';
import { isOn } from '../../checking/parts-on.js';
import { concernsGroups } from '../../checking/projects.js';
import { change } from '../../checking/repairs.js';
import { rowsWith } from '../../checking/rows-with.js';
import { entities, entityKeys, findEntity, type EntityKey } from '../../entities/index.js';
import type { Register } from '../../register.js';

function keysIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** People write the name where the number belongs; when it is the title of exactly one row, that row is meant. */
function meantKey(register: Register, target: Entity, text: string): string | null {
  const meant = rowsWith(register, target.key as EntityKey, target.titleField as 'id', text);
  const [only] = meant;
  return meant.length === 1 && typeof only?.['id'] === 'string' ? only['id'] : null;
}

interface Reference {
  readonly name: string;
  readonly field: Field;
  readonly target: Entity;
  readonly find: (key: string) => AnyRow | null;
  /** The last key that was found: rows that name the same one mostly stand together. */
  last: string | null;
}

interface Wrong extends Reference {
  readonly key: string;
}

function repair(register: Register, entity: string, row: AnyRow, { name, field, target, key: wrong }: Wrong): Fix | undefined {
  const key = meantKey(register, target, wrong);
  if (key === null) return undefined;
  const value = field.kind.name === 'refs' ? keysIn(row[name]).map((one) => (one === wrong ? key : one)) : key;
  return change({ da: `Skriv ${key} i stedet for navnet`, en: `Write ${key} instead of the name` }, entity, row, { [name]: value });
}

const none: readonly Wrong[] = [];

// A plain loop, since this rule follows every reference of the register.
function wrongIn(row: AnyRow, references: readonly Reference[]): readonly Wrong[] {
  let wrong: Wrong[] | null = null;
  for (let at = 0; at < references.length; at += 1) {
    const reference = references[at] as Reference;
    const value = row[reference.name];
    if (value === null) continue;
    if (typeof value === 'string') {
      if (value === reference.last) continue;
      if (reference.find(value) === null) (wrong ??= []).push({ ...reference, key: value });
      else reference.last = value;
    } else {
      for (const key of keysIn(value)) if (reference.find(key) === null) (wrong ??= []).push({ ...reference, key });
    }
  }
  return wrong ?? none;
}

function check(register: Register): readonly Hit[] {
  const hits: Hit[] = [];
  for (const key of entityKeys) {
    const entity = entities[key];
    if (!isOn(register, entity.part)) continue;
    const references = fieldsOf(entity).flatMap(([name, field]): Reference[] => {
      const target = field.kind.name === 'ref' || field.kind.name === 'refs' ? findEntity(field.kind.target ?? '') : null;
      return target === null ? [] : [{ name, field, target, find: finderOf(register, target.key as EntityKey), last: null }];
    });
    (register.rows[key] as readonly AnyRow[]).forEach((row) => {
      for (const wrong of wrongIn(row, references)) {
        if (!concernsGroups(register, (row['project'] as string | null | undefined) ?? null)) continue;
        const fix = repair(register, key, row, wrong);
        hits.push({ entity: key, row, field: wrong.name, params: { reference: wrong.key, sheet: wrong.target.sheet }, ...(fix ? { fix } : {}) });
      }
    });
  }
  return hits;
}

export const referencePointsToRow = defineRule({
  id: 'reference-points-to-row',
  severity: 'warning',
  part: 'core',
  area: 'keys',
  title: { da: 'Numre peger på en række, der findes', en: 'Numbers point to a row that exists' },
  why: {
    da: 'En gevinst eller sag, der peger på et nummer, som ikke findes, kommer ikke med under projektet eller mødet.',
    en: 'A benefit or case that points to a number that does not exist is left out under its project or meeting.',
  },
  message: { da: '{title} peger på {reference}, som ikke findes i arket {sheet}.', en: '{title} points to {reference}, which is not in the sheet {sheet}.' },
  check,
  valid: [{ rows: { project: [{ id: 'P-0001' }], benefit: [{ id: 'G-0001', project: 'p-0001 ' }, { id: 'G-0002' }] } }],
  invalid: [
    { rows: { benefit: [{ id: 'G-0001', project: 'P-0009' }] } },
    { rows: { project: [{ id: 'P-0001', name: 'Nyt ESDH' }], benefit: [{ id: 'G-0001', project: 'nyt esdh' }] } },
    { rows: { project: [{ id: 'P-0001', dependsOn: ['P-0001', 'P-0007'] }] } },
  ],
});
