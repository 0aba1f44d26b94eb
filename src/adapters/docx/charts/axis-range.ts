/** Ends of an axis and the step between its labels. */
export interface AxisRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly interval: number;
}

/** The nearest of 1, 2, 2.5, 5 or 10 times a power of ten, not below the value. */
function roundStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= value * 0.999999) ?? 10) * power;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** A range that leaves room around the values, as bubbles need; it begins at zero when the room would reach below it. */
export function axisRange(values: readonly number[]): AxisRange {
  const [first, last] = [Math.min(...values), Math.max(...values)];
  const span = last - first || Math.abs(last) || 1;
  // One value alone stands in the middle.
  const [low, high] = first === last ? [first - span / 2, last + span / 2] : [first, last];
  const interval = roundStep(span / 4);
  const begin = Math.floor((low - span * 0.18) / interval) * interval;
  const minimum = first >= 0 && begin < 0 ? 0 : begin;
  const maximum = Math.ceil((high + span * 0.18) / interval) * interval;
  return { minimum: tidy(minimum), maximum: tidy(maximum), interval: tidy(interval) };
}
