import { keySorter, type SortedKeys } from './key-sorter.js';

/** Scores from 0 to 100 are told apart by their first 32 bits, highest first: equal keys are equal scores. */
export function scoreKey(score: number): number {
  return (4294967295 - Math.min(100, Math.max(0, score)) * 42949672.95) >>> 0;
}

/** Replaces counts by where each begins. */
function begin(counts: Uint32Array): void {
  let before = 0;
  for (let at = 0; at < counts.length; at += 1) {
    const here = counts[at] as number;
    counts[at] = before;
    before += here;
  }
}

function tellRanks({ order, keys }: SortedKeys, ranks: Uint32Array, first: number): void {
  let rank = 1;
  for (let at = 0; at < order.length; at += 1) {
    if (at > 0 && keys[at] !== keys[at - 1]) rank = at + 1;
    ranks[first + (order[at] as number)] = rank;
  }
}

/**
 * Ranks of scores, 1 + those that are higher, put into `ranks` from `first` on. Keys are sorted by as many of their first
 * bits, in two digits, as nearly tell them all apart; the few that still stand wrong are moved one by one. Where scores
 * crowd so closely that those are many, all bits are sorted.
 */
export function scoreRanker(count: number): (scores: Float64Array, ranks: Uint32Array, first: number) => void {
  const bits = Math.min(11, Math.max(4, Math.ceil(Math.log2(count + 1))));
  const [digits, highShift, lowShift] = [2 ** bits, 32 - bits, 32 - 2 * bits];
  const [low, high] = [new Uint32Array(digits), new Uint32Array(digits)];
  const [keys, byLow] = [new Uint32Array(count), new Uint32Array(count)];
  const [order, sorted] = [new Uint32Array(count), new Uint32Array(count)];
  const tooMany = 8 * count;
  let allBits: ReturnType<typeof keySorter> | null = null;

  /** True when all stand right. */
  function mend(): boolean {
    let moved = 0;
    for (let at = 1; at < count; at += 1) {
      const key = sorted[at] as number;
      if (key >= (sorted[at - 1] as number)) continue;
      const place = order[at] as number;
      let to = at;
      for (; to > 0 && (sorted[to - 1] as number) > key; to -= 1) {
        sorted[to] = sorted[to - 1] as number;
        order[to] = order[to - 1] as number;
      }
      sorted[to] = key;
      order[to] = place;
      moved += at - to;
      if (moved > tooMany) return false;
    }
    return true;
  }

  return (scores, ranks, first) => {
    low.fill(0);
    high.fill(0);
    for (let i = 0; i < count; i += 1) {
      const key = scoreKey(scores[i] as number);
      keys[i] = key;
      (low[(key >>> lowShift) & (digits - 1)] as number)++;
      (high[key >>> highShift] as number)++;
    }
    begin(low);
    begin(high);
    for (let i = 0; i < count; i += 1) {
      const digit = ((keys[i] as number) >>> lowShift) & (digits - 1);
      const to = low[digit] as number;
      low[digit] = to + 1;
      byLow[to] = i;
    }
    for (let at = 0; at < count; at += 1) {
      const i = byLow[at] as number;
      const key = keys[i] as number;
      const to = high[key >>> highShift] as number;
      high[key >>> highShift] = to + 1;
      sorted[to] = key;
      order[to] = i;
    }
    if (mend()) return tellRanks({ order, keys: sorted }, ranks, first);
    allBits ??= keySorter(count);
    tellRanks(allBits.sort(keys), ranks, first);
  };
}
