import { fold } from '../checking/keys.js';
import { findByKey } from '../checking/find-by-key.js';
import type { RowOf } from '../entities/index.js';
import type { Register } from '../register.js';
import { lookUp, nothing, whenNumbers, type Formula } from './cell-tests.js';

/** A contribution (0 to 3) times the goal's importance (blank counts 1); 0 while the goal is not valid, null without a contribution or goal. */
export function goalPoints(row: Pick<RowOf<'projectGoal'>, 'goal' | 'contribution'>, register: Register): number | null {
  const goal = findByKey(register, 'goal', row.goal);
  if (goal === null || row.contribution === null) return null;
  const isValid = (goal.validFrom === null || goal.validFrom <= register.asOf) && (goal.validTo === null || goal.validTo >= register.asOf);
  return isValid ? row.contribution * (goal.importance ?? 1) : 0;
}

/** Points of every project that has a contribution with points, by folded key. */
export function pointsByProject(register: Register): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of register.rows.projectGoal) {
    const points = row.project === null ? null : goalPoints(row, register);
    if (row.project !== null && points !== null) sums.set(fold(row.project), (sums.get(fold(row.project)) ?? 0) + points);
  }
  return sums;
}

export const goalPointsFormula: Formula = (f) => {
  const [from, to, importance] = ['validFrom', 'validTo', 'importance'].map((field) => lookUp(f, 'goal', field, f.own('goal')));
  const asOf = f.setting('asOf');
  const valid = `AND(OR(${from ?? ''}="",${from ?? ''}<=${asOf}),OR(${to ?? ''}="",${to ?? ''}>=${asOf}))`;
  const weighed = `${f.own('contribution')}*IF(ISNUMBER(${importance ?? ''}),${importance ?? ''},1)`;
  return whenNumbers([f.own('contribution')], `IFERROR(IF(${valid},${weighed},0),${nothing})`);
};
