import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { groupBy } from '../../checking/keys.js';
import { quarter } from '../../choices/organisation.js';
import type { Register } from '../../register.js';

/** A full-time quarter: 37 hours a week, 1,924 hours a year, a fourth of it. */
const fullTimeQuarter = 481;

function* check(register: Register): Iterable<Hit> {
  const granted = register.rows.allocation.filter((one) => one.status === 'granted' && one.person !== null);
  const slots = groupBy(granted, (one) => (one.year === null || one.quarter === null ? null : `${one.person ?? ''} ${String(one.year)} ${one.quarter}`));
  for (const [first, ...others] of slots.values()) {
    if (!first) continue;
    const hours = [first, ...others].reduce((sum, one) => sum + (one.hours ?? 0), 0);
    if (hours <= fullTimeQuarter) continue;
    const when = quarter.options.find((option) => option.key === first.quarter)?.label ?? '';
    yield { entity: 'allocation', row: first, field: 'person', params: { person: first.person ?? '', when, year: String(first.year ?? ''), hours, full: fullTimeQuarter } };
  }
}

export const personIsNotOverallocated = defineRule({
  id: 'person-is-not-overallocated',
  severity: 'info',
  part: 'capacity',
  area: 'economy',
  title: { da: 'Ingen har flere timer, end der er i et kvartal', en: 'Nobody has more hours than a quarter holds' },
  why: { da: 'Et fuldtidskvartal er 481 timer. Resten er overarbejde eller forsinkelse.', en: 'A full-time quarter is 481 hours. The rest is overtime or delay.' },
  message: { da: '{person} har {hours} timer i {when} {year}; fuld tid er {full}.', en: '{person} has {hours} hours in {when} {year}; full time is {full}.' },
  check,
  valid: [{ rows: { allocation: [{ person: 'Ida Holm', year: 2027, quarter: 'q3', hours: 481, status: 'granted' }, { person: 'Ida Holm', year: 2027, quarter: 'q3', hours: 100, status: 'wished' }, { person: 'Ida Holm', year: 2027, quarter: 'q4', hours: 100, status: 'granted' }] } }],
  invalid: [{ rows: { allocation: [{ id: 'T-0001', person: 'Ida Holm', year: 2027, quarter: 'q3', hours: 300, status: 'granted' }, { person: 'ida holm', year: 2027, quarter: 'q3', hours: 200, status: 'granted' }] } }],
});
