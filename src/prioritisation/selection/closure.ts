import type { SelectionModel } from './selection-model.js';

/** For each candidate those it needs, directly. */
export function parentsOf(model: Pick<SelectionModel, 'candidates' | 'requires'>): readonly (readonly number[])[] {
  const parents: number[][] = model.candidates.map(() => []);
  for (const [child, parent] of model.requires) parents[child]?.push(parent);
  return parents;
}

/** For each candidate those that need it, directly. */
export function childrenOf(model: Pick<SelectionModel, 'candidates' | 'requires'>): readonly (readonly number[])[] {
  const children: number[][] = model.candidates.map(() => []);
  for (const [child, parent] of model.requires) children[parent]?.push(child);
  return children;
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

/** Each candidate with all it needs. */
export function closuresOf(parents: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return parents.map((own, i) => (own.length === 0 ? [i] : [...closureOf(parents, [i])]));
}

/** The pairs that touch a group of candidates, in their own order. */
export function pairFinder(count: number, pairs: readonly (readonly [number, number])[]): (group: readonly number[]) => readonly (readonly [number, number])[] {
  const places: number[][] = Array.from({ length: count }, () => []);
  pairs.forEach((pair, at) => pair.forEach((i) => places[i]?.push(at)));
  return (group) => [...new Set(group.flatMap((i) => places[i] ?? []))].sort((a, b) => a - b).flatMap((at) => (pairs[at] ? [pairs[at]] : []));
}

/** What is chosen whatever happens: musts and locked ones, with what they need. */
export function forcedOf(model: SelectionModel): ReadonlySet<number> {
  return closureOf(parentsOf(model), [...model.candidates.keys()].filter((i) => model.candidates[i]?.lock !== null));
}
