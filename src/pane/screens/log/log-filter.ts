import type { LoggedChange } from '../../../app/session/register-session.js';
import type { EntityKey } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { addDays, type IsoDate } from '../../../schema/dates.js';
import { foldCase } from '../../../schema/fold-text.js';
import type { Language } from '../../../schema/text.js';
import { fieldLabel, rowOf, shownValue, whoOf } from '../../words/change-words.js';

export type Period = 'any' | 'today' | 'week' | 'month' | 'last';

export const periods: readonly Period[] = ['any', 'today', 'week', 'month', 'last'];

export interface LogFilter {
  readonly text: string;
  /** As the log shows who; empty for all. */
  readonly who: string;
  readonly entity: EntityKey | '';
  /** A row's key, together with its entity; empty for all. */
  readonly key: string;
  readonly period: Period;
}

export const everything: LogFilter = { text: '', who: '', entity: '', key: '', period: 'any' };

const daysBack: Readonly<Partial<Record<Period, number>>> = { today: 0, week: 6, month: 29 };

interface Around {
  readonly register: Register | null;
  readonly language: Language;
  readonly today: IsoDate;
  readonly sinceLast: readonly LoggedChange[] | null;
}

function textOf(change: LoggedChange, { register, language }: Around): string {
  const fields = change.fields.flatMap(({ field, before, after }) => [fieldLabel(change.entity, field)[language], shownValue(change, field, before, language), shownValue(change, field, after, language)]);
  return foldCase([rowOf(change, register), ...fields, change.reason ?? ''].join(' '));
}

/** The changes a person asks to see, in the order of the log. */
export function filterLog(log: readonly LoggedChange[], filter: LogFilter, around: Around): readonly LoggedChange[] {
  const back = daysBack[filter.period];
  const from = back === undefined ? null : addDays(around.today, -back);
  const last = filter.period === 'last' ? new Set((around.sinceLast ?? []).map(({ id }) => id)) : null;
  const words = foldCase(filter.text).split(/\s+/).filter((word) => word !== '');
  return log.filter(
    (change) =>
      (filter.entity === '' || change.entity === filter.entity) &&
      (filter.key === '' || change.key === filter.key) &&
      (filter.who === '' || whoOf(change, around.language) === filter.who) &&
      (from === null || change.time.slice(0, 10) >= from) &&
      (last === null || last.has(change.id)) &&
      (words.length === 0 || words.every((word) => textOf(change, around).includes(word))),
  );
}
