import { createContext, useContext } from 'react';
import type { SolveProgram } from '../../app/ports.js';

/** Rules of thumb, where the pane was started without a solver; the selection says so itself. */
const thumbs: SolveProgram = async (program, options) => (await import('../../prioritisation/selection/greedy-solver.js')).greedySolver(program, options);

/** The solver the pane was started with. */
export const SolverContext = createContext<SolveProgram>(thumbs);

export function useSolver(): SolveProgram {
  return useContext(SolverContext);
}
