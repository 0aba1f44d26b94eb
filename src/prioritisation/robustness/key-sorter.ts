const digit = 2048;

export interface SortedKeys {
  /** Places of the keys, least first. */
  readonly order: Uint32Array;
  /** The key of each place in `order`. */
  readonly keys: Uint32Array;
}

/** Sorts keys of 32 bits digit by digit, however they lie. The arrays given back are the sorter's own until it sorts again. */
export function keySorter(count: number): { sort(given: Uint32Array): SortedKeys } {
  let [order, keys] = [new Uint32Array(count), new Uint32Array(count)];
  let [otherOrder, otherKeys] = [new Uint32Array(count), new Uint32Array(count)];
  const counts = [new Uint32Array(digit), new Uint32Array(digit), new Uint32Array(digit)] as const;
  const [low, middle, high] = counts;

  return {
    sort(given) {
      for (const one of counts) one.fill(0);
      for (let i = 0; i < count; i += 1) {
        const key = given[i] as number;
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
      return { order, keys };
    },
  };
}
