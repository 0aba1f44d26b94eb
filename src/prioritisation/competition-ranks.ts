/**
 * Rank of each figure among all, highest first; equal figures share a rank and the next is skipped (1, 2, 2, 4), as
 * Excel's RANK. A null has no rank and takes no place.
 */
export function competitionRanks(figures: readonly (number | null)[]): readonly (number | null)[] {
  const falling = figures.filter((one) => one !== null).sort((a, b) => b - a);
  const rankOf = new Map<number, number>();
  falling.forEach((figure, index) => {
    if (!rankOf.has(figure)) rankOf.set(figure, index + 1);
  });
  return figures.map((own) => (own === null ? null : (rankOf.get(own) ?? null)));
}
