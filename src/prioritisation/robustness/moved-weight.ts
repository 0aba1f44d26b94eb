/** The weights (summing to 1) when criterion k weighs t and the others keep their proportions; equal shares where the others weigh nothing. */
export function movedWeight(weights: readonly number[], k: number, t: number): readonly number[] {
  const rest = weights.reduce((sum, weight, index) => (index === k ? sum : sum + weight), 0);
  const others = weights.length - 1;
  return weights.map((weight, index) => (index === k ? t : rest > 0 ? (weight * (1 - t)) / rest : (1 - t) / others));
}
