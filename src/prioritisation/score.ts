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

/**
 * Additive score S = Σ w·v on 0 to 100. Weights are not spread over the criteria that happen to be assessed: with a
 * value missing there is no score, only the interval it lies in. Null score also when nothing carries weight.
 */
export function weightedScore(parts: readonly ScorePart[]): Score {
  let weighing = 0;
  let missing = 0;
  let known = 0;
  let unknown = 0;
  for (const { weight, value } of parts) {
    if (weight <= 0) continue;
    weighing += 1;
    if (value === null) {
      missing += 1;
      unknown += weight * 100;
    } else known += weight * value;
  }
  return { score: weighing === 0 || missing > 0 ? null : settle(known), low: settle(known), high: settle(known + unknown), missing };
}
