import type { ProgramAnswer, SolveProgram } from '../../app/ports.js';
import type { WorkerAsk, WorkerReply } from './worker-messages.js';

/** The part of a browser's worker that is used. */
export interface SolverWorker {
  postMessage(message: WorkerAsk): void;
  terminate(): void;
  onmessage: ((event: { readonly data: WorkerReply }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

export class SolverUnavailable extends Error {
  override readonly name = 'SolverUnavailable';
}

/** How long the program may take to load, beside the time it may solve. */
const loadingSeconds = 20;

/**
 * HiGHS in a worker begun on first use and kept. A solve cannot be interrupted from outside, so that cancelling ends the
 * worker and the next question begins another. Throws SolverUnavailable where WebAssembly or workers are blocked.
 */
export function workerSolver(begin: () => SolverWorker): SolveProgram {
  let worker: SolverWorker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const cancelled: ProgramAnswer = { status: 'cancelled', chosen: null, bound: Number.POSITIVE_INFINITY };

  const ask: SolveProgram = (program, { signal, ...options }) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return resolve(cancelled);
      const own = (worker ??= begin());
      const end = (): void => {
        own.terminate();
        if (worker === own) worker = null;
      };
      const settle = (then: () => void): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        own.onmessage = own.onerror = null;
        then();
      };
      const abort = (): void => {
        end();
        settle(() => resolve(cancelled));
      };
      const fail = (detail: string): void => {
        end();
        settle(() => reject(new SolverUnavailable(detail)));
      };
      const timer = setTimeout(() => fail('no answer'), 1000 * (options.seconds + loadingSeconds));
      signal?.addEventListener('abort', abort);
      own.onerror = () => fail('the worker failed');
      own.onmessage = ({ data }) => ('answer' in data ? settle(() => resolve(data.answer)) : fail(data.failed));
      own.postMessage({ program, options });
    });

  // One question at a time: the worker answers them in turn anyway, and cancelling ends only the one under way.
  return (program, options) => {
    const answer = last.then(() => ask(program, options));
    last = answer.catch(() => undefined);
    return answer;
  };
}
