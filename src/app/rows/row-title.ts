import { fieldsOf, type AnyRow, type Entity } from '../../schema/entity.js';
import type { Field } from '../../schema/field.js';
import type { Language } from '../../schema/text.js';
import { finderOf } from '../../register/checking/find-by-key.js';
import { entities, findEntity, type EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';

/** A value of a field as people read it; empty for null, and for a value its kind cannot show. */
export function shownValue(field: Field, value: unknown, language: Language): string {
  if (value === null || value === undefined) return '';
  try {
    return field.kind.show(value, language);
  } catch {
    return typeof value === 'object' ? '' : String(value);
  }
}

/** As `shownValue`, with the title of the row a reference points to instead of its number. */
export function shownInWords(register: Register, field: Field, value: unknown, language: Language): string {
  const target = field.kind.name === 'ref' || field.kind.name === 'refs' ? findEntity(field.kind.target ?? '') : null;
  if (target === null || value === null) return shownValue(field, value, language);
  const find = finderOf(register, target.key as EntityKey) as (key: string) => AnyRow | null;
  const keys = (Array.isArray(value) ? value : [value]).map(String);
  return keys.map((key) => titleWithin(register, target, find(key), language) ?? key).join(', ');
}

function titleWithin(register: Register, entity: Entity, row: AnyRow | null, language: Language): string | null {
  if (row === null) return null;
  const [title, field] = [row[entity.titleField], entity.fields[entity.titleField]];
  if (entity.titleField !== 'id') return field === undefined || title === null ? null : shownValue(field, title, language) || null;
  // A row without a title of its own is known by what must be filled in: a meeting by its forum and date.
  const parts = fieldsOf(entity)
    .filter(([, one]) => one.required === true)
    .slice(0, 3)
    .map(([name, one]) => shownInWords(register, one, row[name] ?? null, language));
  return parts.filter((part) => part !== '').join(' · ') || null;
}

/** What people know a row by: its title, else what must be filled in, else its number; null for a row with none of them. */
export function rowTitle(register: Register, entity: EntityKey, row: AnyRow, language: Language): string | null {
  return titleWithin(register, entities[entity], row, language) ?? (row['id'] as string | null);
}
