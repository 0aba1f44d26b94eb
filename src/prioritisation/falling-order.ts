/** Figures settled at nine decimals are whole numbers of these. */
const parts = 1e9;

/**
 * Places of figures from 0 to 100, settled at nine decimals, highest first and equal ones in the order they stand.
 * Figure and place are packed into one whole number below 2^53, which sorts without a function that compares.
 */
export function fallingOrder(figures: readonly number[]): Uint32Array {
  const count = figures.length;
  const highest = 100 * parts;
  if (highest * count >= Number.MAX_SAFE_INTEGER || figures.some((figure) => !(figure >= 0 && figure <= 100))) {
    return Uint32Array.from([...figures.keys()].sort((a, b) => (figures[b] ?? 0) - (figures[a] ?? 0)));
  }
  const packed = Float64Array.from(figures, (figure, place) => (highest - Math.round(figure * parts)) * count + place);
  return Uint32Array.from(packed.sort(), (one) => one % count);
}
