import { fold } from '../../register/checking/keys.js';
import type { Register } from '../../register/register.js';
import type { Candidate } from '../selection/selection-model.js';

/** A selection during the year against the plan that was frozen: what comes in, what goes out, what stays. */
export interface AgainstPlan {
  readonly comesIn: readonly Candidate[];
  readonly goesOut: readonly Candidate[];
  readonly stays: readonly Candidate[];
}

/** Null when the year has no frozen plan. */
export function againstPlan(register: Register, year: number, candidates: readonly Candidate[], chosen: readonly boolean[]): AgainstPlan | null {
  const items = register.rows.planItem.filter((row) => row.year === year);
  if (items.length === 0) return null;
  const planned = new Set(items.flatMap(({ project, decision }) => (decision === 'prioritised' && project !== null ? [fold(project)] : [])));
  const where = (inPlan: boolean, inChosen: boolean): readonly Candidate[] => candidates.filter(({ key }, i) => planned.has(fold(key)) === inPlan && chosen[i] === inChosen);
  return { comesIn: where(false, true), goesOut: where(true, false), stays: where(true, true) };
}
