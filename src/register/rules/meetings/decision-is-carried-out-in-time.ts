import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { daysWords } from '../../checking/words.js';
import { overdueDays } from '../../formulas/overdue-days.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const row of register.rows.case) {
    const days = overdueDays(row, register.asOf);
    if (days === null || row.decision === 'notApproved' || row.decision === 'postponed') continue;
    yield { entity: 'case', row, field: 'done', params: { days: daysWords(days), deadline: row.deadline ?? '' } };
  }
}

export const decisionIsCarriedOutInTime = defineRule({
  id: 'decision-is-carried-out-in-time',
  severity: 'warning',
  part: 'core',
  area: 'decisions',
  title: { da: 'Beslutninger er gennemført inden fristen', en: 'Decisions are carried out by their deadline' },
  why: { da: 'Styregruppen har ansvaret for tydelig opfølgning på det, den beslutter.', en: 'The steering group answers for clear follow-up of what it decides.' },
  message: { da: '{title} skulle være gennemført den {deadline} og er {days} over.', en: '{title} was to be carried out by {deadline} and is {days} late.' },
  check,
  valid: [{ asOf: '2027-05-12', rows: { case: [{ deadline: '2027-05-12' }, { deadline: '2027-01-01', done: '2027-02-01' }, { deadline: '2027-01-01', decision: 'postponed' }, {}] } }],
  invalid: [{ asOf: '2027-05-12', rows: { case: [{ title: 'Ny projektleder', decision: 'approved', deadline: '2027-04-30' }] } }],
});
