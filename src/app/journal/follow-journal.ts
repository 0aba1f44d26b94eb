import { baselineEntries } from './baseline.js';
import { changesSince } from './find-changes.js';
import { entryOf, type JournalEntry } from './journal-entry.js';
import { journalState, type JournalState } from './journal-state.js';
import { eachOnce, readJournal } from './read-journal.js';
import type { Register } from '../../register/register.js';

/** The journal with what has been seen since, which is written with the next change. */
export interface FollowedJournal {
  readonly entries: readonly JournalEntry[];
  readonly pending: readonly JournalEntry[];
  readonly state: JournalState;
}

/**
 * Compares a register just read with its journal. `seen` are entries not yet in it; `unsure` are those of a write nobody
 * knows the end of: when their change turns out to be there, it is theirs and no unknown person's. A register without a
 * journal begins one with its state as it is.
 */
export function followJournal(register: Register, seen: readonly JournalEntry[], unsure: readonly JournalEntry[], time: string): FollowedJournal {
  const journal = readJournal(register);
  const written = new Set(journal.map(({ id }) => id));
  const waiting = seen.filter(({ id }) => !written.has(id));
  const known = eachOnce([...journal, ...waiting]);
  const begun = known.length > 0;
  const state = journalState(known);
  const found = begun
    ? changesSince(register, state).map((change) => {
        const entry = entryOf(change, { time, who: null, source: 'cell' });
        return unsure.find(({ id }) => id === entry.id) ?? entry;
      })
    : baselineEntries(register, { time, who: null, source: 'migration' });
  const entries = found.length === 0 ? known : [...known, ...found];
  return { entries, pending: [...waiting, ...found], state: found.length === 0 ? state : journalState(entries) };
}
