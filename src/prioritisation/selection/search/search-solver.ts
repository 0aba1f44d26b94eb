import type { BinaryProgram, ProgramAnswer, SolveProgram } from '../binary-program.js';
import { beginSearch } from './begin-search.js';
import type { Search } from './search.js';

/** Steps after which hardly anything is found any more; about a second for a hundred columns and for thousands. */
export const searchSteps = 300_000;
/** Steps between looks at whether it is still asked for. */
const slice = 5000;

/** What the search stands at: proven where its own bound says so, else approximate. */
export function answerOf(search: Search, gap: number): ProgramAnswer {
  const chosen = search.chosen();
  if (search.isWithin(gap)) return { status: 'optimal', chosen, bound: search.bound };
  return { status: 'limit', chosen, bound: search.bound, approximate: true };
}

/** Rules of thumb and a search of so many steps, with the bound by prices: for where no real solver can be had. */
export function solveBySearch(program: BinaryProgram, gap: number, steps: number = searchSteps): ProgramAnswer {
  const search = beginSearch(program);
  for (let left = steps; left > 0 && !search.isWithin(gap); left -= slice) search.run(Math.min(slice, left));
  return answerOf(search, gap);
}

/** The same as a solver; it holds the thread that asks for as long as it takes. */
export const searchSolver: SolveProgram = (program, { gap, signal }) =>
  Promise.resolve(signal?.aborted ? { status: 'cancelled', chosen: null, bound: Number.POSITIVE_INFINITY } : solveBySearch(program, gap));
