/** A stream of numbers from 0 up to 1; passed in, since the core has no chance of its own. */
export type Random = () => number;

/** Which weights are tried: any at all, any in the agreed order of importance, or the agreed ones moved by up to a share. */
export type WeightSpread = { readonly kind: 'any' } | { readonly kind: 'ordered' } | { readonly kind: 'around'; readonly share: number };

/** Evenly over all weights that sum to 1: exponential draws, rescaled (Lahdelma & Salminen, SMAA-2, 2001). */
function drawAny(into: Float64Array, random: Random): void {
  let total = 0;
  for (let k = 0; k < into.length; k += 1) {
    const drawn = -Math.log(1 - random());
    into[k] = drawn;
    total += drawn;
  }
  for (let k = 0; k < into.length; k += 1) into[k] = (into[k] ?? 0) / total;
}

/** A function that puts the next set of weights, summing to 1, into an array. */
export function weightDrawer(agreed: readonly number[], spread: WeightSpread, random: Random): (into: Float64Array) => void {
  if (spread.kind === 'any') return (into) => drawAny(into, random);
  if (spread.kind === 'ordered') {
    const order = agreed.map((_, k) => k).sort((a, b) => (agreed[b] ?? 0) - (agreed[a] ?? 0));
    const sorted = new Float64Array(agreed.length);
    return (into) => {
      drawAny(sorted, random);
      sorted.sort();
      order.forEach((k, place) => (into[k] = sorted[agreed.length - 1 - place] ?? 0));
    };
  }
  return (into) => {
    let total = 0;
    for (let k = 0; k < into.length; k += 1) {
      const drawn = (agreed[k] ?? 0) * (1 + spread.share * (2 * random() - 1));
      into[k] = drawn;
      total += drawn;
    }
    for (let k = 0; k < into.length; k += 1) into[k] = total > 0 ? (into[k] ?? 0) / total : 1 / into.length;
  };
}
