import { closureOf, forcedOf, parentsOf } from './closure.js';
import { isWithin, used, type Block, type Candidate, type Limit, type SelectionModel } from './selection-model.js';

/** Why there is no selection at all. */
export type Conflict =
  /** What must be done needs more than there is: who takes how much of what. */
  | { readonly kind: 'overload'; readonly limit: Limit; readonly needed: number; readonly by: readonly { readonly candidate: Candidate; readonly need: number }[] }
  | { readonly kind: 'exclusion'; readonly one: Candidate; readonly other: Candidate }
  /** Something that must be chosen cannot be: locked out, or waits for what is not there. */
  | { readonly kind: 'blocked'; readonly candidate: Candidate; readonly block: Block; readonly neededBy: Candidate | null }
  /** No set of the candidates gives the members their share. */
  | { readonly kind: 'share'; readonly limit: Limit }
  /** Each is possible alone, but not together. */
  | { readonly kind: 'together' };

const nothing: ReadonlySet<number> = new Set();

/** Candidates that need each other in circles; chosen all or none, and a sign of a mistake in the register. */
export function circles(model: SelectionModel): readonly (readonly Candidate[])[] {
  const parents = parentsOf(model);
  const closures = parents.map((own) => (own.length === 0 ? nothing : closureOf(parents, own)));
  const done = new Set<number>();
  return model.candidates.flatMap((_, i) => {
    if (done.has(i) || !closures[i]?.has(i)) return [];
    const circle = [...(closures[i] ?? [])].filter((k) => closures[k]?.has(i)).sort((a, b) => a - b);
    for (const k of circle) done.add(k);
    return [circle.flatMap((k) => model.candidates[k] ?? [])];
  });
}

/** What makes a selection impossible before anything is chosen freely. Empty does not prove that there is one. */
export function conflictsOf(model: SelectionModel): readonly Conflict[] {
  const forced = forcedOf(model);
  const chosen = model.candidates.map((_, i) => forced.has(i));
  const parents = parentsOf(model);
  const blocked = [...forced].flatMap((i): readonly Conflict[] => {
    const candidate = model.candidates[i];
    if (!candidate?.block) return [];
    const neededBy = candidate.lock !== null ? null : (model.candidates.find((one, k) => one.lock !== null && closureOf(parents, [k]).has(i)) ?? null);
    return [{ kind: 'blocked', candidate, block: candidate.block, neededBy }];
  });
  const excluded = model.excludes.flatMap(([a, b]): readonly Conflict[] => {
    const [one, other] = [model.candidates[a], model.candidates[b]];
    return one && other && forced.has(a) && forced.has(b) ? [{ kind: 'exclusion', one, other }] : [];
  });
  const overloads = model.limits.flatMap((limit): readonly Conflict[] => {
    if (limit.is.kind === 'share') {
      // Free candidates that give to the share could still put it right: only when all of them do not is it lost.
      const best = limit.needs.reduce((sum, need, i) => (chosen[i] || (need < 0 && model.candidates[i]?.block === null) ? sum + need : sum), 0);
      return isWithin(best, limit.amount) ? [] : [{ kind: 'share', limit }];
    }
    const needed = used(limit, chosen);
    if (isWithin(needed, limit.amount)) return [];
    const by = model.candidates.flatMap((candidate, i) => (chosen[i] && (limit.needs[i] ?? 0) > 0 ? [{ candidate, need: limit.needs[i] ?? 0 }] : []));
    return [{ kind: 'overload', limit, needed, by: [...by].sort((a, b) => b.need - a.need) }];
  });
  return [...blocked, ...excluded, ...overloads];
}
