/** When the money has come back, in years from the beginning of year 0's end; see `paybackOf`. */
export type Payback =
  | { readonly kind: 'after'; readonly years: number; /** The sum is below zero again later, by a cost that comes then. */ readonly fallsAgain: boolean }
  /** Nothing was laid out, or it never comes back within the years looked at. */
  | { readonly kind: 'no-investment' | 'never' };

/**
 * Years until the accumulated flow is zero or more, straight within the year it happens in: with −1,000 in year 0 and 300 a
 * year after it, 3⅓ years. Flows are by year, the first in year 0, investments negative.
 */
export function paybackOf(flows: readonly number[]): Payback {
  const sums: number[] = [];
  for (const flow of flows) sums.push((sums.at(-1) ?? 0) + flow);
  const out = sums.findIndex((sum) => sum < 0);
  if (out === -1) return { kind: 'no-investment' };
  const back = sums.findIndex((sum, year) => year > out && sum >= 0);
  if (back === -1) return { kind: 'never' };
  const before = sums[back - 1] ?? 0;
  return { kind: 'after', years: back - 1 + -before / (flows[back] ?? 1), fallsAgain: sums.slice(back).some((sum) => sum < 0) };
}
