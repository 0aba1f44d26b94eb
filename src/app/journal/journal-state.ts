import type { EntityKey } from '../../register/entities/index.js';
import { rowsInBaseline } from './baseline.js';
import { rowText } from './own-change.js';
import { wholeTable, type JournalEntry } from './journal-entry.js';
import { valuesIn, type KeptValues } from './row-content.js';

/** What the journal knows: the state of every row at its end, and every content it has ever held. */
export interface JournalState {
  /** Fingerprint of each row by entity and key; null for one that was taken out. */
  readonly heads: ReadonlyMap<EntityKey, ReadonlyMap<string, string | null>>;
  /** Canonical texts by their fingerprint. */
  readonly contents: ReadonlyMap<string, string>;
  /** True when it holds anything at all. */
  readonly begun: boolean;
}

/**
 * Plays the entries in order. With `until`, a Danish local time, entries after it are left out: the state at that time.
 * Contents are those of all entries passed, since a manifest names them by fingerprint alone.
 */
export function journalState(entries: readonly JournalEntry[], until?: string): JournalState {
  const heads = new Map<EntityKey, Map<string, string | null>>();
  const contents = new Map<string, string>();
  const headsOf = (entity: EntityKey): Map<string, string | null> => {
    const known = heads.get(entity) ?? new Map<string, string | null>();
    heads.set(entity, known);
    return known;
  };
  for (const entry of entries) {
    const counts = until === undefined || entry.time <= until;
    if (entry.key === wholeTable) {
      for (const row of rowsInBaseline(entry)) {
        if (row.content !== null) contents.set(row.hash, row.content);
        if (counts) headsOf(entry.entity).set(row.key, row.hash);
      }
      continue;
    }
    if (entry.hash !== null && entry.content !== null) contents.set(entry.hash, rowText(entry.content));
    if (entry.hash === null && entry.content !== null && entry.previousHash !== null && !contents.has(entry.previousHash)) contents.set(entry.previousHash, rowText(entry.content));
    if (counts) headsOf(entry.entity).set(entry.key, entry.hash);
  }
  return { heads, contents, begun: entries.length > 0 };
}

/** The values a row had under this fingerprint; null when the journal does not hold them. */
export function valuesAtHash(state: JournalState, hash: string | null): KeptValues | null {
  return hash === null ? null : valuesIn(state.contents.get(hash) ?? null);
}
