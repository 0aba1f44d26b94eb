/** One criterion's part in a project's score. */
export interface ScorePart {
  /** Share of the total weight, 0 to 1. */
  readonly weight: number;
  /** Value 0 to 100; null when nobody has assessed it. */
  readonly value: number | null;
}

export interface Score {
  /** 0 to 100; null as long as a value is missing. */
  readonly score: number | null;
  /** The score if every missing value turned out 0, and if it turned out 100; equal to the score when none is missing. */
  readonly low: number;
  readonly high: number;
  /** Number of criteria that carry weight and lack a value. */
  readonly missing: number;
}

/** Figures that are equal but for the order of summing are equal: ties are told at nine decimals, as in the cells. */
export function settle(figure: number): number {
  return Math.round(figure * 1e9) / 1e9;
}

/** Criteria as a score weighs them: their weights, and their columns in a table of values. */
export interface Weighing {
  readonly weights: Float64Array;
  readonly columns: Uint32Array;
}

/**
 * Additive score S = Σ w·v on 0 to 100 of the values that begin at `from`; one that is not a number is missing. Weights
 * are not spread over the criteria that happen to be assessed: with a value missing there is no score, only the interval
 * it lies in. Null score also when nothing carries weight.
 */
export function weigh({ weights, columns }: Weighing, values: Float64Array, from: number): Score {
  let weighing = 0;
  let missing = 0;
  let known = 0;
  let unknown = 0;
  for (let k = 0; k < weights.length; k += 1) {
    const weight = weights[k] as number;
    if (weight <= 0) continue;
    weighing += 1;
    const value = values[from + (columns[k] as number)] as number;
    if (Number.isNaN(value)) {
      missing += 1;
      unknown += weight * 100;
    } else known += weight * value;
  }
  const low = settle(known);
  return { score: weighing === 0 || missing > 0 ? null : low, low, high: missing > 0 ? settle(known + unknown) : low, missing };
}

/** The same of one project's parts. */
export function weightedScore(parts: readonly ScorePart[]): Score {
  return weigh({ weights: Float64Array.from(parts, ({ weight }) => weight), columns: Uint32Array.from(parts.keys()) }, Float64Array.from(parts, ({ value }) => value ?? NaN), 0);
}
