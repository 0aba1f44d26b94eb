import type { BinaryProgram } from './binary-program.js';
import type { Room } from './room.js';

/** Adds columns in order, each with what it needs, as long as that is worth something and there is room; gives back those added. */
export function fillRoom(room: Room, { objective, fixed }: BinaryProgram, order: readonly number[], closures: readonly (readonly number[])[], but: number | null = null): readonly number[] {
  const added: number[] = [];
  for (const column of order) {
    if (room.chosen[column] || column === but) continue;
    const whole = closures[column] ?? [column];
    const group = whole.length === 1 ? whole : whole.filter((i) => !room.chosen[i]);
    let value = 0;
    let isFree = true;
    for (const i of group) {
      value += objective[i] ?? 0;
      if (fixed[i] === 0) isFree = false;
    }
    if (!isFree || value <= 0 || !room.fits(group)) continue;
    room.add(group);
    added.push(...group);
  }
  return added;
}
