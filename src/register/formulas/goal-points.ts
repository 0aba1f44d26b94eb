import type { IsoDate } from '../../schema/dates.js';
import { lookUp, nothing, whenNumbers, type Formula } from './cell-tests.js';

interface Goal {
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly importance: number | null;
}

/** A contribution (0 to 3) times the goal's importance (blank counts 1); 0 while the goal is not valid, null without a contribution or goal. */
export function goalPoints(contribution: number | null, goal: Goal | null, asOf: IsoDate): number | null {
  if (goal === null || contribution === null) return null;
  const isValid = (goal.validFrom === null || goal.validFrom <= asOf) && (goal.validTo === null || goal.validTo >= asOf);
  return isValid ? contribution * (goal.importance ?? 1) : 0;
}

export const goalPointsFormula: Formula = (f) => {
  const [from, to, importance] = ['validFrom', 'validTo', 'importance'].map((field) => lookUp(f, 'goal', field, f.own('goal')));
  const asOf = f.setting('asOf');
  const valid = `AND(OR(${from ?? ''}="",${from ?? ''}<=${asOf}),OR(${to ?? ''}="",${to ?? ''}>=${asOf}))`;
  const weighed = `${f.own('contribution')}*IF(ISNUMBER(${importance ?? ''}),${importance ?? ''},1)`;
  return whenNumbers([f.own('contribution')], `IFERROR(IF(${valid},${weighed},0),${nothing})`);
};
