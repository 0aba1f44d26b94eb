import { findByKey } from '../register/checking/find-by-key.js';
import { fold } from '../register/checking/keys.js';
import type { RowOf } from '../register/entities/index.js';
import type { Register } from '../register/register.js';
import { median } from './median.js';

/** How several assessors see one project on one criterion. */
export interface Assessed {
  readonly project: RowOf<'project'>;
  readonly criterion: RowOf<'criterion'>;
  readonly given: readonly RowOf<'assessment'>[];
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Steps between the lowest and the highest. */
  readonly spread: number;
}

/** Every project on every criterion it has been assessed on, in the order of the first assessment. */
export function assessedPairs(register: Register): readonly Assessed[] {
  const pairs = new Map<string, RowOf<'assessment'>[]>();
  for (const row of register.rows.assessment) {
    if (row.project === null || row.criterion === null || row.score === null) continue;
    const key = `${fold(row.project)}\n${fold(row.criterion)}`;
    pairs.set(key, [...(pairs.get(key) ?? []), row]);
  }
  return [...pairs.values()].flatMap((given) => {
    const [project, criterion] = [findByKey(register, 'project', given[0]?.project ?? null), findByKey(register, 'criterion', given[0]?.criterion ?? null)];
    const scores = given.flatMap(({ score }) => score ?? []);
    const middle = median(scores);
    if (project === null || criterion === null || middle === null) return [];
    const [low, high] = [Math.min(...scores), Math.max(...scores)];
    return [{ project, criterion, given, median: middle, low, high, spread: high - low }];
  });
}

/** Where assessors are at least so many steps apart, the widest apart first. */
export function disagreements(register: Register, steps = 2): readonly Assessed[] {
  return assessedPairs(register).filter(({ spread }) => spread >= steps).sort((a, b) => b.spread - a.spread);
}
