import { describe, expect, it } from 'vitest';
import { binaryProgram, isAllowed, type BinaryProgram } from '../../../src/prioritisation/selection/binary-program.js';
import { closureOf, closuresOf, forcedOf, pairFinder, parentsOf } from '../../../src/prioritisation/selection/closure.js';
import { cutOffLine } from '../../../src/prioritisation/selection/cut-off-line.js';
import { fillRoom } from '../../../src/prioritisation/selection/fill-room.js';
import { roomOf } from '../../../src/prioritisation/selection/room.js';
import { isWithin, used, type SelectionModel } from '../../../src/prioritisation/selection/selection-model.js';
import { seededRandom } from '../../../src/prioritisation/robustness/seeded-random.js';
import { madeModel } from './made-model.js';

/** Rows alone, with least sums among them. */
function freed(program: BinaryProgram, next: () => number): BinaryProgram {
  const rows = program.rows.map((row) => (next() < 0.2 && row.upper !== null ? { ...row, lower: row.upper - 60 } : row));
  return { ...program, rows, fixed: program.fixed.map(() => null) };
}

/** The line as one draws it by hand, everything summed anew each time. */
function plainLine(model: SelectionModel): readonly boolean[] {
  const parents = parentsOf(model);
  const forced = forcedOf(model);
  let chosen: readonly boolean[] = model.candidates.map((_, i) => forced.has(i));
  for (const i of [...model.candidates.keys()].sort((a, b) => (model.candidates[b]?.value ?? 0) - (model.candidates[a]?.value ?? 0))) {
    const group = closureOf(parents, [i]);
    if (chosen[i] || (model.candidates[i]?.value ?? 0) <= 0 || [...group].some((k) => model.candidates[k]?.block)) continue;
    const next = chosen.map((value, k) => value || group.has(k));
    if (model.excludes.some(([a, b]) => next[a] && next[b])) continue;
    if (!model.limits.every((limit) => limit.is.kind === 'share' || isWithin(used(limit, next), limit.amount))) break;
    chosen = next;
  }
  return chosen;
}

describe('room within the limits', () => {
  it('is what summing everything anew says, as columns come and go', () => {
    let [fitting, broken] = [0, 0];
    for (let seed = 1; seed <= 300; seed += 1) {
      const next = seededRandom(seed);
      const program = freed(binaryProgram(madeModel(seed)), next);
      const room = roomOf(program, program.objective.map(() => next() < 0.2));
      for (let step = 0; step < 30; step += 1) {
        const group = [...program.objective.keys()].filter((i) => !room.chosen[i] && next() < 0.2);
        const isGood = isAllowed(program, room.chosen);
        expect(room.excess() === 0).toBe(isGood);
        if (isGood) {
          expect(room.fits(group)).toBe(isAllowed(program, room.chosen.map((value, i) => value || group.includes(i))));
          fitting += 1;
        } else broken += 1;
        room.add(group);
        room.remove([...room.chosen.keys()].filter((i) => room.chosen[i] && next() < 0.3));
        program.rows.forEach(({ columns, values }, r) => expect(room.sums[r]).toBeCloseTo(columns.reduce((sum, column, at) => (room.chosen[column] ? sum + (values[at] ?? 0) : sum), 0), 6));
      }
    }
    expect(Math.min(fitting, broken)).toBeGreaterThan(500);
  });

  it('is filled until nothing more fits, and never beyond', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const model = madeModel(seed);
      const program = binaryProgram({ ...model, candidates: model.candidates.map((one) => ({ ...one, lock: null })), limits: model.limits.filter(({ is }) => is.kind !== 'share') });
      const closures = closuresOf(parentsOf(model));
      const room = roomOf(program, program.objective.map(() => false));
      const added = fillRoom(room, program, [...program.objective.keys()], closures);
      expect(isAllowed(program, room.chosen)).toBe(true);
      expect([...added].sort((a, b) => a - b)).toEqual([...room.chosen.keys()].filter((i) => room.chosen[i]));
      expect(fillRoom(room, program, [...program.objective.keys()], closures)).toEqual([]);
    }
  });
});

describe('the line by hand', () => {
  it('stops at the first there is no room for, with what each needs beside it', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const model = madeModel(seed);
      expect(cutOffLine(model).chosen, String(seed)).toEqual(plainLine(model));
    }
  });
});

describe('pairs of a group', () => {
  it('come once each, in their own order', () => {
    const find = pairFinder(5, [[3, 1], [0, 2], [1, 2]]);
    expect(find([2, 1])).toEqual([[3, 1], [0, 2], [1, 2]]);
    expect(find([4])).toEqual([]);
    expect(find([0])).toEqual([[0, 2]]);
  });
});
