import type { SelectionModel } from './selection-model.js';

/** For each candidate those it needs, directly. */
export function parentsOf(model: Pick<SelectionModel, 'candidates' | 'requires'>): readonly (readonly number[])[] {
  const parents: number[][] = model.candidates.map(() => []);
  for (const [child, parent] of model.requires) parents[child]?.push(parent);
  return parents;
}

/** The candidates that must be chosen with these, themselves among them; circles are followed once. */
export function closureOf(parents: readonly (readonly number[])[], starts: readonly number[]): ReadonlySet<number> {
  const found = new Set(starts);
  const waiting = [...starts];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const parent of parents[next] ?? []) {
      if (found.has(parent)) continue;
      found.add(parent);
      waiting.push(parent);
    }
  }
  return found;
}

/** What is chosen whatever happens: musts and locked ones, with what they need. */
export function forcedOf(model: SelectionModel): ReadonlySet<number> {
  return closureOf(parentsOf(model), [...model.candidates.keys()].filter((i) => model.candidates[i]?.lock !== null));
}
