import type { CandidateMatrix } from './candidate-matrix.js';
import { weightDrawer, type Random, type WeightSpread } from './draw-weights.js';
import type { Trials } from './rank-acceptability.js';

/** Cases of uncertain weights, with a missing score drawn anywhere from worst to best. */
export function weightTrials({ low, high, weights: agreed, groupOf, groups }: Pick<CandidateMatrix, 'low' | 'high' | 'weights' | 'groupOf' | 'groups'>, spread: WeightSpread, places: number, random: Random): Trials {
  const open = [...low.keys()].filter((at) => low[at] !== high[at]);
  const drawWeights = weightDrawer(agreed, spread, random);
  return {
    projects: groupOf.length,
    criteria: agreed.length,
    values: low,
    places,
    ...(groups.length > 1 ? { groupOf, groups } : {}),
    draw: (weights, values) => {
      drawWeights(weights);
      for (const at of open) values[at] = (low[at] ?? 0) + random() * ((high[at] ?? 0) - (low[at] ?? 0));
    },
  };
}

/** Share of the cases of values in which a project is first with given weights (its confidence factor with its own central ones). */
export function confidenceFactor(trials: Trials, project: number, weights: readonly number[], cases: number): number {
  const values = Float64Array.from(trials.values);
  const unused = new Float64Array(trials.criteria);
  const group = (i: number): readonly number[] => trials.groups?.[trials.groupOf?.[i] ?? 0] ?? weights.map((_, k) => k);
  const scoreOf = (i: number): number => {
    const used = group(i);
    const total = used.reduce((sum, k) => sum + (weights[k] ?? 0), 0);
    return total > 0 ? used.reduce((sum, k) => sum + (weights[k] ?? 0) * (values[i * trials.criteria + k] ?? 0), 0) / total : 0;
  };
  let firsts = 0;
  for (let one = 0; one < cases; one += 1) {
    trials.draw(unused, values);
    const own = scoreOf(project);
    let isFirst = true;
    for (let i = 0; i < trials.projects && isFirst; i += 1) isFirst = i === project || scoreOf(i) <= own;
    if (isFirst) firsts += 1;
  }
  return firsts / cases;
}
