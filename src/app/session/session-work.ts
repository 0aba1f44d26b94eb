import type { EntityKey } from '../../register/entities/index.js';
import { isNewer, newerRegister } from '../upgrade/register-version.js';
import { readRegister } from '../read-register.js';
import { readIdentity } from '../read-register/read-identity.js';
import { WorkbookUnavailable, type LiveChange } from '../live-workbook.js';
import { followJournal, type FollowedJournal } from '../journal/follow-journal.js';
import type { JournalEntry } from '../journal/journal-entry.js';
import { loggedChanges } from '../journal/logged-changes.js';
import { valuesIn } from '../journal/row-content.js';
import { journalAdditions, type ChangeContext, type Planned } from './planned-change.js';
import { inPlainWords } from './plain-words.js';
import { breathing } from '../steps.js';
import type { RawWorkbook } from '../../schema/raw-workbook.js';
import { keepUnchanged } from './keep-unchanged.js';
import { crowdedSheet, readingInSteps, type Reading } from './reading.js';
import type { LoggedChange, SaveOutcome } from './register-session.js';
import { refusal } from './sentences.js';
import type { SessionOptions } from './session-options.js';
import type { HeldState } from './session-store.js';
import { staleSheets } from './stale-sheets.js';

/** Any error of the workbook's edge as the class people are told of. */
export function asUnavailable(error: unknown): WorkbookUnavailable {
  if (error instanceof WorkbookUnavailable) return error;
  return new WorkbookUnavailable('other', null, error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}

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
export function sessionWork({ workbook, today, now, store, breathe = () => null }: SessionOptions, held: HeldState): SessionWork {
  let reading: Reading | null = null;
  let journal: FollowedJournal | null = null;
  let unsure: readonly JournalEntry[] = [];
  let since: readonly LoggedChange[] | null | undefined;
  const stale = staleSheets(now);
  let underWay = 0;
  let following: Promise<void> | null = null;
  let stopped = false;
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const run = last.then(async () => {
      underWay += 1;
      held.set({ busy: true });
      try {
        return await task();
      } finally {
        underWay -= 1;
        held.set({ busy: underWay > 0 });
      }
    });
    last = run.catch(() => undefined);
    return run;
  }

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

  function forget(): void {
    reading = null;
    journal = null;
    since = undefined;
  }

  /** What the workbook has become by a change of our own; null where only a reading can tell. */
  async function madeBy(change: LiveChange, raw: RawWorkbook): Promise<Reading | null> {
    const applied = await import('./apply-live-change.js').then(({ applyLiveChange }) => applyLiveChange(raw, change), () => null);
    return applied?.done ? madeOf(applied.raw) : null;
  }

  /** What was read, held against the reading there is: what has not changed is not made again. */
  function madeOf(raw: RawWorkbook): Promise<Reading | null> {
    return breathing(readingInSteps(keepUnchanged(reading?.raw ?? null, raw), today(), reading), breathe);
  }

  /** Deadlines and counts of a large register, before its long texts, measurements and history have come. */
  function showEarly(raw: RawWorkbook): void {
    const read = readRegister(raw, today());
    if (!('notARegister' in read) && crowdedSheet(read.register) === null) held.set({ early: read.register });
  }

  async function readNow(): Promise<void> {
    // What is told while it is being read may have come too late for it.
    const changed = stale.taken();
    const next = await madeOf(await workbook.read(reading === null ? { early: showEarly } : changed === null ? {} : { changed }));
    if (next !== null) take(next);
    else {
      forget();
      held.set({ phase: 'not-a-register', register: null, check: null, quality: null, early: null, log: [], sinceLast: null, failure: null });
    }
  }

  function fail(error: unknown): WorkbookUnavailable {
    const failure = inPlainWords(asUnavailable(error), reading?.register ?? null);
    stale.all();
    held.set({ failure, early: null, phase: held.state().register === null ? 'failed' : held.state().phase });
    return failure;
  }

  function context(): ChangeContext {
    return {
      time: now(),
      who: held.state().who,
      headOf: (entity, key) => journal?.state.heads.get(entity as EntityKey)?.get(key) ?? null,
      lastOf: (entity, key) => {
        const gone = journal?.entries.findLast((entry) => entry.entity === entity && entry.key === key && entry.hash === null);
        return gone ? valuesIn(gone.content) : null;
      },
      keysOf: (entity) => [...(journal?.state.heads.get(entity as EntityKey)?.keys() ?? [])],
    };
  }

  /** Writes a change with the journal's lines of it and of what was seen before it; what it comes to where planning it anew would not help. */
  async function write(from: Reading, planned: Extract<Planned, { readonly change: unknown }>): Promise<boolean | SaveOutcome> {
    const lines = journalAdditions(from, [...(journal?.pending ?? []), ...planned.entries]);
    const change = { ...planned.change, additions: [...planned.change.additions, ...(lines ?? [])] };
    unsure = [...unsure, ...planned.entries];
    const outcome = await workbook.change(change).catch((error: unknown) => {
      // Excel tells nobody when a table gets another name: reading anew finds it again, or finds that it is gone.
      if (asUnavailable(error).reason === 'no-such-table') return null;
      throw error;
    });
    if (outcome === null) return false;
    if (!outcome.done) {
      unsure = unsure.filter((entry) => !planned.entries.includes(entry));
      const headers = outcome.conflicts.flatMap((conflict) => (conflict.why === 'formula' ? (conflict.headers ?? []) : []));
      return headers.length > 0 && { kind: 'refused', sentence: refusal('ownFormula', { fields: headers.join(', ') }) };
    }
    const next = await madeBy(change, from.raw);
    // Without a journal in the workbook the session's own memory is all there is; unsure entries then give the log their name.
    if (next !== null) take(next);
    else await readNow();
    unsure = unsure.filter((entry) => !planned.entries.includes(entry));
    return true;
  }

  async function settle(plan: Plan): Promise<SaveOutcome> {
    try {
      if (reading === null || stale.any()) await readNow();
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        if (reading === null) return { kind: 'refused', sentence: refusal('noRegister') };
        if (isNewer(reading.raw)) return { kind: 'refused', sentence: newerRegister };
        const planned = plan(reading, context(), unsure);
        if ('outcome' in planned) return planned.outcome;
        const written = await write(reading, planned);
        if (typeof written === 'object') return written;
        if (written) {
          held.set({ failure: null });
          return { kind: 'saved', id: planned.ids[0] ?? '', ids: planned.ids };
        }
        await readNow();
      }
      return { kind: 'refused', sentence: refusal('keeps') };
    } catch (error) {
      return { kind: 'failed', failure: fail(error) };
    }
  }

  /** What changed while no pane was open goes into the journal at the first reading; later it waits for a change. */
  async function settleJournal(): Promise<void> {
    if (reading === null || journal === null || journal.pending.length === 0 || workbook.facts.readOnly || isNewer(reading.raw)) return;
    const lines = journalAdditions(reading, journal.pending);
    if (lines === null || lines.length === 0) return;
    const change: LiveChange = { edits: [], additions: lines, removals: [] };
    const outcome = await workbook.change(change);
    const next = outcome.done ? await madeBy(change, reading.raw) : null;
    if (next !== null) take(next);
  }

  async function read(): Promise<void> {
    if (stopped) return;
    try {
      const isFirst = reading === null;
      await readNow();
      if (isFirst) await settleJournal();
    } catch (error) {
      fail(error);
    }
  }

  return {
    reading: () => reading,
    refresh: () =>
      inTurn(() => {
        stale.all();
        return read();
      }),
    follow: (sheets) => {
      if (sheets === null) stale.all();
      else stale.these(sheets);
      following ??= inTurn(async () => {
        following = null;
        if (stale.any()) await read();
      });
      return following;
    },
    change: (plan) => inTurn(() => settle(plan)),
    alone: inTurn,
    forget: () => {
      forget();
      stale.all();
    },
    knows: (entity, key) => journal?.state.heads.get(entity)?.has(key) ?? false,
    journal: () => journal?.entries ?? [],
    stop: () => {
      stopped = true;
    },
  };
}
