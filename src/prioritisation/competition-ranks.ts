/**
 * Rank of each figure among all, highest first; equal figures share a rank and the next is skipped (1, 2, 2, 4), as
 * Excel's RANK. A null has no rank and takes no place.
 */
export function competitionRanks(figures: readonly (number | null)[]): readonly (number | null)[] {
  return figures.map((own) =>
    own === null ? null : 1 + figures.filter((other) => other !== null && other > own).length,
  );
}
