import type { SolveProgram } from '../../app/ports.js';

/** Milliseconds a slice may take, so that the pane stays at hand. */
const slice = 12;
/** Units of work between looks at the clock: a small part of a slice. */
const few = 300;

/** Search and enumeration a little at a time on the pane's own thread: where there is no worker. Fetched when first needed. */
export const slicedSolver: SolveProgram = async (program, { gap, signal }) => {
  const { startSettling, settlingUnits } = await import('../../app/prioritise/settle-first.js');
  const settling = startSettling(program, gap);
  for (let done = 0; done < settlingUnits && !settling.isProven() && !signal?.aborted; ) {
    for (const until = performance.now() + slice; performance.now() < until && done < settlingUnits && !settling.run(few); done += few);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return signal?.aborted ? { status: 'cancelled', chosen: null, bound: Number.POSITIVE_INFINITY } : settling.answer();
};

/** The solver given, and search and enumeration where that fails. */
export function orSliced(solve: SolveProgram): SolveProgram {
  return (program, options) => solve(program, options).catch(() => slicedSolver(program, options));
}
