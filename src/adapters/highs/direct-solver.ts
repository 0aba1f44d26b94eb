import type { Highs } from 'highs';
import type { SolveProgram } from '../../app/ports.js';
import { provenBySearch, searchFirst } from '../../app/prioritise/search-first.js';
import { loadHighs } from './load-highs.js';
import { solveProgram } from './solve-program.js';

/** HiGHS in the thread that asks: for command lines, where nobody waits for a picture. Loaded on first use. */
export function directSolver(load: () => Promise<Highs> = () => loadHighs()): SolveProgram {
  let loading: Promise<Highs> | null = null;
  return async (program, options) => {
    if (options.signal?.aborted) return { status: 'cancelled', chosen: null, bound: Number.POSITIVE_INFINITY };
    const search = searchFirst(program, options);
    const proven = provenBySearch(search, options.gap);
    if (proven !== null) return proven;
    // A loading that failed is tried anew with the next question.
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return solveProgram(await loading, program, options, search);
  };
}
