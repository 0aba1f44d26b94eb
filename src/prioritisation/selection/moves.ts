import { settle } from '../score.js';
import { binaryProgram } from './binary-program.js';
import { worthAtPrices } from './search/core-columns.js';
import type { Standing } from './standing.js';
import { upperBound } from './upper-bound.js';

/** Some candidates that come in or go out together. */
export interface Move {
  readonly places: readonly number[];
  readonly value: number;
  /** By limit. */
  readonly needs: Float64Array;
  /** What it loses at the prices of the limits: little for what nearly could, much for what is far from it. */
  readonly loss: number;
}

export interface Moves {
  /** Of one, two and three groups that are out, the least loss first. */
  readonly coming: readonly Move[];
  /** Of none, one, two and three that are in, with those that cannot stay without them; the least loss first. */
  readonly leaving: readonly Move[];
  /** Each of those that are in and may go out, with those that cannot stay without it; the least loss first. */
  readonly ones: readonly Move[];
  readonly none: Move;
  group(i: number): Move;
  join(one: Move, other: Move): Move;
  /** A move without what is in another; what cannot stay without that is in it too. */
  without(one: Move, other: Move): Move;
  /** What the limits have left at their prices, with so much more of each: no exchange gains more than this less what it loses. */
  slack(more: readonly number[]): number;
}

/** So many that are nearest to another choice are tried in twos and in threes; in a larger portfolio nobody could follow more. */
const inTwos = 40;
const inThrees = 12;
const rounds = 200;

export function movesOf(standing: Standing): Moves {
  const { model, chosen, forced } = standing;
  const { candidates, limits } = model;
  const program = binaryProgram(model);
  const { prices } = upperBound(program, standing.valueOf([...chosen.keys()].filter((k) => chosen[k])), { rounds });
  const worth = worthAtPrices(program, prices);
  // Rows begin with the limits, but for those that nobody needs anything of.
  let row = 0;
  const priceOf = limits.map(({ needs }) => (needs.some((need) => need !== 0) ? (prices[row++] ?? 0) : 0));
  const left = program.rows.reduce((sum, { columns, values, upper }, r) => sum + (prices[r] ?? 0) * ((upper ?? 0) - columns.reduce((used, column, at) => (chosen[column] ? used + (values[at] ?? 0) : used), 0)), 0);

  function moveOf(places: readonly number[]): Move {
    const needs = Float64Array.from(limits, (limit) => places.reduce((sum, k) => sum + (limit.needs[k] ?? 0), 0));
    return { places, value: standing.valueOf(places), needs, loss: places.reduce((sum, k) => sum + (chosen[k] ? 1 : -1) * (worth[k] ?? 0), 0) };
  }

  function join(one: Move, other: Move): Move {
    if (one.places.some((k) => other.places.includes(k))) return moveOf([...new Set([...one.places, ...other.places])]);
    const places = [...one.places, ...other.places];
    // Most are given up before anybody asks what they need.
    return { places, value: settle(one.value + other.value), loss: one.loss + other.loss, get needs() { return one.needs.map((need, r) => need + (other.needs[r] ?? 0)); } };
  }

  const leastFirst = (moves: readonly Move[]): readonly Move[] => [...moves].sort((a, b) => a.loss - b.loss);
  function together(all: readonly Move[]): readonly Move[] {
    const ones = leastFirst(all).slice(0, inTwos);
    const few = ones.slice(0, inThrees);
    const twos = ones.flatMap((one, at) => ones.slice(at + 1).map((other) => join(one, other)));
    const threes = few.flatMap((one, at) => few.slice(at + 1).flatMap((other, next) => few.slice(at + next + 2).map((third) => join(join(one, other), third))));
    // These are asked again and again: what they need is summed once.
    return leastFirst([...ones, ...twos, ...threes].map((move) => ({ ...move })));
  }

  const none = moveOf([]);
  const out = leastFirst([...chosen.keys()].flatMap((k) => (chosen[k] && !forced.has(k) ? [moveOf(standing.leavingWith([k]))] : [])));
  const groups = candidates.map((_, i) => (chosen[i] ? [] : standing.group(i)));
  return {
    coming: together(groups.flatMap((group) => (group.length === 0 || group.some((k) => candidates[k]?.block) ? [] : [moveOf(group)]))),
    leaving: leastFirst([none, ...together(out)]),
    ones: out,
    none,
    group: (i) => moveOf(groups[i] ?? []),
    join,
    without: (one, other) => moveOf(one.places.filter((k) => !other.places.includes(k))),
    slack: (more) => left + more.reduce((sum, amount, r) => sum + amount * (priceOf[r] ?? 0), 0),
  };
}
