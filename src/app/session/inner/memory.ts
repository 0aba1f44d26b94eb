import { followJournal, type FollowedJournal } from '../../journal/follow-journal.js';
import type { JournalEntry } from '../../journal/journal-entry.js';
import { loggedChanges } from '../../journal/logged-changes.js';
import { valuesIn } from '../../journal/row-content.js';
import { readIdentity } from '../../read-register/read-identity.js';
import type { EntityKey } from '../../../register/entities/index.js';
import type { ChangeContext } from '../changes/planned-change.js';
import type { Reading } from '../readings/reading.js';
import type { LoggedChange } from '../register-session.js';
import type { SessionOptions } from '../session-options.js';
import type { HeldState } from '../session-store.js';

/** What the session knows of the workbook: the latest reading, the journal it leads to, and what was written without a known end. */
export interface Memory {
  reading(): Reading | null;
  journal(): FollowedJournal | null;
  /** Takes a reading as what the workbook is now, and shows it. */
  take(next: Reading): void;
  /** The workbook is another one, or none of ours: the next reading is from the beginning. */
  forget(): void;
  /** Lines of changes on their way; what is read meanwhile may be they, and they give the log its name. */
  unsure(): readonly JournalEntry[];
  doubt(entries: readonly JournalEntry[]): void;
  doubtNoMore(entries: readonly JournalEntry[]): void;
  /** What a change is planned by, besides the reading. */
  context(): ChangeContext;
}

export function memory({ now, store }: Pick<SessionOptions, 'now' | 'store'>, held: HeldState): Memory {
  let reading: Reading | null = null;
  let journal: FollowedJournal | null = null;
  let unsure: readonly JournalEntry[] = [];
  /** What had changed when the pane was opened; undefined until it has been found out, null the first time a register is seen. */
  let since: readonly LoggedChange[] | null | undefined;

  function take(next: Reading): void {
    const time = now();
    journal = followJournal(next.register, journal?.pending ?? [], unsure, time);
    reading = next;
    const log = loggedChanges(journal.entries, journal.state);
    const seenMark = `lastSeen.${readIdentity(next.raw)?.registerId ?? ''}`;
    if (since === undefined) {
      const mark = store.get(seenMark);
      since = mark === null ? null : log.filter((change) => change.time > mark);
    }
    store.set(seenMark, time);
    held.set({ phase: 'ready', register: next.register, check: next.check, quality: next.quality, early: null, log, sinceLast: since, failure: null });
  }

  return {
    reading: () => reading,
    journal: () => journal,
    take,
    forget: () => {
      reading = null;
      journal = null;
      since = undefined;
    },
    unsure: () => unsure,
    doubt: (entries) => {
      unsure = [...unsure, ...entries];
    },
    doubtNoMore: (entries) => {
      unsure = unsure.filter((entry) => !entries.includes(entry));
    },
    context: () => ({
      time: now(),
      who: held.state().who,
      headOf: (entity, key) => journal?.state.heads.get(entity as EntityKey)?.get(key) ?? null,
      lastOf: (entity, key) => {
        const gone = journal?.entries.findLast((entry) => entry.entity === entity && entry.key === key && entry.hash === null);
        return gone ? valuesIn(gone.content) : null;
      },
      keysOf: (entity) => [...(journal?.state.heads.get(entity as EntityKey)?.keys() ?? [])],
    }),
  };
}
