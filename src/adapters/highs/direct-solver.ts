import type { Highs } from 'highs';
import type { SolveProgram } from '../../app/ports.js';
import { settleFirst, settleUntil, settlingUnits } from '../../app/prioritise/settle-first.js';
import { loadHighs } from './load-highs.js';
import { solveProgram } from './solve-program.js';

const clock = (): number => performance.now() / 1000;

/**
 * In the thread that asks: for command lines, where nobody waits for a picture, and for the worker. What search and
 * enumeration prove by themselves needs no solver; HiGHS is loaded for the first problem that does, and where WebAssembly
 * is blocked they go on instead.
 */
export function directSolver(load: () => Promise<Highs> = () => loadHighs()): SolveProgram {
  let loading: Promise<Highs> | null = null;
  return async (program, options) => {
    if (options.signal?.aborted) return { status: 'cancelled', chosen: null, bound: Number.POSITIVE_INFINITY };
    const begun = clock();
    const settling = settleFirst(program, options, clock);
    if (settling.isProven()) return settling.answer();
    const highs = await (loading ??= load()).catch(() => null);
    if (highs === null) {
      // Tried anew with the next question: it may have been the network.
      loading = null;
      settleUntil(settling, settlingUnits, begun + options.seconds, clock);
      return settling.answer();
    }
    return solveProgram(highs, program, { ...options, seconds: options.seconds - (clock() - begun) }, settling);
  };
}
