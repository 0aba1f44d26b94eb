import { rankOrderCentroid } from '../weights.js';

/**
 * Weights from an order of importance, 1 first. Criteria that share a place share the mean of the weights they take
 * up; one without a place weighs nothing. Any numbers will do: only their order counts.
 */
export function rankOrderWeights(places: readonly (number | null)[]): readonly number[] {
  const ranked = places.filter((one) => one !== null).sort((a, b) => a - b);
  const weights = rankOrderCentroid(ranked.length);
  return places.map((place) => {
    if (place === null) return 0;
    const first = ranked.indexOf(place);
    const taken = weights.slice(first, ranked.lastIndexOf(place) + 1);
    return taken.reduce((sum, weight) => sum + weight, 0) / taken.length;
  });
}
