import { addWorkdays, danishHolidays, isWorkday } from '../../../schema/holidays.js';
import { partsOf, type IsoDate } from '../../../schema/dates.js';
import type { Text } from '../../../schema/text.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { isHeld } from '../../checking/meetings.js';
import { change } from '../../checking/repairs.js';
import type { Register } from '../../register.js';

const weekend: Text = { da: 'i en weekend', en: 'in a weekend' };

function occasion(day: IsoDate): Text {
  const holiday = danishHolidays(partsOf(day).year).find((one) => one.date === day);
  return holiday ? { da: `på ${holiday.name.da}`, en: `on ${holiday.name.en}` } : weekend;
}

function* check(register: Register): Iterable<Hit> {
  for (const meeting of register.rows.meeting) {
    const { date, status } = meeting;
    if (date === null || date < register.asOf || isWorkday(date) || isHeld(meeting) || status === 'cancelled' || meeting.form === 'written') continue;
    const fix = change({ da: 'Flyt til næste arbejdsdag', en: 'Move to the next working day' }, 'meeting', meeting, { date: addWorkdays(date, 1) });
    yield { entity: 'meeting', row: meeting, field: 'date', params: { date, occasion: occasion(date) }, fix };
  }
}

export const meetingIsOnAWorkingDay = defineRule({
  id: 'meeting-is-on-a-working-day',
  severity: 'warning',
  part: 'core',
  area: 'decisions',
  title: { da: 'Møder ligger på en arbejdsdag', en: 'Meetings are on a working day' },
  why: { da: 'Datoer skrevet et år frem rammer let en helligdag.', en: 'Dates entered a year ahead easily hit a public holiday.' },
  message: { da: 'Mødet den {date} falder {occasion}.', en: 'The meeting on {date} falls {occasion}.' },
  check,
  valid: [{ asOf: '2027-01-01', rows: { meeting: [{ date: '2027-03-17' }, { date: '2026-12-26' }, { date: '2027-05-06', status: 'cancelled' }, {}] } }],
  invalid: [{ asOf: '2027-01-01', rows: { meeting: [{ id: 'M-0001', forum: 'steering', date: '2027-05-06' }] } }, { asOf: '2027-01-01', rows: { meeting: [{ id: 'M-0001', date: '2027-03-20' }] } }],
});
