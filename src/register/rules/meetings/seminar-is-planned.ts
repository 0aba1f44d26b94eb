import { partsOf } from '../../../schema/dates.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  const { year, month } = partsOf(register.asOf);
  if (month < 10) return;
  const inYear = (day: string | null): boolean => day?.startsWith(String(year)) ?? false;
  const { meeting, yearEvent } = register.rows;
  const isPlanned =
    meeting.some((one) => one.forum === 'seminar' && one.status !== 'cancelled' && inYear(one.date)) ||
    yearEvent.some((one) => one.type === 'seminar' && one.status !== 'cancelled' && inYear(one.date));
  if (!isPlanned) yield { entity: 'meeting', row: null, params: { year: String(year) } };
}

export const seminarIsPlanned = defineRule({
  id: 'seminar-is-planned',
  severity: 'info',
  part: 'yearWheel',
  area: 'decisions',
  title: { da: 'Årets digitaliseringsseminar er planlagt', en: "The year's digitalisation seminar is planned" },
  why: { da: 'Kommissoriet siger ét seminar om året med programgruppen som vært.', en: 'The terms of reference say one seminar a year, hosted by the programme group.' },
  message: { da: 'Der er ikke planlagt et digitaliseringsseminar i {year}.', en: 'No digitalisation seminar is planned in {year}.' },
  check,
  valid: [{ asOf: '2027-11-01', rows: { yearEvent: [{ type: 'seminar', date: '2027-11-20' }] } }, { asOf: '2027-11-01', rows: { meeting: [{ forum: 'seminar', date: '2027-10-08', status: 'held' }] } }, { asOf: '2027-05-12', rows: {} }],
  invalid: [{ asOf: '2027-10-01', rows: { yearEvent: [{ type: 'seminar', date: '2026-11-20' }] } }],
});
