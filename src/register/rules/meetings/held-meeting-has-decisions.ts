import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { findByKey } from '../../checking/find-by-key.js';
import { isHeld } from '../../checking/meetings.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const row of register.rows.case) {
    const meeting = findByKey(register, 'meeting', row.meeting);
    if (meeting && isHeld(meeting) && row.decision === null && row.type !== 'discussion') {
      yield { entity: 'case', row, field: 'decision', params: { meeting: meeting.date ?? meeting.id ?? '' } };
    }
  }
}

export const heldMeetingHasDecisions = defineRule({
  id: 'held-meeting-has-decisions',
  severity: 'warning',
  part: 'core',
  area: 'decisions',
  title: { da: 'Et afholdt møde har en beslutning for hver sag', en: 'A held meeting has a decision for each case' },
  why: { da: 'Referatet og opfølgningen skrives af beslutningerne; til information er det Taget til efterretning.', en: 'Minutes and follow-up are written from the decisions; for information it is Noted.' },
  message: { da: '{title} var på mødet den {meeting}, men beslutningen er ikke skrevet.', en: '{title} was at the meeting on {meeting}, but the decision is not entered.' },
  check,
  valid: [{ rows: { meeting: [{ id: 'M-0001', status: 'held', date: '2027-03-17' }, { id: 'M-0002', status: 'sent', date: '2027-05-26' }], case: [{ meeting: 'M-0001', type: 'information', decision: 'noted' }, { meeting: 'M-0001', type: 'discussion' }, { meeting: 'M-0002', type: 'decision' }] } }],
  invalid: [{ rows: { meeting: [{ id: 'M-0001', status: 'minutesApproved', date: '2027-03-17' }], case: [{ title: 'Nyt omsorgssystem', meeting: 'M-0001', type: 'decision' }] } }],
});
