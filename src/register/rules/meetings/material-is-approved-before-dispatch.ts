import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { isHeld, meetingsOf } from '../../checking/meetings.js';
import { daysBeforeMeeting } from '../../formulas/meeting-deadlines.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const meeting of meetingsOf(register, 'steering')) {
    const dispatch = daysBeforeMeeting(meeting.date, register.settings.dispatchWorkdays);
    if (meeting.approvedByChair !== null || meeting.skipReason !== null || dispatch === null || isHeld(meeting)) continue;
    if (dispatch <= register.asOf && register.asOf <= meeting.date) {
      yield { entity: 'meeting', row: meeting, field: 'approvedByChair', params: { meeting: meeting.date, dispatch } };
    }
  }
}

export const materialIsApprovedBeforeDispatch = defineRule({
  id: 'material-is-approved-before-dispatch',
  severity: 'warning',
  part: 'core',
  area: 'decisions',
  title: { da: 'Formanden har godkendt materialet, før det udsendes', en: 'The chair has approved the material before it is sent' },
  why: { da: 'Kommissoriet kræver det. Indtil datoen er skrevet, står der UDKAST på materialet.', en: 'The terms of reference demand it. Until the date is entered the material is stamped DRAFT.' },
  message: { da: 'Materialet til mødet den {meeting} skulle udsendes den {dispatch}, men formandens godkendelse er ikke skrevet.', en: "The material for the meeting on {meeting} was to be sent on {dispatch}, but the chair's approval is not entered." },
  check,
  valid: [
    { asOf: '2027-05-20', rows: { meeting: [{ forum: 'steering', date: '2027-05-26', approvedByChair: '2027-05-18' }, { forum: 'programme', date: '2027-05-26' }] } },
    { asOf: '2027-05-12', rows: { meeting: [{ forum: 'steering', date: '2027-05-26' }, { forum: 'steering', date: '2027-03-17', status: 'held' }] } },
  ],
  invalid: [{ asOf: '2027-05-20', rows: { meeting: [{ forum: 'steering', date: '2027-05-26', status: 'planned' }] } }],
});
