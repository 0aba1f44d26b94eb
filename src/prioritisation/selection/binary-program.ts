import { forcedOf } from './closure.js';
import type { SelectionModel } from './selection-model.js';

/** lower ≤ Σ values·x ≤ upper over the columns named; null is no bound. */
export interface ProgramRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Maximise Σ objective·x over x of 0 and 1. What a solver knows of a selection. */
export interface BinaryProgram {
  readonly objective: readonly number[];
  /** Columns that are decided: 0 or 1; null is free. */
  readonly fixed: readonly (0 | 1 | null)[];
  readonly rows: readonly ProgramRow[];
}

export interface SolveOptions {
  /** Stop when the answer is proven to be at most this share below the best; 0 for the best itself. */
  readonly gap: number;
  readonly seconds: number;
  /** An answer known to be allowed, to begin from. */
  readonly start?: readonly boolean[];
  readonly signal?: AbortSignal;
}

export interface ProgramAnswer {
  /** `optimal`: within the gap asked for; `limit`: stopped by time; `infeasible`: there is no answer. */
  readonly status: 'optimal' | 'limit' | 'infeasible' | 'cancelled';
  /** Null when none was found. */
  readonly chosen: readonly boolean[] | null;
  /** No answer can be worth more. */
  readonly bound: number;
  /** Found by search, and neither proven nor bounded by a solver. */
  readonly approximate?: true;
}

/** The solver behind a selection; the real one stands in an adapter. May throw when it cannot be had. */
export type SolveProgram = (program: BinaryProgram, options: SolveOptions) => Promise<ProgramAnswer>;

/** The part of an abort signal the core needs, which knows no browser. */
export interface AbortSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Limits as rows, locks as fixed columns, x(child) ≤ x(parent), x(a) + x(b) ≤ 1. */
export function binaryProgram(model: SelectionModel): BinaryProgram {
  const forced = forcedOf(model);
  const sparse = (needs: readonly number[], upper: number): ProgramRow => {
    const columns = [...needs.keys()].filter((i) => needs[i] !== 0);
    return { columns, values: columns.map((i) => needs[i] ?? 0), lower: null, upper };
  };
  return {
    objective: model.candidates.map(({ value }) => value),
    fixed: model.candidates.map(({ block }, i) => (block !== null ? 0 : forced.has(i) ? 1 : null)),
    rows: [
      ...model.limits.map(({ needs, amount }) => sparse(needs, amount)),
      ...model.requires.map(([child, parent]): ProgramRow => ({ columns: [child, parent], values: [1, -1], lower: null, upper: 0 })),
      ...model.excludes.map(([one, other]): ProgramRow => ({ columns: [one, other], values: [1, 1], lower: null, upper: 1 })),
    ].filter(({ columns }) => columns.length > 0),
  };
}

/** Σ objective·x, without rows and fixed columns. */
export function worthOf({ objective }: BinaryProgram, chosen: readonly boolean[]): number {
  return objective.reduce((sum, value, i) => (chosen[i] ? sum + value : sum), 0);
}

/** A sum that meets its bound exactly may differ from it by rounding alone. */
export function slackOf(bound: number): number {
  return 1e-6 * Math.max(1, Math.abs(bound));
}

/** True when an answer keeps every row and every fixed column. */
export function isAllowed({ fixed, rows }: BinaryProgram, chosen: readonly boolean[]): boolean {
  if (fixed.some((value, i) => value !== null && chosen[i] !== (value === 1))) return false;
  return rows.every(({ columns, values, lower, upper }) => {
    const sum = columns.reduce((total, column, at) => (chosen[column] ? total + (values[at] ?? 0) : total), 0);
    return (upper === null || sum <= upper + slackOf(upper)) && (lower === null || sum >= lower - slackOf(lower));
  });
}
