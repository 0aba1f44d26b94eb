import type { EntityKey } from '../../register/entities/index.js';
import type { JournalEntry } from '../journal/journal-entry.js';
import type { WorkbookUnavailable } from '../live-workbook.js';
import { isNewer, newerRegister } from '../upgrade/register-version.js';
import { inPlainWords } from './plain-words.js';
import type { ChangeContext, Planned } from './changes/planned-change.js';
import type { Reading } from './readings/reading.js';
import type { SaveOutcome } from './register-session.js';
import { refusal } from './sentences.js';
import type { SessionOptions } from './session-options.js';
import type { HeldState } from './session-store.js';
import { asUnavailable } from './inner/as-unavailable.js';
import { memory } from './inner/memory.js';
import { reader } from './inner/reader.js';
import { turns } from './inner/turns.js';
import { writer } from './inner/writer.js';

type Plan = (reading: Reading, context: ChangeContext, unsure: readonly JournalEntry[]) => Planned;

export interface SessionWork {
  reading(): Reading | null;
  /** Reads anew at a person's or the pane's wish. */
  refresh(): Promise<void>;
  /** Reads anew after a hint, of these sheets or of any; many hints at once are one reading. */
  follow(sheets: readonly string[] | null): Promise<void>;
  change(plan: Plan): Promise<SaveOutcome>;
  /** Does something else with the workbook, in its turn. */
  alone<T>(task: () => Promise<T>): Promise<T>;
  /** What was read and journalled is of another workbook now: the next reading is from the beginning. */
  forget(): void;
  /** Whether the journal has ever seen a row with this key. */
  knows(entity: EntityKey, key: string): boolean;
  /** All lines of the journal, those not yet written among them. */
  journal(): readonly JournalEntry[];
  stop(): void;
}

const attempts = 4;

/** The session's doings, one at a time: reading, planning against what was read, writing, and keeping the journal. */
export function sessionWork(options: SessionOptions, held: HeldState): SessionWork {
  const inTurn = turns((busy) => held.set({ busy }));
  const known = memory(options, held);
  const reads = reader(options, held, known);
  const { write, writeJournal } = writer(options, known, reads);
  let following: Promise<void> | null = null;
  let stopped = false;

  function fail(error: unknown): WorkbookUnavailable {
    const failure = inPlainWords(asUnavailable(error), known.reading()?.register ?? null);
    reads.stale.all();
    held.set({ failure, early: null, phase: held.state().register === null ? 'failed' : held.state().phase });
    return failure;
  }

  async function read(): Promise<void> {
    if (stopped) return;
    try {
      const isFirst = known.reading() === null;
      await reads.read();
      if (isFirst) await writeJournal();
    } catch (error) {
      fail(error);
    }
  }

  /** Plans and writes, and plans anew by a new reading as long as someone else comes first. */
  async function settle(plan: Plan): Promise<SaveOutcome> {
    try {
      if (known.reading() === null || reads.stale.any()) await reads.read();
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const reading = known.reading();
        if (reading === null) return { kind: 'refused', sentence: refusal('noRegister') };
        if (isNewer(reading.raw)) return { kind: 'refused', sentence: newerRegister };
        const planned = plan(reading, known.context(), known.unsure());
        if ('outcome' in planned) return planned.outcome;
        const written = await write(reading, planned);
        if (typeof written === 'object') return written;
        if (written) {
          held.set({ failure: null });
          return { kind: 'saved', id: planned.ids[0] ?? '', ids: planned.ids };
        }
        await reads.read();
      }
      return { kind: 'refused', sentence: refusal('keeps') };
    } catch (error) {
      return { kind: 'failed', failure: fail(error) };
    }
  }

  return {
    reading: known.reading,
    refresh: () =>
      inTurn(() => {
        reads.stale.all();
        return read();
      }),
    follow: (sheets) => {
      if (sheets === null) reads.stale.all();
      else reads.stale.these(sheets);
      following ??= inTurn(async () => {
        following = null;
        if (reads.stale.any()) await read();
      });
      return following;
    },
    change: (plan) => inTurn(() => settle(plan)),
    alone: inTurn,
    forget: () => {
      known.forget();
      reads.stale.all();
    },
    knows: (entity, key) => known.journal()?.state.heads.get(entity)?.has(key) ?? false,
    journal: () => known.journal()?.entries ?? [],
    stop: () => {
      stopped = true;
    },
  };
}
