import { daysBetween, type IsoDate } from '../../schema/dates.js';
import { barrierStatus, type BarrierStatus } from '../choices/meeting.js';
import { nothing, whenNumbers, type Formula } from './cell-tests.js';

export interface BarrierLife {
  readonly reported: IsoDate | null;
  readonly resolved: IsoDate | null;
  readonly status: BarrierStatus | null;
}

/** True until a barrier is removed or accepted. */
export function isOpenBarrier(barrier: Pick<BarrierLife, 'status' | 'resolved'>): boolean {
  return barrier.resolved === null && barrier.status !== 'removed' && barrier.status !== 'accepted';
}

/** Days from report to removal, or to the as-of date while open. Null without a report date, and once closed without a date. */
export function daysOpen(barrier: BarrierLife, asOf: IsoDate): number | null {
  if (barrier.reported === null) return null;
  if (barrier.resolved !== null) return daysBetween(barrier.reported, barrier.resolved);
  return isOpenBarrier(barrier) ? daysBetween(barrier.reported, asOf) : null;
}

export const daysOpenFormula: Formula = (f) => {
  const [reported, resolved, status] = [f.own('reported'), f.own('resolved'), f.own('status')];
  const closed = `OR(${status}=${f.choice(barrierStatus, 'removed')},${status}=${f.choice(barrierStatus, 'accepted')})`;
  const open = `IF(${closed},${nothing},${f.setting('asOf')}-${reported})`;
  return whenNumbers([reported], `IF(ISNUMBER(${resolved}),${resolved}-${reported},${open})`);
};
