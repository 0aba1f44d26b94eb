import { defineChoices, type ChoiceKey } from '../schema/choice.js';
import type { RankedProject } from './ranking.js';
import { rankRanges, type RankRange } from './rank-range.js';

/** How much a project's place owes to the weights, in three words anyone understands. */
export const placeStability = defineChoices('placeStability', { da: 'Hvor fast er pladsen?', en: 'How firm is the place?' }, {
  firm: { da: 'Fast plads', en: 'Firm place' },
  depends: { da: 'Afhænger af vægtningen', en: 'Depends on the weights' },
  onTheEdge: { da: 'På vippen', en: 'On the edge' },
});
export type PlaceStability = ChoiceKey<typeof placeStability>;

export interface StablePlace {
  readonly project: RankedProject['project'];
  /** Best and worst place while one weight at a time moves. */
  readonly range: RankRange;
  readonly stability: PlaceStability;
}

/** Weights are moved by a fifth of themselves, one at a time. */
export const movedShare = 0.2;

/** Whether projects are weighed by the same criteria, so that their scores move along straight lines when one weight moves. */
export function isWeighedAlike(ranked: readonly RankedProject[]): boolean {
  const [first] = ranked;
  const criteria = first?.contributions.map(({ criterion }) => criterion.id) ?? [];
  return ranked.every(({ contributions }) => contributions.length === criteria.length && contributions.every(({ criterion }, k) => criterion.id === criteria[k]));
}

/**
 * How firm each ranked project's place is: `firm` keeps its rank, `onTheEdge` crosses the line after the first
 * `places` projects or is level with one across it, `depends` changes rank on one side of it. Null when the ranked projects are not weighed by
 * the same criteria: then their scores do not move along straight lines, and nothing exact can be said.
 */
export function placeStabilities(ranked: readonly RankedProject[], places: number | null): readonly StablePlace[] | null {
  const chosen = ranked.filter((one) => one.rank !== null);
  const [first] = chosen;
  if (!first) return [];
  if (!isWeighedAlike(chosen)) return null;
  const weights = first.contributions.map((part) => part.weight);
  const ranges = rankRanges(chosen.map((one) => one.contributions.map((part) => part.value ?? 0)), weights, movedShare);
  const sharing = new Map<number | null, number>();
  for (const { rank } of chosen) sharing.set(rank, (sharing.get(rank) ?? 0) + 1);
  return chosen.map(({ project, rank }, index) => {
    const found = ranges[index] ?? { best: 1, worst: 1 };
    // Those that are level share their best place, but the line after the last place goes between them.
    const last = (rank ?? 1) + (sharing.get(rank) ?? 1) - 1;
    const range = places !== null && (rank ?? 1) <= places && last > places ? { best: found.best, worst: Math.max(found.worst, last) } : found;
    const crosses = places !== null && range.best <= places && range.worst > places;
    const stability = range.best === range.worst ? 'firm' : crosses ? 'onTheEdge' : 'depends';
    return { project, range, stability };
  });
}
