import type { BinaryProgram, ProgramAnswer, SolveProgram } from '../binary-program.js';
import { startSettling } from './settling.js';

/** Units of work after which hardly anything is found or proven any more; some seconds for a hundred candidates and for thousands. */
export const settlingUnits = 2_000_000;

/** What search and enumeration come to in so many units: proven for most portfolios of a municipality's size, else approximate with the bound by prices. */
export function settle(program: BinaryProgram, gap: number, units: number = settlingUnits): ProgramAnswer {
  const settling = startSettling(program, gap);
  settling.run(units);
  return settling.answer();
}

/** The same as a solver, for where no other can be had; it holds the thread that asks for as long as it takes. */
export const settlingSolver: SolveProgram = (program, { gap, signal }) =>
  Promise.resolve(signal?.aborted ? { status: 'cancelled', chosen: null, bound: Number.POSITIVE_INFINITY } : settle(program, gap));
