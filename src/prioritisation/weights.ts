/**
 * Weights as shares that sum to 1, whatever they were given in (per cent, points); a blank or negative weight is
 * nothing. All 0 when no weight is above 0, since no share can then be told.
 */
export function normaliseWeights(weights: readonly (number | null)[]): readonly number[] {
  const usable = weights.map((weight) => Math.max(0, weight ?? 0));
  const total = usable.reduce((sum, weight) => sum + weight, 0);
  return usable.map((weight) => (total === 0 ? 0 : weight / total));
}

/**
 * Rank order centroid: weights from a mere ranking of n criteria, most important first;
 * w(k) = 1/n · Σ(i = k..n) 1/i (Barron & Barrett, "Decision quality using ranked attribute weights", 1996).
 */
export function rankOrderCentroid(n: number): readonly number[] {
  return Array.from({ length: n }, (_, index) => {
    let sum = 0;
    for (let i = index + 1; i <= n; i += 1) sum += 1 / i;
    return sum / n;
  });
}
