import { settle } from '../score.js';
import { movesOf, type Move } from './moves.js';
import type { RoomLeft, Standing } from './standing.js';

/** Some come in and some go out, all at once; by place. */
export interface Exchange {
  readonly comesIn: readonly number[];
  readonly goesOut: readonly number[];
}

/** What several together could change places with: what one alone can is the queue's to say. */
export interface Exchanges {
  /** With whom, and in whose place, a candidate could come in with nothing lost; null when nothing is found. */
  level(i: number): Exchange | null;
  /** When there is so much more of each limit for all: what is worth more than all that is found with the candidate in it; null when it stands first. */
  ahead(i: number, more: readonly number[]): Exchange | null;
  /** Chosen ones that could make room for a candidate: those worth least, as far as they are found; none where no others could. */
  wouldGoOut(i: number): readonly number[];
}

/** Steps for all candidates together: some hundredths of a second. What is nearest comes first. */
const steps = 150_000;
const mostSteps = 20_000;
/** Steps that putting two moves together takes. */
const joining = 10;

export function exchangesOf(standing: Standing): Exchanges {
  const { chosen } = standing;
  const moves = movesOf(standing);
  const limits = standing.model.limits.length;
  const stepsEach = Math.min(mostSteps, Math.ceil(steps / Math.max(1, chosen.filter((isIn) => !isIn).length)));
  const leastLeaving = moves.leaving[0]?.loss ?? 0;
  const byValue = new Map<number, Move[]>();
  for (const move of moves.leaving) {
    const same = byValue.get(move.value);
    if (same) same.push(move);
    else byValue.set(move.value, [move]);
  }

  function isPossible(into: Move, out: Move, room: RoomLeft): boolean {
    const [wanted, freed] = [into.needs, out.needs];
    for (let r = 0; r < limits; r += 1) if (standing.lacking(r, wanted[r] as number, (room[r] as number) + (freed[r] as number)) > 0) return false;
    const isOut = (k: number): boolean => out.places.includes(k);
    if (out.places.length > 0 && into.places.some((k) => standing.whole(k).some(isOut))) return false;
    return !standing.rivalries(into.places).some((pair) => pair.every((k) => into.places.includes(k) || (chosen[k] && !isOut(k))));
  }

  /** A candidate alone, and with others beside it, as long as what they lose together may stay within a bound. */
  function* around(i: number, most: () => number): Iterable<Move> {
    const own = moves.group(i);
    const bare = own.places.length === 1 ? own.loss : Math.min(0, own.loss);
    yield own;
    for (const other of moves.coming) {
      if (other.loss + Math.min(0, bare) > most()) return;
      if (other.loss + bare <= most() || other.places.includes(i)) yield moves.join(own, other);
    }
  }

  /** The best exchange that is worth more than so much, with a candidate in it or without it. */
  function best(i: number, isIn: boolean, least: number, more: readonly number[]): { readonly value: number; readonly exchange: Exchange | null } {
    const [slack, room] = [moves.slack(more), standing.room.map((left, r) => left + (more[r] ?? 0))];
    let [value, exchange, taken]: [number, Exchange | null, number] = [least, null, 0];
    for (const into of isIn ? around(i, () => slack - value - leastLeaving) : moves.coming) {
      if (!isIn && into.loss + leastLeaving > slack - value) break;
      if (!isIn && into.places.includes(i)) continue;
      taken += joining;
      for (const out of moves.leaving) {
        taken += 1;
        if (into.loss + out.loss >= slack - value || taken > stepsEach) break;
        const gain = settle(into.value - out.value);
        if (gain > value && isPossible(into, out, room)) [value, exchange] = [gain, { comesIn: into.places, goesOut: out.places }];
      }
      if (taken > stepsEach) break;
    }
    return { value, exchange };
  }

  /** One by one, the least loss first, until there is room; then without those that were not needed. */
  function enoughOf(into: Move): readonly number[] {
    let out = moves.none;
    const needed = into.places.flatMap((k) => standing.whole(k));
    const ones = moves.ones.filter(({ places }) => !places.some((k) => needed.includes(k)));
    for (const one of ones) {
      if (isPossible(into, out, standing.room)) break;
      out = moves.join(out, one);
    }
    if (!isPossible(into, out, standing.room)) return [];
    for (const one of [...ones].sort((a, b) => b.value - a.value)) {
      const fewer = moves.without(out, one);
      if (isPossible(into, fewer, standing.room)) out = fewer;
    }
    return out.places;
  }

  return {
    level: (i) => {
      const own = standing.group(i);
      const slack = moves.slack([]);
      let taken = 0;
      for (const into of around(i, () => slack - leastLeaving + 1e-6)) {
        if ((taken += joining) > stepsEach) break;
        const out = byValue.get(into.value)?.find((one) => into.loss + one.loss <= slack + 1e-6 && isPossible(into, one, standing.room));
        if (out) return { comesIn: into.places.filter((k) => !own.includes(k)), goesOut: out.places };
      }
      return null;
    },
    wouldGoOut: (i) => {
      const own = moves.group(i);
      let least: Move | null = null;
      for (const out of moves.leaving) if ((least === null || out.value < least.value) && isPossible(own, out, standing.room)) least = out;
      return least === null ? enoughOf(own) : least.places;
    },
    ahead: (i, more) => {
      const own = best(i, true, standing.valueOf(standing.group(i)), more);
      return best(i, false, own.value, more).exchange;
    },
  };
}
