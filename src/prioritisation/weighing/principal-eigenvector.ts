/** A reciprocal matrix: how many times as important the row is than the column. */
export type Judgements = readonly (readonly number[])[];

export interface Eigen {
  /** Sums to 1. */
  readonly weights: readonly number[];
  readonly lambda: number;
}

const most = 1000;

/**
 * Principal right eigenvector by power iteration, and λ as the mean of (Aw)(i) / w(i) (Saaty, "The analytic hierarchy
 * process", 1980). All entries must be above 0, as the caller makes sure; then it converges.
 */
export function principalEigenvector(judgements: Judgements): Eigen {
  const n = judgements.length;
  let weights: readonly number[] = judgements.map(() => 1 / n);
  for (let step = 0; step < most; step += 1) {
    const product = judgements.map((row) => row.reduce((sum, times, k) => sum + times * (weights[k] ?? 0), 0));
    const total = product.reduce((sum, one) => sum + one, 0);
    const next = product.map((one) => one / total);
    const moved = Math.max(...next.map((one, k) => Math.abs(one - (weights[k] ?? 0))));
    weights = next;
    if (moved < 1e-15) break;
  }
  const ratios = judgements.map((row, i) => row.reduce((sum, times, k) => sum + times * (weights[k] ?? 0), 0) / (weights[i] ?? 1));
  return { weights, lambda: ratios.reduce((sum, one) => sum + one, 0) / n };
}
