import type { BinaryProgram, ProgramAnswer } from '../binary-program.js';
import { startSettling } from './settling.js';

/** Units of work after which hardly anything is found or proven any more; some seconds for a hundred candidates and for thousands. */
export const settlingUnits = 2_000_000;

/** What search and enumeration come to in so many units: proven for most portfolios of a municipality's size, else approximate with the bound by prices. */
export function settle(program: BinaryProgram, gap: number, units: number = settlingUnits): ProgramAnswer {
  const settling = startSettling(program, gap);
  settling.run(units);
  return settling.answer();
}
