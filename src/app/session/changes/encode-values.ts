import { longestCell } from './longest-cell.js';
import type { Entity } from '../../../schema/entity.js';
import type { Field } from '../../../schema/field.js';
import type { Language, Text } from '../../../schema/text.js';
import type { PatchValue } from '../../ports.js';
import type { FieldValues } from '../register-session.js';
import { refusal } from '../sentences.js';

export interface EncodedValue {
  /** The value as it will be read back, e.g. without blanks at its ends. */
  readonly value: unknown;
  readonly cell: PatchValue;
}

export type Encoded = { readonly ok: true; readonly values: ReadonlyMap<string, EncodedValue> } | { readonly ok: false; readonly sentence: Text };

type One = ({ readonly ok: true } & EncodedValue) | { readonly ok: false; readonly sentence: Text };

function isBlankValue(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function cellOf(field: Field, value: unknown, language: Language): PatchValue {
  try {
    return field.kind.encode(value, language);
  } catch {
    return null;
  }
}

/** One value as its cell; refused when the kind could not read it back out of the cell. */
export function encodeValue(field: Field, value: unknown, language: Language): One {
  if (isBlankValue(value)) return { ok: true, value: null, cell: null };
  if (typeof value === 'string' && value.length > longestCell) return { ok: false, sentence: refusal('tooLong', { field: field.label, length: value.length }) };
  const cell = cellOf(field, value, language);
  const back = cell === null || (typeof cell === 'number' && !Number.isFinite(cell)) ? null : field.kind.decode(cell);
  // A day such as 31 February would be written as another one.
  const asked: unknown = typeof value === 'string' ? value.trim() : value;
  if (back === null || !back.ok || (back.value !== null && JSON.stringify(back.value) !== JSON.stringify(asked))) return { ok: false, sentence: refusal('wrongKind', { field: field.label, expected: field.kind.describe }) };
  return back.value === null ? { ok: true, value: null, cell: null } : { ok: true, value: back.value, cell };
}

/** The values of a row as cells; the first that cannot be written refuses them all. */
export function encodeValues(entity: Entity, values: FieldValues, language: Language): Encoded {
  const encoded = new Map<string, EncodedValue>();
  for (const [name, value] of Object.entries(values)) {
    const field = entity.fields[name];
    if (name === 'at') continue;
    if (!field) return { ok: false, sentence: refusal('noField', { field: name, sheet: entity.sheet }) };
    if (name === 'id') return { ok: false, sentence: refusal('ownKey') };
    if (field.formula) {
      if (isBlankValue(value)) continue;
      return { ok: false, sentence: refusal('calculated', { field: field.label }) };
    }
    const one = encodeValue(field, value, language);
    if (!one.ok) return one;
    encoded.set(name, one);
  }
  return { ok: true, values: encoded };
}
