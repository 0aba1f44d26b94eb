import type { IsoDate } from '../../schema/dates.js';
import { addWorkdays } from '../../schema/holidays.js';
import { whenNumbers, type Formula } from './cell-tests.js';

/**
 * The day a number of working days before a meeting, without weekends and Danish public holidays (24 and 31 December
 * are working days by law). Null without a date or a setting.
 */
export function daysBeforeMeeting(date: IsoDate | null, workdays: number | null): IsoDate | null {
  return date === null || workdays === null ? null : addWorkdays(date, -workdays);
}

function before(setting: string): Formula {
  return (f) => whenNumbers([f.own('date'), f.setting(setting)], `WORKDAY(${f.own('date')},-${f.setting(setting)},${f.setting('holidays')})`);
}

export const casesDueFormula = before('casesDueWorkdays');

export const dispatchFormula = before('dispatchWorkdays');
