import type { SelectionReason } from '../../register/choices/prioritisation.js';
import type { Exchange } from './exchanges.js';
import { queueOf } from './queue.js';
import type { Block, Candidate, Limit, SelectionModel } from './selection-model.js';
import { standingOf, type RoomLeft } from './standing.js';

/** What lacks of a limit for a candidate, with what it needs beside it. */
export interface Shortage {
  readonly kind: 'shortage';
  readonly limit: Limit;
  readonly missing: number;
}

/** One thing that keeps a candidate out. */
export type Obstacle =
  | { readonly kind: 'block'; readonly candidate: Candidate; readonly block: Block }
  | Shortage
  | { readonly kind: 'exclusion'; readonly by: Candidate }
  /** It needs, directly or not, two that exclude each other: no choice can hold it. */
  | { readonly kind: 'contradiction'; readonly one: Candidate; readonly other: Candidate }
  | { readonly kind: 'noValue' };

/** Candidates that come in, and chosen ones that go out for them. */
export interface Swap {
  readonly comesIn: readonly Candidate[];
  readonly goesOut: readonly Candidate[];
}

/** Why a candidate is in or out, and what would bring it in. */
export interface Reason {
  readonly isIn: boolean;
  readonly reason: SelectionReason;
  /** What people gave as their reason for locking it in. */
  readonly lockedFor?: string | null;
  /** Of one that is out: what the year's budget was asked for and gave, once it has answered. */
  readonly answer?: Candidate['answer'];
  /** Of one that is in: chosen ones that need it. */
  readonly neededBy: readonly Candidate[];
  /** Of one that is out: those not chosen that it needs, which would have to come along. */
  readonly along: readonly Candidate[];
  /** Of one that is out: when all of these are removed for it, there is room for it beside what is chosen. */
  readonly obstacles: readonly Obstacle[];
  /** Of one that is out: chosen ones that it could stand in place of, with nothing lost. */
  readonly levelWith: readonly Candidate[];
  /** Of one that is level with no single one: the chosen ones that it, with these beside it, could stand in place of. */
  readonly levelTogether: Swap | null;
  /** Of one that lacks room: those that would give more of the same room, and so come first when there is more for all. */
  readonly ahead: readonly Candidate[];
  /** Where no single one is ahead: what several would give more of the same room by, some perhaps in place of others. */
  readonly aheadTogether: Swap | null;
  /** Of one that is worth more than some that are in: chosen ones that would have to make room for it, and are worth more together. */
  readonly wouldGoOut: readonly Candidate[];
  /** Of one that lacks room: there is none even beside what must be in, and nothing else; beside nothing where nothing must. */
  readonly neverFits: 'besideMusts' | 'alone' | null;
}

const nothing = { neededBy: [], along: [], obstacles: [], levelWith: [], levelTogether: null, ahead: [], aheadTogether: null, wouldGoOut: [], neverFits: null } as const;

function labelOf(obstacles: readonly Obstacle[], own: Candidate, fitsAlone: boolean): SelectionReason {
  const block = obstacles.find((one) => one.kind === 'block');
  if (block?.kind === 'block') {
    if (block.candidate !== own || block.block.kind === 'prerequisite') return 'dependency';
    return block.block.kind === 'unvalued' && block.block.lacks === 'assessments' ? 'unscored' : block.block.kind;
  }
  if (obstacles.some(({ kind }) => kind === 'exclusion' || kind === 'contradiction')) return 'exclusion';
  const shortages = obstacles.flatMap((one) => (one.kind === 'shortage' ? [one.limit.is.kind] : []));
  if (shortages.length > 0 && fitsAlone) return 'dependency';
  if (shortages.includes('budget')) return 'budget';
  if (shortages.includes('capacity')) return 'capacity';
  return shortages.includes('share') ? 'share' : 'noValue';
}

