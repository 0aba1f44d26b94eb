export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly marks: readonly number[];
}

/** Whole steps people would choose, from what is least to what is most; a scale of amounts begins at nothing. */
export function scaleOf(values: readonly number[], fromNothing = true): Scale {
  const least = Math.min(...values, ...(fromNothing ? [0] : []));
  const most = Math.max(...values, ...(fromNothing ? [0] : []));
  const span = most - least || Math.abs(most) || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= span / 4) ?? 10) * power;
  const tidy = (value: number): number => Number(value.toPrecision(12));
  const [min, max] = [Math.floor(tidy(least / step)) * step, Math.ceil(tidy(most / step)) * step];
  const top = max === min ? min + step : max;
  return { min: tidy(min), max: tidy(top), marks: Array.from({ length: Math.round((top - min) / step) + 1 }, (_, at) => tidy(min + at * step)) };
}
