import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { findByKey } from '../../checking/find-by-key.js';
import { daysBeforeMeeting } from '../../formulas/meeting-deadlines.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const row of register.rows.case) {
    const meeting = findByKey(register, 'meeting', row.meeting);
    const due = daysBeforeMeeting(meeting?.date ?? null, register.settings.casesDueWorkdays);
    if (row.submitted !== null && due !== null && row.submitted > due) yield { entity: 'case', row, field: 'submitted', params: { submitted: row.submitted, due } };
  }
}

export const caseIsSubmittedInTime = defineRule({
  id: 'case-is-submitted-in-time',
  severity: 'info',
  part: 'caseDetail',
  area: 'decisions',
  title: { da: 'Sager er fremsendt inden fristen', en: 'Cases are submitted before the deadline' },
  why: { da: 'Sager, der kommer for sent, når hverken programgruppen eller formanden at se.', en: 'Cases that come late are seen neither by the programme group nor by the chair.' },
  message: { da: '{title} blev fremsendt den {submitted}; fristen var den {due}.', en: '{title} was submitted on {submitted}; the deadline was {due}.' },
  check,
  valid: [{ rows: { meeting: [{ id: 'M-0001', date: '2027-05-26' }], case: [{ meeting: 'M-0001', submitted: '2027-05-03' }, { meeting: 'M-0001' }] } }],
  invalid: [{ rows: { meeting: [{ id: 'M-0001', date: '2027-05-26' }], case: [{ title: 'Nyt omsorgssystem', meeting: 'm-0001', submitted: '2027-05-20' }] } }],
});
