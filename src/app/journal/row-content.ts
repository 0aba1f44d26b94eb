import { fieldsOf, type AnyRow } from '../../schema/entity.js';
import { fingerprint } from '../../register/checking/fingerprint.js';
import { entities, entityKeys, type EntityKey } from '../../register/entities/index.js';

/** A row as the journal keeps it: the text is canonical, so that the same row always has the same fingerprint. */
export interface RowContent {
  readonly entity: EntityKey;
  readonly key: string;
  readonly hash: string;
  /** Canonical JSON of the fields that hold something, calculated ones left out. */
  readonly content: string;
}

/** Field values of a row as they stood; fields left out were blank. */
export type KeptValues = Readonly<Record<string, unknown>>;

const storedFields = new Map<EntityKey, readonly string[]>();

function fieldsKept(entity: EntityKey): readonly string[] {
  const known = storedFields.get(entity) ?? fieldsOf(entities[entity]).flatMap(([name, field]) => (field.formula ? [] : [name])).sort();
  storedFields.set(entity, known);
  return known;
}

/** Entities whose rows people keep; what the product writes by itself is not journalled again. */
export const journalled: readonly EntityKey[] = entityKeys.filter((key) => !('historyOnly' in entities[key]));

/** Measurements are many and never changed, so only their fingerprints are kept. */
export function keptByHashAlone(entity: EntityKey): boolean {
  return entity === 'measurement';
}

/** The canonical text of a row's values: names in the order of the alphabet, blanks and calculated columns left out. */
export function canonicalContent(entity: EntityKey, values: KeptValues): string {
  const kept: Record<string, unknown> = {};
  for (const name of fieldsKept(entity)) {
    const value = values[name];
    if (value !== null && value !== undefined) kept[name] = value;
  }
  return JSON.stringify(kept);
}

/** The fingerprint of a canonical text. */
export function contentHash(content: string): string {
  return fingerprint(content);
}

/** The content of one row; null for a row without a key, which cannot be followed. */
export function rowContent(entity: EntityKey, row: AnyRow | KeptValues): RowContent | null {
  const id = row['id'];
  if (typeof id !== 'string' || id.trim() === '') return null;
  const content = canonicalContent(entity, row as KeptValues);
  return { entity, key: id.trim(), hash: contentHash(content), content };
}

/** The values in a canonical text; null for a text that is none. */
export function valuesIn(content: string | null): KeptValues | null {
  if (content === null) return null;
  try {
    const values: unknown = JSON.parse(content);
    return typeof values === 'object' && values !== null && !Array.isArray(values) ? (values as KeptValues) : null;
  } catch {
    return null;
  }
}
