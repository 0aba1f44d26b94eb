import { isAllowed, worthOf, type BinaryProgram } from '../binary-program.js';
import { fillRoom } from '../fill-room.js';
import { roomOf, type Room } from '../room.js';
import { upperBound } from '../upper-bound.js';
import { worthAtPrices } from './core-columns.js';
import { relationsOf, type Relations } from './relations.js';
import { startSearch, type Search } from './search.js';

/** Rounds for prices that are only to order columns by. */
const roughly = 100;

/** What is fixed and, where that breaks a row (a least share of others), what mends it. Null when nothing is found. */
function allowedStart(program: BinaryProgram, order: readonly number[], { needs }: Relations): Room | null {
  const room = roomOf(program, program.fixed.map((value) => value === 1));
  for (const column of order) {
    const excess = room.excess();
    if (excess === 0) break;
    const group = (needs[column] ?? [column]).filter((i) => !room.chosen[i]);
    if (group.length === 0 || group.some((i) => program.fixed[i] === 0)) continue;
    room.add(group);
    if (room.excess() >= excess - 1e-9) room.remove(group);
  }
  return room.excess() === 0 && isAllowed(program, room.chosen) ? room : null;
}

/** Choices filled up by what columns are worth at these prices: beyond them, against them, and whatever they cost. */
function byRules(program: BinaryProgram, prices: readonly number[], relations: Relations): readonly (readonly boolean[])[] {
  const { objective } = program;
  const worth = worthAtPrices(program, prices);
  const against = (i: number): number => (objective[i] as number) / Math.max(1e-9, (objective[i] as number) - (worth[i] as number));
  const keys = [(i: number) => worth[i] as number, against, (i: number) => objective[i] as number];
  return keys.flatMap((key) => {
    const order = [...objective.keys()].sort((a, b) => key(b) - key(a));
    const room = allowedStart(program, order, relations);
    if (room === null) return [];
    fillRoom(room, program, order, relations.needs);
    return [room.chosen];
  });
}

/** A bound, the best that rules of thumb give, and the search that goes on from it. */
export function beginSearch(program: BinaryProgram): Search {
  const relations = relationsOf(program);
  const valueOf = (chosen: readonly boolean[]): number => worthOf(program, chosen);
  const rough = upperBound(program, valueOf(program.fixed.map((value) => value === 1)), { rounds: roughly });
  const found = byRules(program, rough.prices, relations);
  const known = found.length > 0 ? Math.max(...found.map(valueOf)) : 0.9 * rough.bound;
  const close = upperBound(program, known, { prices: rough.prices });
  const first = [...found, ...byRules(program, close.prices, relations)].reduce<readonly boolean[] | null>((best, one) => (best === null || valueOf(one) > valueOf(best) ? one : best), null);
  return startSearch(program, relations, close.bound < rough.bound ? close : rough, first);
}
