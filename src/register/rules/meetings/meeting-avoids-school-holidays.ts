import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { isHeld } from '../../checking/meetings.js';
import { holidayPeriodAt } from '../../meeting-cycle/holiday-periods.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const meeting of register.rows.meeting) {
    const { date } = meeting;
    if (date === null || date < register.asOf || isHeld(meeting) || meeting.status === 'cancelled' || meeting.form === 'written') continue;
    const holiday = holidayPeriodAt(date);
    if (holiday) yield { entity: 'meeting', row: meeting, field: 'date', params: { date, holiday } };
  }
}

export const meetingAvoidsSchoolHolidays = defineRule({
  id: 'meeting-avoids-school-holidays',
  severity: 'info',
  part: 'core',
  area: 'decisions',
  title: { da: 'Møder ligger ikke i ferieuger', en: 'Meetings are not in holiday weeks' },
  why: { da: 'I ugerne 7, 29-31 og 42, påskeugen og juledagene er halvdelen af gruppen væk.', en: 'In weeks 7, 29-31 and 42, Easter week and over Christmas half the group is away.' },
  message: { da: 'Mødet den {date} ligger i {holiday}.', en: 'The meeting on {date} is in {holiday}.' },
  check,
  valid: [{ asOf: '2027-01-01', rows: { meeting: [{ date: '2027-03-17' }, { date: '2027-05-26' }, { date: '2027-09-15' }, { date: '2027-12-01' }] } }],
  invalid: ['2027-02-17', '2027-03-24', '2027-07-28', '2027-10-20', '2027-12-29'].map((date) => ({ asOf: '2027-01-01', rows: { meeting: [{ id: 'M-0001', forum: 'steering', date }] } })),
});
