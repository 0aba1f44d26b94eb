import type { IsoDate } from '../../schema/dates.js';
import { milestoneState as states, type MilestoneState } from '../choices/calculated.js';
import { nothing, type Formula } from './cell-tests.js';

export interface MilestoneDates {
  readonly agreedDate: IsoDate | null;
  readonly expectedDate: IsoDate | null;
  readonly actualDate: IsoDate | null;
}

/** Reached once it has a date; else overdue when its expected date (blank: the agreed one) has passed, delayed when later than agreed. Null without dates. */
export function milestoneState(milestone: MilestoneDates, asOf: IsoDate): MilestoneState | null {
  if (milestone.actualDate !== null) return 'reached';
  const expected = milestone.expectedDate ?? milestone.agreedDate;
  if (expected === null) return null;
  if (expected < asOf) return 'overdue';
  return milestone.agreedDate !== null && expected > milestone.agreedDate ? 'delayed' : 'onTime';
}

export const milestoneStateFormula: Formula = (f) => {
  const [agreed, expected, actual] = [f.own('agreedDate'), f.own('expectedDate'), f.own('actualDate')];
  const word = (key: MilestoneState): string => f.choice(states, key);
  const ahead = (day: string, whenLater: string): string => `IF(${day}<${f.setting('asOf')},${word('overdue')},${whenLater})`;
  const moved = ahead(expected, `IF(AND(ISNUMBER(${agreed}),${expected}>${agreed}),${word('delayed')},${word('onTime')})`);
  return `IF(ISNUMBER(${actual}),${word('reached')},IF(ISNUMBER(${expected}),${moved},IF(ISNUMBER(${agreed}),${ahead(agreed, word('onTime'))},${nothing})))`;
};
