import { binaryProgram, type SolveProgram } from './binary-program.js';
import { forcedOf } from './closure.js';
import { conflictsOf } from './conflicts.js';
import { gapFor } from './select.js';
import { used, valueOf, type Limit, type SelectionModel } from './selection-model.js';

export interface FrontierPoint {
  readonly budget: number;
  readonly cost: number;
  readonly value: number;
  readonly chosen: readonly boolean[];
}

export interface FrontierOptions {
  readonly solve: SolveProgram;
  readonly points?: number;
  /** For each point. */
  readonly seconds?: number;
  readonly signal?: { readonly aborted: boolean };
}

/**
 * Most value for each amount of money, from what the musts cost to what all cost; the given limit stands aside and the
 * others hold. Never falling: a selection that fits a smaller amount fits a larger. Empty when nothing is possible.
 */
export async function frontier(model: SelectionModel, budget: Limit, { solve, points = 20, seconds = 3, signal }: FrontierOptions): Promise<readonly FrontierPoint[]> {
  const forced = forcedOf(model);
  const least = used(budget, model.candidates.map((_, i) => forced.has(i)));
  const most = budget.needs.reduce((sum, need, i) => (model.candidates[i]?.block === null ? sum + Math.max(0, need) : sum), 0);
  const found: FrontierPoint[] = [];
  for (let point = 0; point < points && !signal?.aborted; point += 1) {
    const amount = points === 1 ? most : least + ((most - least) * point) / (points - 1);
    const at: SelectionModel = { ...model, limits: model.limits.map((limit) => (limit === budget ? { ...limit, amount } : limit)) };
    if (conflictsOf(at).length > 0) continue;
    const last = found.at(-1);
    const answer = await solve(binaryProgram(at), { gap: gapFor(model.candidates.length), seconds, ...(last ? { start: last.chosen } : {}) });
    const chosen = answer.chosen;
    if (chosen === null) continue;
    const better = last === undefined || valueOf(model, chosen) > last.value + 1e-9;
    found.push(better ? { budget: amount, cost: used(budget, chosen), value: valueOf(model, chosen), chosen } : { ...last, budget: amount });
    if (amount >= most) break;
  }
  return found;
}
