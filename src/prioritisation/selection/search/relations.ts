import type { BinaryProgram, ProgramRow } from '../binary-program.js';
import { closuresOf } from '../closure.js';

/** What must come and go together. */
export interface Relations {
  /** For each column all that must be in with it, itself first. */
  readonly needs: readonly (readonly number[])[];
  /** For each column all that cannot stay without it, itself among them. */
  readonly dependents: readonly (readonly number[])[];
}

/** True of x(child) − x(parent) ≤ 0. */
export function isDependency({ columns, values, lower, upper }: ProgramRow): boolean {
  return columns.length === 2 && lower === null && upper === 0 && values[0] === 1 && values[1] === -1;
}

export function relationsOf({ objective, rows }: BinaryProgram): Relations {
  const parents: number[][] = objective.map(() => []);
  for (const row of rows) {
    const [child, parent] = row.columns;
    if (isDependency(row) && child !== undefined && parent !== undefined) parents[child]?.push(parent);
  }
  const needs = closuresOf(parents);
  const dependents: number[][] = needs.map(() => []);
  needs.forEach((all, i) => all.forEach((needed) => dependents[needed]?.push(i)));
  return { needs, dependents };
}
