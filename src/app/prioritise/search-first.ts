import { beginSearch } from '../../prioritisation/selection/search/begin-search.js';
import type { BinaryProgram, ProgramAnswer, Search, SolveOptions } from '../ports.js';

export { answerOf, searchSolver, searchSteps } from '../../prioritisation/selection/search/search-solver.js';
export { beginSearch };

/** Steps that take some thousandths of a second. */
const firstSteps = 3000;
/** Where this share lacks to the bound beyond the gap asked for, a solver will be long about it when many columns are in doubt: then more steps for each beyond so many. */
const far = 0.003;
const soonSettled = 50;
const stepsEach = 1500;

/**
 * The search a solver has beside it, some thousandths of a second along: mostly at the best already, or within a few
 * thousandths of it. From the choice given, where that is worth more.
 */
export function searchFirst(program: BinaryProgram, { gap, start }: Pick<SolveOptions, 'gap' | 'start'>): Search {
  const search = beginSearch(program);
  if (start) search.adopt(start);
  search.run(firstSteps);
  if (!search.isWithin(gap + far)) search.run(stepsEach * Math.max(0, search.doubts() - soonSettled));
  return search;
}

/** The search's answer where its own bound proves it good enough, so that no solver is needed. */
export function provenBySearch(search: Search, gap: number): ProgramAnswer | null {
  return search.isWithin(gap) ? { status: 'optimal', chosen: search.chosen(), bound: search.bound } : null;
}
