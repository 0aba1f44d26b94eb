import { settle } from '../score.js';
import { childrenOf, closureOf, closuresOf, forcedOf, pairFinder, parentsOf } from './closure.js';
import { isWithin, used, type Candidate, type SelectionModel } from './selection-model.js';

/** What is left of each limit, by its place in the model. */
export type RoomLeft = readonly number[];

/** How things stand once a choice is made, all by the place of a candidate: what is said of who is out is read off it. */
export interface Standing {
  readonly model: SelectionModel;
  readonly chosen: readonly boolean[];
  readonly forced: ReadonlySet<number>;
  /** With all a candidate needs, chosen or not. */
  whole(i: number): readonly number[];
  /** What a candidate that is out would bring in: itself and what it needs that is not chosen. */
  group(i: number): readonly number[];
  /** Chosen ones that need a candidate, directly. */
  waitingFor(i: number): readonly number[];
  /** These, and the chosen ones that cannot stay without them. */
  leavingWith(places: readonly number[]): readonly number[];
  /** Pairs that exclude each other and touch a group. */
  rivalries(group: readonly number[]): readonly (readonly [number, number])[];
  readonly room: RoomLeft;
  /** The room when these leave. */
  roomWithout(leaving: readonly number[]): RoomLeft;
  /** What lacks of a limit when so much of it is wanted and so much is left; 0 when there is enough. */
  lacking(limit: number, wanted: number, left: number): number;
  /** The same for a group. */
  missing(limit: number, group: readonly number[], room: RoomLeft): number;
  fits(group: readonly number[], room: RoomLeft): boolean;
  valueOf(group: readonly number[]): number;
  named(places: Iterable<number>): readonly Candidate[];
}

export function standingOf(model: SelectionModel, chosen: readonly boolean[]): Standing {
  const { candidates, limits } = model;
  const closures = closuresOf(parentsOf(model));
  const children = childrenOf(model);
  const room = limits.map((limit) => limit.amount - used(limit, chosen));
  const need = (limit: number, group: readonly number[]): number => group.reduce((sum, i) => sum + (limits[limit]?.needs[i] ?? 0), 0);
  const lacking: Standing['lacking'] = (r, wanted, left) => {
    const limit = limits[r];
    // What a group draws nothing of is in its way only where those who leave have broken it.
    if (limit === undefined || (wanted <= 0 && left >= Math.min(0, room[r] ?? 0))) return 0;
    const short = wanted - left + (limit.overdrawn ?? 0);
    return isWithin(limit.amount + short, limit.amount) ? 0 : short;
  };
  const missing: Standing['missing'] = (r, group, left) => lacking(r, need(r, group), left[r] ?? 0);
  const whole = (i: number): readonly number[] => closures[i] ?? [i];
  return {
    model,
    chosen,
    forced: forcedOf(model),
    whole,
    group: (i) => whole(i).filter((k) => !chosen[k]),
    waitingFor: (i) => (children[i] ?? []).filter((child) => chosen[child]),
    leavingWith: (places) => [...closureOf(children, places)].filter((k) => chosen[k]),
    rivalries: pairFinder(candidates.length, model.excludes),
    room,
    roomWithout: (leaving) => room.map((left, r) => left + need(r, leaving)),
    lacking,
    missing,
    fits: (group, left) => limits.every((_, r) => missing(r, group, left) === 0),
    valueOf: (group) => settle(group.reduce((sum, i) => sum + (candidates[i]?.value ?? 0), 0)),
    named: (places) => [...places].flatMap((i) => candidates[i] ?? []),
  };
}
