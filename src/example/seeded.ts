/** A stream of numbers from 0 up to 1 that is the same for the same seed (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of the options, evenly. */
export function pick<T>(next: () => number, options: readonly T[]): T {
  const chosen = options[Math.floor(next() * options.length)];
  if (chosen === undefined) throw new RangeError('Nothing to pick from');
  return chosen;
}
