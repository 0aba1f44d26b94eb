import { fieldsOf, type AnyRow } from '../../schema/entity.js';
import type { Finding } from '../../schema/finding.js';
import { keyGiver } from '../../register/next-key.js';
import { entities, type EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { calculatedValue } from '../calculated-columns.js';
import { partAccepted } from '../check-register/accepted-findings.js';
import { allRules } from '../check-register/all-rules.js';
import { findingOf } from '../check-register/find-hits.js';

/** A register in which one row stands as a person is about to save it. */
export interface DraftRegister {
  readonly register: Register;
  readonly entity: EntityKey;
  readonly row: AnyRow;
}

/** Puts a row that is being edited in the place of the saved one, or last when it is new. */
export function draftRegister(register: Register, entity: EntityKey, saved: AnyRow | null, edited: AnyRow): DraftRegister {
  const rows = register.rows[entity] as readonly AnyRow[];
  const row = saved === null ? { ...edited, id: keyGiver(entities[entity], rows.map((one) => one['id'] as string | null))() } : edited;
  const next = saved === null ? [...rows, row] : rows.map((one) => (one === saved ? row : one));
  return { register: { ...register, rows: { ...register.rows, [entity]: next } }, entity, row };
}

/**
 * What the rules find in the row that is being edited, a rule at a time: over a large register all of them take longer than a
 * person typing should wait, so the caller may pause between them. Findings someone has accepted are left out.
 */
export function* checkDraft({ register, row }: DraftRegister): Generator<readonly Finding[]> {
  for (const rule of allRules) {
    if (!register.parts.has(rule.part)) continue;
    const hits = [...rule.check(register, row)].filter((hit) => hit.row === row);
    yield partAccepted(register, hits.map((hit) => findingOf(register, rule, hit))).left;
  }
}

/** The calculated fields that forms show, as they will be, by field. */
export function draftFigures({ register, entity, row }: DraftRegister): Readonly<Record<string, unknown>> {
  const calculated = fieldsOf(entities[entity]).filter(([, field]) => field.formula !== undefined && field.intermediate !== true);
  return Object.fromEntries(calculated.map(([name]) => [name, calculatedValue(entity, name, row as never, register) ?? null]));
}
