import { WorkbookUnavailable } from '../../app/live-workbook.js';
import type { OfficeClient, OfficeClock, OfficeTimeouts } from './office-client.js';
import { asError, codeOf, mayPass, unavailable, type Subject } from './office-error.js';

/** One conversation with Excel: requests are gathered on the context and sent by `send`. */
export interface Conversation {
  readonly context: Excel.RequestContext;
  send(): Promise<void>;
}

export interface ExcelHost {
  /** Talks with Excel; every error comes out as WorkbookUnavailable. */
  talk<T>(task: (conversation: Conversation) => Promise<T>, subject?: Subject | null): Promise<T>;
  /**
   * As `talk`, again from the start when Excel was only busy: for what changes nothing, or reads anew before it writes.
   * The task is told when it has been begun before, since its writes may then have landed.
   */
  talkAgain<T>(task: (conversation: Conversation, again: boolean) => Promise<T>, subject?: Subject | null): Promise<T>;
  onWait(listener: (waiting: boolean) => void): () => void;
}

const pauses = [400, 1600] as const;

/** Excel behind time-outs of our own: the host may keep silent for ever, and waits while a cell is being edited. */
export function excelHost(client: OfficeClient, clock: OfficeClock, timeouts: OfficeTimeouts): ExcelHost {
  const listeners = new Set<(waiting: boolean) => void>();
  const cellEditPause = timeouts.hint / 3;
  let waiting = 0;

  function wait(change: 1 | -1): void {
    const before = waiting > 0;
    waiting += change;
    if (before !== waiting > 0) for (const listener of [...listeners]) listener(waiting > 0);
  }

  function pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => clock.after(milliseconds, resolve));
  }

  /** An answer, or the end of our patience; after a while the person is told that Excel waits. */
  function patiently<T>(answer: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      let told = false;
      const cancelHint = clock.after(timeouts.hint, () => {
        told = true;
        wait(1);
      });
      const cancelEnd = clock.after(timeouts.answer, () => {
        done();
        reject(new WorkbookUnavailable('no-answer'));
      });
      function done(): void {
        cancelHint();
        cancelEnd();
        if (told) wait(-1);
        told = false;
      }
      answer.then(
        (value) => {
          done();
          resolve(value);
        },
        (error: unknown) => {
          done();
          reject(asError(error));
        },
      );
    });
  }

  async function once<T>(task: (conversation: Conversation) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const batch = client.Excel.run({ delayForCellEdit: true }, async (context) => {
        try {
          resolve(await task({ context, send: () => patiently(Promise.resolve(context.sync() as unknown as Promise<void>)) }));
        } catch (error) {
          reject(asError(error));
          // Excel.run sends what is still queued when a batch ends well: a batch that has failed must end badly.
          throw error;
        }
      });
      // What goes wrong in the clean-up behind a batch that has ended is of no more use to anyone.
      Promise.resolve(batch as unknown as Promise<unknown>).catch((error: unknown) => {
        reject(asError(error));
      });
    });
  }

  /** Excel that cannot wait for a cell by itself says so at once; then we do the waiting. */
  async function past<T>(task: (conversation: Conversation) => Promise<T>): Promise<T> {
    let waited = 0;
    let told = false;
    try {
      for (;;) {
        try {
          return await once(task);
        } catch (error) {
          if (codeOf(error) !== 'InvalidOperationInCellEditMode' || waited >= timeouts.answer) throw error;
          if (!told && waited >= timeouts.hint) {
            told = true;
            wait(1);
          }
          await pause(cellEditPause);
          waited += cellEditPause;
        }
      }
    } finally {
      if (told) wait(-1);
    }
  }

  async function talkAgain<T>(task: (conversation: Conversation, again: boolean) => Promise<T>, subject: Subject | null = null): Promise<T> {
    for (const [attempt, milliseconds] of [...pauses, null].entries()) {
      try {
        return await past((conversation) => task(conversation, attempt > 0));
      } catch (error) {
        if (milliseconds === null || !mayPass(error)) throw unavailable(error, subject);
        await pause(milliseconds);
      }
    }
    throw new WorkbookUnavailable('other');
  }

  return {
    talk: async (task, subject = null) => {
      try {
        return await past(task);
      } catch (error) {
        throw unavailable(error, subject);
      }
    },
    talkAgain,
    onWait: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
