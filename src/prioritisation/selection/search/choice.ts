import { slackOf, type BinaryProgram, type ProgramRow } from '../binary-program.js';
import { byColumn } from '../by-column.js';
import { isDependency, type Relations } from './relations.js';

/** A choice under change, with what it is worth and what is left of each limit; changes since `keep` can be taken back. */
export interface Choice {
  readonly isIn: Uint8Array;
  readonly value: () => number;
  /** Begins anew from a choice, with everything summed afresh. */
  readonly begin: (from: Uint8Array) => void;
  /** True when there are limits that some columns give to: least shares. */
  readonly hasShares: boolean;
  /** Puts a column in with all it needs, where there is room and that is worth something or wanted all the same; false when not. */
  readonly add: (column: number, isWanted?: boolean) => boolean;
  /** Takes a column out with all that need it. */
  readonly remove: (column: number) => void;
  /** False when something taken out has broken a limit: a least share that it gave to. */
  readonly isAllowed: () => boolean;
  readonly keep: () => void;
  readonly undo: () => void;
}

/** Every row but dependencies as Σ values·x ≤ upper, with what rounding may add. */
function limitsOf({ rows }: BinaryProgram): readonly { readonly columns: readonly number[]; readonly values: readonly number[]; readonly upper: number }[] {
  const most = ({ columns, values, upper }: ProgramRow) => (upper === null ? [] : [{ columns, values, upper: upper + slackOf(upper) }]);
  const least = ({ columns, values, lower }: ProgramRow) => (lower === null ? [] : [{ columns, values: values.map((value) => -value), upper: slackOf(lower) - lower }]);
  return rows.filter((row) => !isDependency(row)).flatMap((row) => [...most(row), ...least(row)]);
}

/** Nothing of this asks for memory while the search runs: it is done hundreds of thousands of times. */
export function choiceOf(program: BinaryProgram, { needs, dependents }: Relations): Choice {
  const count = program.objective.length;
  const worth = Float64Array.from(program.objective);
  const limits = limitsOf(program);
  const { starts, rows, values } = byColumn(count, limits);
  const left = new Float64Array(limits.length);
  const had = new Float64Array(limits.length);
  const breakable = limits.flatMap((limit, r) => (limit.values.some((value) => value < 0) ? [r] : []));
  const isIn = new Uint8Array(count);
  // A column goes out once in a step and may come in again: never more changes than this.
  const changed = new Uint32Array(4 * count + 4);
  let changes = 0;
  let value = 0;

  function flip(column: number): void {
    const sign = isIn[column] === 1 ? 1 : -1;
    isIn[column] = sign > 0 ? 0 : 1;
    value -= sign * (worth[column] as number);
    for (let at = starts[column] as number; at < (starts[column + 1] as number); at += 1) left[rows[at] as number] = (left[rows[at] as number] as number) + sign * (values[at] as number);
  }

  function change(column: number): void {
    flip(column);
    changed[changes] = column;
    changes += 1;
  }

  function undoTo(mark: number): void {
    while (changes > mark) {
      changes -= 1;
      flip(changed[changes] as number);
    }
  }

  function fits(column: number): boolean {
    for (let at = starts[column] as number; at < (starts[column + 1] as number); at += 1) {
      const need = values[at] as number;
      if (need > 0 && need > (left[rows[at] as number] as number)) return false;
    }
    return true;
  }

  /** Together, since one may give to a least share what another takes of it. */
  function addAll(group: readonly number[], isWanted: boolean): boolean {
    let gain = 0;
    for (const column of group) {
      if (isIn[column] === 1) continue;
      gain += worth[column] as number;
      for (let at = starts[column] as number; at < (starts[column + 1] as number); at += 1) had[rows[at] as number] = left[rows[at] as number] as number;
    }
    if (gain <= 0 && !isWanted) return false;
    const mark = changes;
    for (const column of group) if (isIn[column] === 0) change(column);
    for (let k = mark; k < changes; k += 1) {
      const column = changed[k] as number;
      for (let at = starts[column] as number; at < (starts[column + 1] as number); at += 1) {
        const now = left[rows[at] as number] as number;
        if (now >= 0 || now >= (had[rows[at] as number] as number)) continue;
        undoTo(mark);
        return false;
      }
    }
    return true;
  }

  return {
    isIn,
    value: () => value,
    begin: (from) => {
      isIn.fill(0);
      value = 0;
      limits.forEach(({ upper }, r) => (left[r] = upper));
      for (let column = 0; column < count; column += 1) if (from[column] === 1) flip(column);
      changes = 0;
    },
    hasShares: breakable.length > 0,
    add: (column, isWanted = false) => {
      const group = needs[column] as readonly number[];
      if (group.length > 1) return addAll(group, isWanted);
      if (((worth[column] as number) <= 0 && !isWanted) || !fits(column)) return false;
      change(column);
      return true;
    },
    remove: (column) => {
      for (const one of dependents[column] as readonly number[]) if (isIn[one] === 1) change(one);
    },
    isAllowed: () => breakable.every((r) => (left[r] as number) >= 0),
    keep: () => {
      changes = 0;
    },
    undo: () => undoTo(0),
  };
}
