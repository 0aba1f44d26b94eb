import type { BinaryProgram, ProgramAnswer } from '../binary-program.js';
import { upperBound } from '../upper-bound.js';
import { beginSearch } from './begin-search.js';
import { startEnumeration, type Enumeration } from './enumeration.js';

/** Search and enumeration together, in portions; the same portions come to the same. */
export interface Settling {
  /** Goes on for so many units of work, each some thousandths of a millisecond; true when the answer is proven. */
  readonly run: (units: number) => boolean;
  /** Goes on from a choice found elsewhere, where that is better. */
  readonly adopt: (chosen: readonly boolean[]) => void;
  /** True when the answer is within the gap of this bound, or of its own. */
  readonly isProven: (otherBound?: number) => boolean;
  /** `optimal` when proven within the gap; else approximate. */
  readonly answer: () => ProgramAnswer;
}

/** Nodes of the enumeration that take as long as a step of the search. */
const nodesPerUnit = 20;
/** First a short search, then what few columns in doubt are tried all; then a longer search for each column in doubt; then all else to the end, with a little search between. */
const firstSearch = 3000;
const firstTrying = 15_000;
const searchPerDoubt = 250;
const round = 80_000;
const searchPerRound = 10_000;

export function startSettling(program: BinaryProgram, gap: number, start: readonly boolean[] | null = null): Settling {
  const search = beginSearch(program);
  if (start !== null) search.adopt(start);
  let [done, secondAt, isTriedOut] = [0, Number.POSITIVE_INFINITY, false];
  let enumeration: Enumeration | null = null;

  const isProven = (otherBound?: number): boolean => isTriedOut || search.isWithin(gap, otherBound);

  function begin(): void {
    const known = search.value();
    const better = upperBound(program, known, { prices: search.prices });
    const bound = better.bound < search.bound ? better : { bound: search.bound, prices: search.prices };
    enumeration = search.chosen() === null ? null : startEnumeration(program, bound, known, gap, (chosen) => {
      search.adopt(chosen);
      return search.value();
    });
  }

  function tryOn(units: number): void {
    if (enumeration?.run(units * nodesPerUnit)) isTriedOut = true;
  }

  /** One stretch of one kind of work; gives back how much of it was done. */
  function stretch(units: number): number {
    const upTo = (end: number): number => Math.min(units, end - done);
    if (done < firstSearch) {
      search.run(upTo(firstSearch));
      return upTo(firstSearch);
    }
    if (done === firstSearch) begin();
    if (done < firstSearch + firstTrying) {
      const own = upTo(firstSearch + firstTrying);
      tryOn(own);
      return own;
    }
    if (done === firstSearch + firstTrying) secondAt = done + searchPerDoubt * search.doubts(gap);
    if (done < secondAt) {
      search.run(upTo(secondAt));
      return upTo(secondAt);
    }
    if (done === secondAt) begin();
    const inRound = (done - secondAt) % round;
    const own = Math.min(units, (inRound < round - searchPerRound ? round - searchPerRound : round) - inRound);
    if (inRound < round - searchPerRound) tryOn(own);
    else search.run(own);
    return own;
  }

  return {
    run: (units) => {
      for (const end = done + units; done < end && !isProven(); ) done += stretch(end - done);
      return isProven();
    },
    adopt: search.adopt,
    isProven,
    answer: () => {
      const [chosen, value] = [search.chosen(), search.value()];
      if (!isProven()) return { status: 'limit', chosen, bound: search.bound, approximate: true };
      return { status: 'optimal', chosen, bound: isTriedOut ? Math.min(search.bound, value + gap * Math.abs(value)) : search.bound };
    },
  };
}
