import type { Random } from './draw-weights.js';

/** The seed all robustness is worked out with, so that the same register gives the same figures everywhere. */
export const robustnessSeed = 20270101;

/** The same stream for the same seed (xoshiro128**, Blackman & Vigna, public domain; begun by splitmix32). */
export function seededRandom(seed: number): Random {
  let begin = seed >>> 0;
  const next = (): number => {
    begin = (begin + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(begin ^ (begin >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  let [a, b, c, d] = [next(), next(), next(), next()];
  return () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result / 4294967296;
  };
}
