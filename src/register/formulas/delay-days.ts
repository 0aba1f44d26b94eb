import { daysBetween, type IsoDate } from '../../schema/dates.js';
import { nothing, whenNumbers, type Formula } from './cell-tests.js';

export interface Schedule {
  readonly agreedEnd: IsoDate | null;
  readonly expectedEnd: IsoDate | null;
  readonly actualEnd: IsoDate | null;
}

/** Days from the agreed end to the actual end, or to the expected end before there is one; negative when early. Null without both dates. */
export function delayDays(project: Schedule): number | null {
  const end = project.actualEnd ?? project.expectedEnd;
  return end === null || project.agreedEnd === null ? null : daysBetween(project.agreedEnd, end);
}

export const delayDaysFormula: Formula = (f) => {
  const [agreed, expected, actual] = [f.own('agreedEnd'), f.own('expectedEnd'), f.own('actualEnd')];
  return whenNumbers([agreed], `IF(ISNUMBER(${actual}),${actual}-${agreed},IF(ISNUMBER(${expected}),${expected}-${agreed},${nothing}))`);
};
