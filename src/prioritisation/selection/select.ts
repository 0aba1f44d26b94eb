import { binaryProgram, isAllowed, type BinaryProgram, type SolveOptions, type SolveProgram } from './binary-program.js';
import { closuresOf, forcedOf, parentsOf } from './closure.js';
import { circles, conflictsOf, type Conflict } from './conflicts.js';
import { cutOffLine, type CutOff } from './cut-off-line.js';
import { fillRoom } from './fill-room.js';
import { reasoning, type Reason } from './reasons.js';
import { roomOf } from './room.js';
import { settle } from './search/settling-solver.js';
import { valueOf, type Candidate, type SelectionModel } from './selection-model.js';

/** `best`: proven; `near`: within the gap shown; `approximate`: no solver could be had; `impossible`: see the conflicts; `written`: as people locked it. */
export type SelectionStatus = 'best' | 'near' | 'approximate' | 'impossible' | 'cancelled' | 'written';

export interface Selection {
  readonly status: SelectionStatus;
  /** Of an impossible one: what must be done, and nothing else. */
  readonly chosen: readonly boolean[];
  readonly value: number;
  /** No selection can be worth more. */
  readonly bound: number;
  /** How far below the bound, as a share of it; 0 is the best there is. */
  readonly gap: number;
  readonly reasons: readonly Reason[];
  readonly conflicts: readonly Conflict[];
  readonly circles: readonly (readonly Candidate[])[];
  readonly cutOff: CutOff;
  /** What the line by hand loses against this; null where it does not keep the same rules. */
  readonly lostByLine: number | null;
}

export interface SelectOptions {
  readonly solve: SolveProgram;
  readonly seconds?: number;
  readonly signal?: NonNullable<SolveOptions['signal']>;
  /** Asked before each reason, which all are found where the caller works: lets others have their turn; null when there is no need yet. */
  readonly breathe?: () => Promise<void> | null;
}

/** Proven best up to here; above, within a thousandth. */
const exactUpTo = 100;
const nearGap = 0.001;
export const solverSeconds = 9;
/** Units of search and enumeration where the solver given fails: less than a tenth of a second, since it holds the thread that asks. */
const briefUnits = 25_000;

export function gapFor(candidates: number): number {
  return candidates <= exactUpTo ? 0 : nearGap;
}

/** Adds what there is still room for, so that every candidate left out has something that keeps it out. */
function filled(model: SelectionModel, program: BinaryProgram, start: readonly boolean[]): readonly boolean[] {
  const room = roomOf(program, start);
  const closures = closuresOf(parentsOf(model));
  const order = [...model.candidates.keys()].sort((a, b) => (model.candidates[b]?.value ?? 0) - (model.candidates[a]?.value ?? 0));
  while (fillRoom(room, program, order, closures).length > 0);
  return room.chosen;
}

function finished(model: SelectionModel, status: SelectionStatus, chosen: readonly boolean[], bound: number, conflicts: readonly Conflict[], reasons: readonly Reason[]): Selection {
  const value = valueOf(model, chosen);
  const cutOff = cutOffLine(model);
  const best = status === 'best' ? value : Math.max(bound, value);
  return {
    status,
    chosen,
    value,
    bound: best,
    gap: best === value || best === 0 || !Number.isFinite(best) ? 0 : (best - value) / Math.abs(best),
    reasons,
    conflicts,
    circles: circles(model),
    cutOff,
    lostByLine: status === 'impossible' || status === 'cancelled' || !cutOff.keepsShares ? null : Math.max(0, value - cutOff.value),
  };
}

/**
 * The best set of candidates within the limits. Proven best for up to a hundred candidates, within a thousandth above;
 * where the solver cannot be had, a near one that says so. An impossible one names what stands in the way.
 */
export async function select(model: SelectionModel, { solve, seconds = solverSeconds, signal, breathe }: SelectOptions): Promise<Selection> {
  const explained = async (status: SelectionStatus, chosen: readonly boolean[], bound: number, found: readonly Conflict[]): Promise<Selection> => {
    const why = reasoning(model, chosen);
    const reasons: Reason[] = [];
    for (const [place, candidate] of model.candidates.entries()) {
      await breathe?.();
      reasons.push(why(candidate, place));
    }
    return finished(model, status, chosen, bound, found, reasons);
  };
  const forced = forcedOf(model);
  const musts = model.candidates.map((_, i) => forced.has(i));
  const conflicts = conflictsOf(model);
  if (conflicts.length > 0) return explained('impossible', musts, Number.NaN, conflicts);
  const program = binaryProgram(model);
  const gap = gapFor(model.candidates.length);
  const answer = await solve(program, { gap, seconds, ...(signal ? { signal } : {}) }).catch(() => settle(program, gap, briefUnits));
  if (answer.status === 'cancelled') return explained('cancelled', musts, Number.NaN, []);
  if (answer.status === 'infeasible') {
    const shares = model.limits.filter(({ is }) => is.kind === 'share');
    return explained('impossible', musts, Number.NaN, shares.length === 1 && shares[0] ? [{ kind: 'share', limit: shares[0] }] : [{ kind: 'together' }]);
  }
  const usable = answer.chosen !== null && isAllowed(program, answer.chosen) ? answer : settle(program, gap, briefUnits);
  if (usable.chosen === null) return explained('approximate', isAllowed(program, musts) ? filled(model, program, musts) : musts, Math.min(answer.bound, usable.bound), []);
  const chosen = filled(model, program, usable.chosen);
  const bound = Math.min(answer.bound, usable.bound);
  const isProven = (usable.approximate === undefined && usable.status === 'optimal' && gap === 0) || bound <= valueOf(model, chosen);
  return explained(isProven ? 'best' : usable.approximate ? 'approximate' : 'near', chosen, bound, []);
}

/** A choice that has been made: nothing is chosen anew, and nothing is said of how good it is. */
export function asChosen(model: SelectionModel, chosen: readonly boolean[]): Selection {
  return finished(model, 'written', chosen, Number.NaN, [], model.candidates.map(reasoning(model, chosen)));
}
