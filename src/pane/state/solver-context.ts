import { createContext, useContext } from 'react';
import type { SolveProgram } from '../../app/ports.js';
import { slicedSolver } from './sliced-solver.js';

/** The solver the pane was started with; without one, search and enumeration on the pane's own thread, whose selection says when it is approximate. */
export const SolverContext = createContext<SolveProgram>(slicedSolver);

export function useSolver(): SolveProgram {
  return useContext(SolverContext);
}
