const digit = 2048;

export interface ScoreSorter {
  /** Places of the scores, highest first. */
  readonly order: Uint32Array;
  /** The key of each place in `order`: equal keys are equal scores. */
  readonly keys: Uint32Array;
  sort(scores: Float64Array): void;
}

/** Sorts scores from 0 to 100 by their first 32 bits, digit by digit: several times as fast as comparing when there are thousands. */
export function scoreSorter(count: number): ScoreSorter {
  let [order, keys] = [new Uint32Array(count), new Uint32Array(count)];
  let [otherOrder, otherKeys] = [new Uint32Array(count), new Uint32Array(count)];
  const counts = [new Uint32Array(digit), new Uint32Array(digit), new Uint32Array(digit)] as const;
  const [low, middle, high] = counts;

  return {
    get order() {
      return order;
    },
    get keys() {
      return keys;
    },
    sort(scores) {
      for (const one of counts) one.fill(0);
      for (let i = 0; i < count; i += 1) {
        const key = (4294967295 - Math.min(100, Math.max(0, scores[i] as number)) * 42949672.95) >>> 0;
        keys[i] = key;
        order[i] = i;
        (low[key & 2047] as number)++;
        (middle[(key >>> 11) & 2047] as number)++;
        (high[key >>> 22] as number)++;
      }
      for (const [pass, digits] of counts.entries()) {
        let before = 0;
        for (let at = 0; at < digit; at += 1) {
          const here = digits[at] as number;
          digits[at] = before;
          before += here;
        }
        const shift = pass * 11;
        for (let i = 0; i < count; i += 1) {
          const key = keys[i] as number;
          const at = (key >>> shift) & 2047;
          const to = digits[at] as number;
          digits[at] = to + 1;
          otherKeys[to] = key;
          otherOrder[to] = order[i] as number;
        }
        [keys, otherKeys] = [otherKeys, keys];
        [order, otherOrder] = [otherOrder, order];
      }
    },
  };
}
