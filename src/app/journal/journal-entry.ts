import { fingerprint } from '../../register/checking/fingerprint.js';
import type { ChangeSource } from '../../register/choices/journal.js';
import type { EntityKey } from '../../register/entities/index.js';
import { splitContent } from './content-parts.js';
import { withOwnChange, type OwnChange } from './own-change.js';
import { keptByHashAlone, type RowContent } from './row-content.js';

/** One change of one row. */
export interface JournalEntry {
  /** Of entity, key, previous and new fingerprint: the same change seen twice has the same id. */
  readonly id: string;
  /** Danish local time, `2027-05-12T10:15:00`. */
  readonly time: string;
  /** Null when nobody said a name. */
  readonly who: string | null;
  readonly source: ChangeSource;
  readonly entity: EntityKey;
  /** The row's key, or `*` for the state of a whole table when the journal began. */
  readonly key: string;
  /** Of the row after the change; null when it was taken out. */
  readonly hash: string | null;
  /** Null when the row was not there before. */
  readonly previousHash: string | null;
  /** The row after the change; the last it held when it was taken out; null when only its fingerprint is kept. */
  readonly content: string | null;
  readonly reason: string | null;
}

/** Who changed it, when and how. */
export interface ChangeCircumstances {
  readonly time: string;
  readonly who: string | null;
  readonly source: ChangeSource;
  readonly reason?: string | null;
}

/** The key of an entry that holds the state of a whole table. */
export const wholeTable = '*';

export function entryId(entity: string, key: string, previousHash: string | null, hash: string | null): string {
  return fingerprint([entity, key, previousHash, hash]);
}

export interface ChangedRow {
  readonly entity: EntityKey;
  readonly key: string;
  /** Its fingerprint as last known. */
  readonly before: string | null;
  /** Null when it was taken out. */
  readonly after: RowContent | null;
  readonly last?: string | null;
  /** What a form has changed in columns people have added. */
  readonly own?: OwnChange | null;
}

/** The entry of one changed row. Where only people's own columns have changed, it is told apart by these and by the time. */
export function entryOf({ entity, key, before, after, last = null, own = null }: ChangedRow, given: ChangeCircumstances): JournalEntry {
  const hash = after?.hash ?? null;
  const content = keptByHashAlone(entity) ? null : after === null ? last : withOwnChange(after.content, own);
  const id = own !== null && hash === before ? fingerprint([entity, key, before, hash, own, given.time]) : entryId(entity, key, before, hash);
  return { id, time: given.time, who: given.who, source: given.source, entity, key, hash, previousHash: before, content, reason: given.reason ?? null };
}

/** Values of `rowVersion` for an entry, one row for each part of its content, in order. */
export function journalRows(entry: JournalEntry): readonly Readonly<Record<string, unknown>>[] {
  const { content, ...rest } = entry;
  const parts = content === null ? [null] : splitContent(content);
  return parts.map((part, index) => ({ ...rest, part: index + 1, parts: parts.length, content: part }));
}
