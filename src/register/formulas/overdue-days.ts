import { daysBetween, type IsoDate } from '../../schema/dates.js';
import { nothing, whenNumbers, type Formula } from './cell-tests.js';

export interface FollowedUp {
  readonly deadline: IsoDate | null;
  readonly done: IsoDate | null;
}

/** Days by which the deadline has passed without the decision being carried out; null when it has not, or is done. */
export function overdueDays(decision: FollowedUp, asOf: IsoDate): number | null {
  if (decision.deadline === null || decision.done !== null || decision.deadline >= asOf) return null;
  return daysBetween(decision.deadline, asOf);
}

export const overdueDaysFormula: Formula = (f) => {
  const [deadline, done, asOf] = [f.own('deadline'), f.own('done'), f.setting('asOf')];
  return whenNumbers([deadline], `IF(AND(NOT(ISNUMBER(${done})),${deadline}<${asOf}),${asOf}-${deadline},${nothing})`);
};
