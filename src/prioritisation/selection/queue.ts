import { exchangesOf, type Exchanges } from './exchanges.js';
import type { RoomLeft, Standing } from './standing.js';

/** Who a candidate that is out stands level with, and behind. */
export interface Queue {
  /** Chosen ones that a group could stand in place of with nothing lost, when only these rivals are in its way. */
  levelWith(group: readonly number[], rivals: ReadonlySet<number>): readonly number[];
  /** Those out that would give more of the same room than a candidate with its group, and so come first when there is more for all; none that needs one of those leaving. */
  ahead(i: number, group: readonly number[], room: RoomLeft, leaving: readonly number[]): readonly number[];
  readonly together: Exchanges;
}

/** So many of the best that are out are looked through; nobody reads further. */
const lookedThrough = 200;

export function queueOf(standing: Standing): Queue {
  const { model, chosen, forced, fits, valueOf } = standing;
  const waiting = model.candidates
    .flatMap((_, i) => {
      const group = chosen[i] ? [] : standing.group(i);
      const isKeptOut = group.length === 0 || group.some((k) => model.candidates[k]?.block) || standing.rivalries(group).some((pair) => pair.every((k) => chosen[k] || group.includes(k)));
      return isKeptOut ? [] : [{ i, group, value: valueOf(group) }];
    })
    .sort((a, b) => b.value - a.value)
    .slice(0, lookedThrough);
  const replaceable = new Map<number, number[]>();
  model.candidates.forEach((_, j) => {
    if (!chosen[j] || forced.has(j) || standing.waitingFor(j).length > 0) return;
    replaceable.set(valueOf([j]), [...(replaceable.get(valueOf([j])) ?? []), j]);
  });
  return {
    together: exchangesOf(standing),
    levelWith: (group, rivals) =>
      (replaceable.get(valueOf(group)) ?? []).filter((j) => [...rivals].every((rival) => rival === j) && !group.some((k) => standing.whole(k).includes(j)) && fits(group, standing.roomWithout([j]))),
    ahead: (i, group, room, leaving) => {
      const own = valueOf(group);
      return waiting.filter((one) => one.value > own && !one.group.includes(i) && !standing.whole(one.i).some((k) => leaving.includes(k)) && fits(one.group, room)).map((one) => one.i);
    },
  };
}
