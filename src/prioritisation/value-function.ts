export interface ValuePoint {
  readonly x: number;
  readonly value: number;
}

/**
 * Piecewise linear value function through points with rising x, level outside them. Its anchors are described
 * levels and not the best and worst project at hand, so that a new project never changes another's value
 * (additive value model, HM Treasury/DESNZ "Use of MCDA in options appraisal", 2024). Null without points.
 */
export function piecewiseLinear(points: readonly ValuePoint[], x: number): number | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  if (x <= first.x) return first.value;
  if (x >= last.x) return last.value;
  let next = 1;
  while ((points[next]?.x ?? Infinity) <= x) next += 1;
  const to = points[next];
  const from = points[next - 1];
  if (!from || !to) return last.value;
  return from.value + ((to.value - from.value) * (x - from.x)) / (to.x - from.x);
}

/** Values (0 to 100) of the scores 1 to 5 of a criterion; a blank one takes the even step. */
export type AnchorValues = readonly [number | null, number | null, number | null, number | null, number | null];

export const evenSteps = [0, 25, 50, 75, 100] as const;

/** The value function of a criterion: its anchors at the scores 1 to 5. */
export function pointsOf(anchors: AnchorValues): readonly ValuePoint[] {
  return anchors.map((value, index) => ({ x: index + 1, value: value ?? evenSteps[index] ?? 0 }));
}

/** Value (0 to 100) of a score from 1 to 5, straight between the anchors, as medians fall between them. */
export function valueAt(points: readonly ValuePoint[], score: number): number {
  const value = piecewiseLinear(points, score);
  if (value === null) throw new RangeError('A value function without anchors');
  return Math.min(100, Math.max(0, value));
}

export function valueOfScore(anchors: AnchorValues, score: number): number {
  return valueAt(pointsOf(anchors), score);
}
