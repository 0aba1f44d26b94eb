import { solveGreedily } from '../../prioritisation/selection/greedy-solver.js';
import type { BinaryProgram, SolveOptions } from '../ports.js';

/**
 * The answer a solver begins from: the one given or, without one, what rules of thumb find in a few hundredths of a
 * second. It is mostly within a few thousandths of the best, so that a solver stopped by time never comes with less.
 */
export function beginFromRules<O extends Pick<SolveOptions, 'start'>>(program: BinaryProgram, options: O): O {
  if (options.start) return options;
  const { chosen } = solveGreedily(program);
  return chosen === null ? options : { ...options, start: chosen };
}
