import type { LiveChange } from '../../live-workbook.js';
import { isNewer } from '../../upgrade/register-version.js';
import { journalAdditions, type Planned } from '../changes/planned-change.js';
import type { Reading } from '../readings/reading.js';
import type { SaveOutcome } from '../register-session.js';
import { asUnavailable } from './as-unavailable.js';
import type { SessionOptions } from '../session-options.js';
import type { Memory } from './memory.js';
import type { Reader } from './reader.js';

/** Writes in the workbook, and keeps the journal in it. */
export interface Writer {
  /**
   * Writes a change with the journal's lines of it and of what was seen before it; false when it has to be planned anew, and what it comes to
   * where that would not help.
   */
  write(from: Reading, planned: Extract<Planned, { readonly change: unknown }>): Promise<boolean | SaveOutcome>;
  /** What changed while no pane was open goes into the journal at the first reading; later it waits for a change. */
  writeJournal(): Promise<void>;
}

export function writer({ workbook, shown }: Pick<SessionOptions, 'workbook' | 'shown'>, known: Memory, { read, takeMadeBy, stale }: Reader): Writer {
  /** Whether reading anew has put right why there was no room below a table. */
  async function madeRoom(): Promise<boolean> {
    stale.all();
    return read();
  }

  return {
    write: async (from, planned) => {
      const lines = journalAdditions(from, [...(known.journal()?.pending ?? []), ...planned.entries]);
      const change = { ...planned.change, additions: [...planned.change.additions, ...(lines ?? [])] };
      known.doubt(planned.entries);
      const outcome = await workbook.change(change).catch(async (error: unknown) => {
        const { reason } = asUnavailable(error);
        // Excel tells nobody when a table gets another name: reading anew finds it again, or finds that it is gone.
        if (reason === 'no-such-table') return null;
        if (reason === 'below-table' && (await madeRoom())) return null;
        throw error;
      });
      if (outcome === null) return false;
      // Without a journal in the workbook the session's own memory is all there is; entries still in doubt then give the log their name.
      if (outcome.done && !(await takeMadeBy(change, from))) await read();
      known.doubtNoMore(planned.entries);
      if (outcome.done) return true;
      const headers = outcome.conflicts.flatMap((conflict) => (conflict.why === 'formula' ? (conflict.headers ?? []) : []));
      return headers.length > 0 && { kind: 'refused', sentence: (await import('../own-columns/own-edit.js')).calculatesNow(headers) };
    },
    writeJournal: async () => {
      const [reading, journal] = [known.reading(), known.journal()];
      if (reading === null || journal === null || journal.pending.length === 0 || workbook.facts.readOnly || isNewer(reading.raw)) return;
      const lines = journalAdditions(reading, journal.pending);
      if (lines === null || lines.length === 0) return;
      await shown?.();
      const change: LiveChange = { edits: [], additions: lines, removals: [] };
      const outcome = await workbook.change(change);
      if (outcome.done) await takeMadeBy(change, reading);
    },
  };
}
