import type { AnyRow } from '../../schema/entity.js';
import { oncePer } from '../../register/checking/once-per.js';
import type { EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { entryId, wholeTable, type ChangeCircumstances, type JournalEntry } from './journal-entry.js';
import { contentHash, journalled, keptByHashAlone, rowContent, valuesIn, type RowContent } from './row-content.js';

type Rows = readonly AnyRow[];

/** A row never changes, so its text and fingerprint are made once; readings keep the rows that are as they were. */
const followedRows = new Map(journalled.map((entity) => [entity, followed(entity)]));

function followed(entity: EntityKey): (rows: Rows) => ReadonlyMap<string, RowContent> {
  const contentOf = oncePer((row: AnyRow) => rowContent(entity, row));
  return oncePer((rows: Rows) => {
    const contents = new Map<string, RowContent>();
    for (const row of rows) {
      const content = contentOf(row);
      if (content !== null && !contents.has(content.key)) contents.set(content.key, content);
    }
    return contents;
  });
}

/** The rows of an entity that can be followed; of rows with the same key the first. */
export function contentsOf(register: Register, entity: EntityKey): ReadonlyMap<string, RowContent> {
  return followedRows.get(entity)?.(register.rows[entity]) ?? new Map<string, RowContent>();
}

function packed(entity: EntityKey, contents: ReadonlyMap<string, RowContent>): string {
  const rows = [...contents.values()].map(({ key, hash, content }) => `${JSON.stringify(key)}:${keptByHashAlone(entity) ? JSON.stringify(hash) : content}`);
  return `{${rows.join(',')}}`;
}

/**
 * The state a journal begins with: one entry for each table that has rows, all of them packed together, so that a
 * register of a hundred projects costs some ten lines and not a line for each row.
 */
export function baselineEntries(register: Register, given: ChangeCircumstances): readonly JournalEntry[] {
  return journalled.flatMap((entity) => {
    const contents = contentsOf(register, entity);
    if (contents.size === 0) return [];
    const content = packed(entity, contents);
    const hash = contentHash(content);
    return [{ id: entryId(entity, wholeTable, null, hash), time: given.time, who: given.who, source: given.source, entity, key: wholeTable, hash, previousHash: null, content, reason: given.reason ?? null }];
  });
}

interface BaselineRow {
  readonly key: string;
  readonly hash: string;
  /** Null where only fingerprints are kept. */
  readonly content: string | null;
}

/** The rows in a baseline entry. What cannot be read is left out. */
export const rowsInBaseline = oncePer((entry: JournalEntry): readonly BaselineRow[] => {
  return Object.entries(valuesIn(entry.content) ?? {}).flatMap(([key, kept]): readonly BaselineRow[] => {
    if (typeof kept === 'string') return [{ key, hash: kept, content: null }];
    if (typeof kept !== 'object' || kept === null) return [];
    const content = JSON.stringify(kept);
    return [{ key, hash: contentHash(content), content }];
  });
});
