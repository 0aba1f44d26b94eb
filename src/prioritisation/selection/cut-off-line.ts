import { binaryProgram } from './binary-program.js';
import { closuresOf, forcedOf, parentsOf, pairFinder } from './closure.js';
import { roomOf } from './room.js';
import { isWithin, used, valueOf, type SelectionModel } from './selection-model.js';

export interface CutOff {
  readonly chosen: readonly boolean[];
  readonly value: number;
  /** False when the line leaves some without the share they are to have. */
  readonly keepsShares: boolean;
}

/** The line people draw by hand: musts first, then down the list by value until the first that there is no room for. */
export function cutOffLine(model: SelectionModel): CutOff {
  const closures = closuresOf(parentsOf(model));
  const rivalriesOf = pairFinder(model.candidates.length, model.excludes);
  const forced = forcedOf(model);
  const program = binaryProgram({ ...model, limits: model.limits.filter(({ is }) => is.kind !== 'share'), requires: [], excludes: [] });
  const room = roomOf(program, model.candidates.map((_, i) => forced.has(i)));
  const { chosen } = room;
  const order = [...model.candidates.keys()].sort((a, b) => (model.candidates[b]?.value ?? 0) - (model.candidates[a]?.value ?? 0));
  const isLost = room.excess() > 0 || model.excludes.some((pair) => pair.every((k) => chosen[k]));
  for (const i of isLost ? [] : order) {
    if (chosen[i] || model.candidates[i]?.block || (model.candidates[i]?.value ?? 0) <= 0) continue;
    const group = (closures[i] ?? [i]).filter((k) => !chosen[k]);
    if (group.some((k) => model.candidates[k]?.block)) continue;
    if (rivalriesOf(group).some((pair) => pair.every((k) => chosen[k] || group.includes(k)))) continue;
    if (!room.fits(group)) break;
    room.add(group);
  }
  return { chosen, value: valueOf(model, chosen), keepsShares: model.limits.every((limit) => limit.is.kind !== 'share' || isWithin(used(limit, chosen), limit.amount)) };
}
