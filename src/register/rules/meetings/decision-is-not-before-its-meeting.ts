import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { findByKey } from '../../checking/find-by-key.js';
import { isHeld } from '../../checking/meetings.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const row of register.rows.case) {
    if (row.decision === null) continue;
    const meeting = findByKey(register, 'meeting', row.meeting);
    // In written procedure the answers may be in before the day.
    if (!meeting || meeting.date === null || meeting.form === 'written') continue;
    const tooEarly = row.decidedOn !== null && row.decidedOn < meeting.date;
    const notYet = meeting.date > register.asOf && !isHeld(meeting);
    if (tooEarly || notYet) yield { entity: 'case', row, field: tooEarly ? 'decidedOn' : 'decision', params: { meeting: meeting.date } };
  }
}

export const decisionIsNotBeforeItsMeeting = defineRule({
  id: 'decision-is-not-before-its-meeting',
  severity: 'error',
  part: 'core',
  area: 'decisions',
  title: { da: 'En beslutning ligger ikke før sit møde', en: 'A decision is not before its meeting' },
  why: { da: 'Et møde kan ikke have besluttet noget, før det er holdt; så er enten mødet, datoen eller beslutningen forkert.', en: 'A meeting cannot have decided anything before it was held; then the meeting, the date or the decision is wrong.' },
  message: { da: '{title} er besluttet, men mødet er først den {meeting}.', en: '{title} has been decided, but the meeting is not until {meeting}.' },
  check,
  valid: [
    { asOf: '2027-05-12', rows: { meeting: [{ id: 'M-0001', date: '2027-03-17' }, { id: 'M-0002', date: '2027-05-26', form: 'written' }], case: [{ meeting: 'M-0001', decision: 'approved', decidedOn: '2027-03-17' }, { meeting: 'M-0002', decision: 'approved', decidedOn: '2027-05-11' }, { decision: 'noted' }] } },
  ],
  invalid: [
    { asOf: '2027-05-12', rows: { meeting: [{ id: 'M-0001', date: '2027-05-26', status: 'sent' }], case: [{ title: 'Nyt omsorgssystem', meeting: 'M-0001', decision: 'approved' }] } },
    { asOf: '2027-05-12', rows: { meeting: [{ id: 'M-0001', date: '2027-03-17', status: 'held' }], case: [{ title: 'Nyt omsorgssystem', meeting: 'M-0001', decision: 'approved', decidedOn: '2027-03-16' }] } },
  ],
});
