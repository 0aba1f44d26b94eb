import { addWorkdays } from '../../../schema/holidays.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { isHeld, meetingsOf } from '../../checking/meetings.js';
import type { Register } from '../../register.js';

/** The programme group settles the material between these many working days before the steering group meets. */
const window = { from: 30, to: 5 };

function* check(register: Register): Iterable<Hit> {
  const prepared = meetingsOf(register, 'programme');
  for (const meeting of meetingsOf(register, 'steering')) {
    if (meeting.date < register.asOf || isHeld(meeting) || meeting.form === 'written' || meeting.form === 'extraordinary') continue;
    const [from, to] = [addWorkdays(meeting.date, -window.from), addWorkdays(meeting.date, -window.to)];
    if (prepared.some((one) => one.date >= from && one.date <= to)) continue;
    yield { entity: 'meeting', row: meeting, field: 'date', params: { meeting: meeting.date, from, to } };
  }
}

export const programmeGroupMeetsFirst = defineRule({
  id: 'programme-group-meets-first',
  severity: 'info',
  part: 'yearWheel',
  area: 'decisions',
  title: { da: 'Programgruppen mødes før styregruppen', en: 'The programme group meets before the steering group' },
  why: { da: "Programgruppens møder følger styregruppens, så indstillingerne kan nå at blive skrevet og godkendt.", en: "The programme group's meetings follow those of the steering group, so that recommendations can be written and approved in time." },
  message: { da: 'Før styregruppens møde den {meeting} er der intet møde i programgruppen mellem den {from} og den {to}.', en: 'Before the steering group meeting on {meeting} there is no programme group meeting between {from} and {to}.' },
  check,
  valid: [{ asOf: '2027-05-01', rows: { meeting: [{ forum: 'steering', date: '2027-05-26' }, { forum: 'programme', date: '2027-05-04' }, { forum: 'steering', date: '2027-03-17' }] } }],
  invalid: [{ asOf: '2027-05-01', rows: { meeting: [{ forum: 'steering', date: '2027-05-26' }, { forum: 'programme', date: '2027-05-25' }] } }],
});
