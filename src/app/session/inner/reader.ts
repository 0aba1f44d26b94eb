import { readRegister } from '../../read-register.js';
import { breathing } from '../../steps.js';
import type { LiveChange } from '../../live-workbook.js';
import type { Text } from '../../../schema/text.js';
import type { RawWorkbook } from '../../../schema/raw-workbook.js';
import { keepUnchanged } from '../readings/keep-unchanged.js';
import { crowdedSheet, readingInSteps, type Reading } from '../readings/reading.js';
import type { SessionOptions } from '../session-options.js';
import type { HeldState } from '../session-store.js';
import { staleSheets, type StaleSheets } from '../readings/stale-sheets.js';
import { isNewer } from '../../upgrade/register-version.js';
import type { Memory } from './memory.js';

/** Brings what the session knows up to date with the workbook. */
export interface Reader {
  /** What may no longer be as it was read. */
  readonly stale: StaleSheets;
  /** Reads what is stale, and first takes in rows that stand below their table; true when there were any. */
  read(): Promise<boolean>;
  /** Takes what a change of our own has made of what was read, without reading; false where only a reading can tell. */
  takeMadeBy(change: LiveChange, from: Reading): Promise<boolean>;
}

export function reader({ workbook, today, now, breathe = () => null }: SessionOptions, held: HeldState, known: Memory): Reader {
  const stale = staleSheets(now);

  /** What was read, held against the reading there is: what has not changed is not made again. */
  function madeOf(raw: RawWorkbook): Promise<Reading | null> {
    const before = known.reading();
    return breathing(readingInSteps(keepUnchanged(before?.raw ?? null, raw), today(), before), breathe);
  }

  /** Deadlines and counts of a large register, before its long texts, measurements and history have come. */
  function showEarly(raw: RawWorkbook): void {
    const read = readRegister(raw, today());
    if (!('notARegister' in read) && crowdedSheet(read.register) === null) held.set({ early: read.register });
  }

  /** A write that was cut off leaves rows below a table: they are the table's before anything is made of them. */
  async function withRowsTakenIn(reading: Reading | null): Promise<{ readonly reading: Reading | null; readonly takenIn: Text | null; readonly any: boolean }> {
    const isNeeded = reading?.read.findings.some(({ rule }) => rule === 'rows-stand-in-the-table') === true;
    if (!isNeeded || workbook.takeIn === undefined || workbook.facts.readOnly || isNewer(reading.raw)) return { reading, takenIn: null, any: false };
    const { takeInRows } = await import('../readings/take-in-rows.js');
    return takeInRows(workbook, reading, async (sheets) => madeOf(await workbook.read({ changed: sheets })));
  }

  return {
    stale,
    read: async () => {
      // What is told while it is being read may have come too late for it.
      const changed = stale.taken();
      const made = await madeOf(await workbook.read(known.reading() === null ? { early: showEarly } : changed === null ? {} : { changed }));
      const { reading: next, takenIn, any } = await withRowsTakenIn(made);
      if (takenIn !== null) held.set({ takenIn });
      if (next !== null) known.take(next);
      else {
        known.forget();
        held.set({ phase: 'not-a-register', register: null, check: null, quality: null, early: null, log: [], sinceLast: null, failure: null });
      }
      return any;
    },
    takeMadeBy: async (change, { raw }) => {
      const applied = await import('../readings/apply-live-change.js').then(({ applyLiveChange }) => applyLiveChange(raw, change), () => null);
      const next = applied?.done ? await madeOf(applied.raw) : null;
      if (next !== null) known.take(next);
      return next !== null;
    },
  };
}
