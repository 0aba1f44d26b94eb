import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { isHeld } from '../../checking/meetings.js';
import { findByKey } from '../../checking/find-by-key.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const row of register.rows.case) {
    const meeting = findByKey(register, 'meeting', row.meeting);
    const isOver = row.decision !== null || (meeting !== null && (isHeld(meeting) || meeting.status === 'cancelled'));
    if (row.type === 'decision' && row.recommendation === null && !isOver) yield { entity: 'case', row, field: 'recommendation' };
  }
}

export const decisionCaseHasRecommendation = defineRule({
  id: 'decision-case-has-recommendation',
  severity: 'error',
  part: 'core',
  area: 'decisions',
  title: { da: 'En sag til beslutning har en indstilling', en: 'A case for decision has a recommendation' },
  why: { da: 'Styregruppen kan ikke beslutte noget, den ikke bliver bedt om.', en: 'The steering group cannot decide what it is not asked.' },
  message: { da: '{title} er til beslutning, men har ingen indstilling.', en: '{title} is for decision but has no recommendation.' },
  check,
  valid: [
    { rows: { case: [{ type: 'decision', recommendation: 'At godkende planen' }, { type: 'information' }, { type: 'decision', decision: 'approved' }] } },
    { rows: { meeting: [{ id: 'M-0001', status: 'held' }], case: [{ type: 'decision', meeting: 'M-0001' }] } },
  ],
  invalid: [{ rows: { meeting: [{ id: 'M-0001', status: 'planned' }], case: [{ title: 'Nyt omsorgssystem', type: 'decision', meeting: 'M-0001' }] } }],
});
