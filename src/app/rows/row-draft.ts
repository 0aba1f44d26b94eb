import { fieldsOf, type AnyRow } from '../../schema/entity.js';
import { entities, type EntityKey } from '../../register/entities/index.js';
import type { FieldValues, RowEdit } from '../session/register-session.js';
import { sameValue } from '../same-value.js';
import { ownHeader } from './own-names.js';

/** One field a person has changed: what stood there when they began, and what they want. */
export interface DraftField {
  readonly seen: unknown;
  readonly value: unknown;
  /** What was typed when it cannot be read as a value yet: kept, and never written. */
  readonly text?: string;
  /** Of a person's own column: a number in it is a day. */
  readonly isDay?: true;
}

/** A row as a person is changing it; `id` is null for one that is not in the register yet. */
export interface RowDraft {
  readonly entity: EntityKey;
  readonly id: string | null;
  readonly fields: Readonly<Record<string, DraftField>>;
}

function without(draft: RowDraft, name: string): RowDraft {
  return { ...draft, fields: Object.fromEntries(Object.entries(draft.fields).filter(([field]) => field !== name)) };
}

export function emptyDraft(entity: EntityKey, id: string | null): RowDraft {
  return { entity, id, fields: {} };
}

/** The draft after a person has given a field a value; a value that is back where it began is no change. */
export function withValue(draft: RowDraft, row: AnyRow, name: string, value: unknown, isDay = false): RowDraft {
  const seen = draft.fields[name] === undefined ? (row[name] ?? null) : draft.fields[name].seen;
  if (sameValue(seen, value) && sameValue(row[name], value)) return without(draft, name);
  return { ...draft, fields: { ...draft.fields, [name]: { seen, value, ...(isDay ? { isDay } : {}) } } };
}

/** The draft after a person has typed something that is no value of the field (yet); the last value stays behind it. */
export function withText(draft: RowDraft, row: AnyRow, name: string, text: string): RowDraft {
  const before = draft.fields[name] ?? { seen: row[name] ?? null, value: row[name] ?? null };
  return { ...draft, fields: { ...draft.fields, [name]: { seen: before.seen, value: before.value, text } } };
}

export function undone(draft: RowDraft, name: string): RowDraft {
  return without(draft, name);
}

export function isChanged(draft: RowDraft): boolean {
  return Object.keys(draft.fields).length > 0;
}

/** Fields whose text cannot be read, so that the row cannot be saved. */
export function unreadFields(draft: RowDraft): readonly string[] {
  return Object.keys(draft.fields).filter((name) => draft.fields[name]?.text !== undefined);
}

/** The row as it would be when the draft is saved. */
export function rowWithDraft(row: AnyRow, draft: RowDraft): AnyRow {
  return { ...row, ...Object.fromEntries(Object.entries(draft.fields).map(([name, { value }]) => [name, value])), at: row.at };
}

/** Fields that someone else has changed since the person began, and to something else than they want. */
export function fieldsInConflict(draft: RowDraft, row: AnyRow): readonly string[] {
  return Object.entries(draft.fields)
    .filter(([name, { seen, value, text }]) => !sameValue(row[name], seen) && (text !== undefined || !sameValue(row[name], value)))
    .map(([name]) => name);
}

/** Keeps the person's own version of a field: it will be written over what stands there now. */
export function keepMine(draft: RowDraft, row: AnyRow, name: string): RowDraft {
  const field = draft.fields[name];
  return field === undefined ? draft : { ...draft, fields: { ...draft.fields, [name]: { ...field, seen: row[name] ?? null } } };
}

/** Only what was changed, with what the person saw there. */
export function editOf(draft: RowDraft): Pick<RowEdit, 'seen' | 'values' | 'days'> {
  const pick = (which: 'seen' | 'value'): FieldValues => Object.fromEntries(Object.entries(draft.fields).map(([name, field]) => [name, field[which]]));
  const days = Object.keys(draft.fields).filter((name) => draft.fields[name]?.isDay);
  return { seen: pick('seen'), values: pick('value'), ...(days.length > 0 ? { days } : {}) };
}

/** A draft of a row that is no longer there as one of a new row: what last stood in it, with what the person has changed. */
export function asNewRow(draft: RowDraft, last: AnyRow | null): RowDraft {
  const stood = fieldsOf(entities[draft.entity]).filter(([name, field]) => name !== 'id' && field.formula === undefined && (last?.[name] ?? null) !== null);
  // An error is nothing anyone has typed.
  const own = Object.entries(last ?? {}).filter(([name, value]) => ownHeader(name) !== null && value !== null && typeof value !== 'object');
  const before = Object.fromEntries([...stood.map(([name]) => [name, last?.[name]] as const), ...own].map(([name, value]) => [name, { seen: null, value }]));
  const changed = Object.entries(draft.fields).map(([name, field]) => [name, { ...field, seen: null }]);
  return { entity: draft.entity, id: null, fields: { ...before, ...Object.fromEntries(changed) } };
}

/** The draft as text for safe-keeping; null when nothing is changed. */
export function keptDraft(draft: RowDraft): string | null {
  return isChanged(draft) ? JSON.stringify(draft.fields) : null;
}

/** A kept draft read back; fields the table no longer has, and texts that are no draft, are passed over. */
export function readDraft(entity: EntityKey, id: string | null, kept: string | null): RowDraft {
  const fields: Record<string, DraftField> = {};
  try {
    const read: unknown = kept === null ? {} : JSON.parse(kept);
    for (const [name, one] of Object.entries(read as Record<string, Partial<DraftField> | null>)) {
      if (!(name in entities[entity].fields || ownHeader(name) !== null) || typeof one !== 'object' || one === null || !('seen' in one)) continue;
      fields[name] = { seen: one.seen, value: one.value ?? null, ...(typeof one.text === 'string' ? { text: one.text } : {}), ...(one.isDay === true ? { isDay: true } : {}) };
    }
  } catch {
    return emptyDraft(entity, id);
  }
  return { entity, id, fields };
}
