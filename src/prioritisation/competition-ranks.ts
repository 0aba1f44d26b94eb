/**
 * Rank of each figure among all, highest first; equal figures share a rank and the next is skipped (1, 2, 2, 4), as
 * Excel's RANK. A null has no rank and takes no place.
 */
export function competitionRanks(figures: readonly (number | null)[]): readonly (number | null)[] {
  const rising = Float64Array.from(figures.filter((one) => one !== null)).sort();
  return figures.map((own) => (own === null ? null : 1 + higherThan(rising, own)));
}

/** How many of the figures, sorted rising, are higher. */
export function higherThan(rising: Float64Array, figure: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] as number) > figure) to = middle;
    else from = middle + 1;
  }
  return rising.length - from;
}
