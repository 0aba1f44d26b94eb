import type { Highs } from 'highs';
import type { SolveProgram } from '../../app/ports.js';
import { beginFromRules } from '../../app/prioritise/begin-from-rules.js';
import { loadHighs } from './load-highs.js';
import { solveProgram } from './solve-program.js';

/** HiGHS in the thread that asks: for command lines, where nobody waits for a picture. Loaded on first use. */
export function directSolver(load: () => Promise<Highs> = () => loadHighs()): SolveProgram {
  let loading: Promise<Highs> | null = null;
  return async (program, options) => {
    if (options.signal?.aborted) return { status: 'cancelled', chosen: null, bound: Number.POSITIVE_INFINITY };
    loading ??= load();
    return solveProgram(await loading, program, beginFromRules(program, options));
  };
}
