import { settlingUnits } from '../../prioritisation/selection/search/settling-solver.js';
import { startSettling, type Settling } from '../../prioritisation/selection/search/settling.js';
import type { BinaryProgram, SolveOptions } from '../ports.js';

export { settlingUnits, startSettling };

/** Between looks at the clock. */
const portion = 10_000;

/** Goes on for so many units, at most until then; the clock in seconds. */
export function settleUntil(settling: Settling, units: number, until: number, clock: () => number): void {
  for (let done = 0; done < units && clock() < until && !settling.run(portion); done += portion);
}

/** Search and enumeration before a solver is asked, and then beside it; at most half of the time there is. */
export function settleFirst(program: BinaryProgram, { gap, seconds, start }: Pick<SolveOptions, 'gap' | 'seconds' | 'start'>, clock: () => number): Settling {
  const until = clock() + seconds / 2;
  const settling = startSettling(program, gap, start ?? null);
  settleUntil(settling, settlingUnits, until, clock);
  return settling;
}
