import type { Entity } from '../schema/entity.js';

const forms = new Map<string, RegExp>();

function formOf(prefix: string): RegExp {
  const form = forms.get(prefix) ?? new RegExp(`^${prefix}-?0*(\\d{1,9})$`, 'i');
  forms.set(prefix, form);
  return form;
}

/** The number in a key of this entity (`P-0042` → 42), or null for a text that is no such key. */
export function keyNumber(entity: Entity, id: string): number | null {
  const match = formOf(entity.prefix).exec(id.trim());
  return match ? Number(match[1]) : null;
}

/**
 * Gives new keys: the highest number over the ids passed (table, archive and journal) plus one, so that a key
 * is never reused; at least four digits.
 */
export function keyGiver(entity: Entity, ids: Iterable<string | null>): () => string {
  let highest = 0;
  for (const id of ids) highest = Math.max(highest, id === null ? 0 : (keyNumber(entity, id) ?? 0));
  return () => {
    highest += 1;
    return `${entity.prefix}-${String(highest).padStart(4, '0')}`;
  };
}