/** Tells of a candidate, by its place, why it is in or out of a selection that leaves no room for more. */
export function reasoning(model: SelectionModel, chosen: readonly boolean[]): (candidate: Candidate, place: number) => Reason {
  const { candidates, limits } = model;
  const standing = standingOf(model, chosen);
  const queue = queueOf(standing);

  function shortagesOf(group: readonly number[], room: RoomLeft): readonly Shortage[] {
    return limits.flatMap((limit, r): readonly Shortage[] => {
      const missing = standing.missing(r, group, room);
      return missing === 0 ? [] : [{ kind: 'shortage', limit, missing }];
    });
  }

  /** What would have to leave for a group to come in, and what it needs that can never stand together. */
  function rivalsOf(i: number, group: readonly number[]): { readonly rivals: ReadonlySet<number>; readonly contradictions: readonly Obstacle[] } {
    const whole = standing.whole(i);
    const pairs = standing.rivalries(group);
    const [own, others] = [pairs.filter((pair) => pair.every((k) => whole.includes(k))), pairs.filter((pair) => !pair.every((k) => whole.includes(k)))];
    return {
      rivals: new Set(others.flat().filter((k) => chosen[k] && !whole.includes(k))),
      contradictions: own.flatMap(([a, b]): readonly Obstacle[] => {
        const [one, other] = [candidates[a], candidates[b]];
        return one && other ? [{ kind: 'contradiction', one, other }] : [];
      }),
    };
  }

  const inOrder = (places: readonly number[]): readonly Candidate[] => standing.named([...places].sort((a, b) => a - b));
  const swapOf = (exchange: Exchange | null): Swap | null => (exchange === null ? null : { comesIn: inOrder(exchange.comesIn), goesOut: inOrder(exchange.goesOut) });

  const leastIn = Math.min(...candidates.flatMap(({ value }, k) => (chosen[k] && !standing.forced.has(k) ? [value] : [])));
  /** What people ask whose project is worth more than some that are in. */
  function wouldGoOut(candidate: Candidate, i: number, group: readonly number[]): readonly Candidate[] {
    const out = candidate.value > leastIn ? queue.together.wouldGoOut(i) : [];
    return standing.valueOf(out) > standing.valueOf(group) ? inOrder(out) : [];
  }

  /** Whether money or hours lack even when all that may go out does. What was given by name is nobody else's to leave. */
  function neverFits(i: number, group: readonly number[]): Reason['neverFits'] {
    const whole = standing.whole(i);
    const room = standing.roomWithout([...chosen.keys()].filter((k) => chosen[k] && !standing.forced.has(k) && !whole.includes(k)));
    const lacks = shortagesOf(group, room).filter(({ limit: { is } }) => is.kind !== 'share' && !(is.kind === 'budget' && is.granted !== undefined));
    const isMusts = lacks.some(({ limit }) => [...standing.forced].some((k) => (limit.needs[k] ?? 0) > 0));
    return lacks.length === 0 ? null : isMusts ? 'besideMusts' : 'alone';
  }

  function whyIn(i: number, candidate: Candidate): Reason {
    const reason = candidate.lock === 'must' ? 'must' : candidate.lock === 'in' ? 'lockedIn' : standing.forced.has(i) || candidate.value <= 0 ? 'neededByOther' : 'value';
    return { ...nothing, isIn: true, reason, ...(reason === 'lockedIn' ? { lockedFor: candidate.lockedFor ?? null } : {}), neededBy: standing.named(standing.waitingFor(i)) };
  }

  function whyOut(i: number, candidate: Candidate): Reason {
    const group = standing.group(i);
    const blocks = standing.named(group).flatMap((one): readonly Obstacle[] => (one.block ? [{ kind: 'block', candidate: one, block: one.block }] : []));
    const { rivals, contradictions } = rivalsOf(i, group);
    // The room of rivals, and of those that need them, is free when they are not in.
    const leaving = standing.leavingWith([...rivals]);
    const room = standing.roomWithout(leaving);
    const shortages = shortagesOf(group, room);
    const isWorthless = standing.valueOf(group) <= 0 && candidate.block?.kind !== 'unvalued';
    const obstacles: readonly Obstacle[] = [
      ...blocks,
      ...(contradictions.length > 0 ? contradictions : [...standing.named(rivals).map((by): Obstacle => ({ kind: 'exclusion', by })), ...shortages]),
      ...(isWorthless ? [{ kind: 'noValue' } as const] : []),
    ];
    const isOnlyRoom = obstacles.every(({ kind }) => kind === 'shortage' || kind === 'exclusion') && !leaving.some((k) => standing.forced.has(k));
    const lacks = room.map((_, r) => standing.missing(r, group, room));
    const enough = room.map((left, r) => left + (lacks[r] ?? 0));
    const levelWith = isOnlyRoom ? queue.levelWith(group, rivals) : [];
    const levelTogether = isOnlyRoom && levelWith.length === 0 ? swapOf(queue.together.level(i)) : null;
    const better = isOnlyRoom && shortages.length > 0 && leaving.length === 0 ? queue.together.ahead(i, lacks) : null;
    // Together with others it may come before those who are worth more than it alone.
    const ahead = isOnlyRoom && shortages.length > 0 && (better !== null || leaving.length > 0) ? queue.ahead(i, group, enough, leaving) : [];
    return {
      ...nothing,
      isIn: false,
      ...(candidate.answer === undefined ? {} : { answer: candidate.answer }),
      reason: labelOf(obstacles, candidate, group.length > 1 && shortagesOf([i], room).length === 0),
      along: standing.named(group.filter((k) => k !== i)),
      obstacles,
      levelWith: standing.named(levelWith),
      levelTogether,
      ahead: standing.named(ahead),
      aheadTogether: ahead.length === 0 ? swapOf(better) : null,
      wouldGoOut: isOnlyRoom && shortages.length > 0 && levelWith.length === 0 && levelTogether === null ? wouldGoOut(candidate, i, group) : [],
      neverFits: isOnlyRoom && shortages.length > 0 ? neverFits(i, group) : null,
    };
  }

  return (candidate, i) => (chosen[i] ? whyIn(i, candidate) : whyOut(i, candidate));
}
