import type { SolveProgram } from '../../app/ports.js';

/** Milliseconds a slice may take, so that the pane stays at hand. */
const slice = 12;
/** Steps between looks at the clock: a small part of a slice. */
const few = 200;

/** The search a little at a time on the pane's own thread: where there is no worker. Fetched when first needed. */
export const slicedSolver: SolveProgram = async (program, { gap, signal }) => {
  const { answerOf, beginSearch, searchSteps } = await import('../../app/prioritise/search-first.js');
  const search = beginSearch(program);
  for (let done = 0; done < searchSteps && !search.isWithin(gap) && !signal?.aborted; ) {
    for (const until = performance.now() + slice; performance.now() < until && done < searchSteps; done += few) search.run(few);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return signal?.aborted ? { status: 'cancelled', chosen: null, bound: Number.POSITIVE_INFINITY } : answerOf(search, gap);
};

/** The solver given, and the search where that fails. */
export function orSliced(solve: SolveProgram): SolveProgram {
  return (program, options) => solve(program, options).catch(() => slicedSolver(program, options));
}
