import { closureOf, forcedOf, parentsOf } from './closure.js';
import { isWithin, used, valueOf, type SelectionModel } from './selection-model.js';

export interface CutOff {
  readonly chosen: readonly boolean[];
  readonly value: number;
  /** False when the line leaves some without the share they are to have. */
  readonly keepsShares: boolean;
}

/** The line people draw by hand: musts first, then down the list by value until the first that there is no room for. */
export function cutOffLine(model: SelectionModel): CutOff {
  const parents = parentsOf(model);
  const forced = forcedOf(model);
  let chosen: readonly boolean[] = model.candidates.map((_, i) => forced.has(i));
  const order = [...model.candidates.keys()].sort((a, b) => (model.candidates[b]?.value ?? 0) - (model.candidates[a]?.value ?? 0));
  const limits = model.limits.filter(({ is }) => is.kind !== 'share');
  for (const i of order) {
    if (chosen[i] || model.candidates[i]?.block || (model.candidates[i]?.value ?? 0) <= 0) continue;
    const group = closureOf(parents, [i]);
    if ([...group].some((k) => model.candidates[k]?.block)) continue;
    const next = chosen.map((value, k) => value || group.has(k));
    if (model.excludes.some(([a, b]) => next[a] && next[b])) continue;
    if (!limits.every((limit) => isWithin(used(limit, next), limit.amount))) break;
    chosen = next;
  }
  return { chosen, value: valueOf(model, chosen), keepsShares: model.limits.every((limit) => limit.is.kind !== 'share' || isWithin(used(limit, chosen), limit.amount)) };
}
