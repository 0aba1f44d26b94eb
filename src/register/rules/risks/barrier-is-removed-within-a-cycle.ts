import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { daysWords } from '../../checking/words.js';
import { daysOpen, isOpenBarrier } from '../../formulas/days-open.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  const limit = register.settings.statusMaxAgeDays;
  if (limit === null) return;
  for (const barrier of register.rows.barrier) {
    const days = daysOpen(barrier, register.asOf);
    if (isOpenBarrier(barrier) && days !== null && days > limit) yield { entity: 'barrier', row: barrier, field: 'status', params: { days: daysWords(days) } };
  }
}

export const barrierIsRemovedWithinACycle = defineRule({
  id: 'barrier-is-removed-within-a-cycle',
  severity: 'warning',
  part: 'core',
  area: 'decisions',
  title: { da: 'En barriere står ikke åben i mere end én mødeperiode', en: 'A barrier does not stay open for more than one meeting cycle' },
  why: { da: 'Har den ligget hen over et styregruppemøde, skal den tages op igen.', en: 'If it has lain across a steering group meeting it should be raised again.' },
  message: { da: '{title} har stået åben i {days}.', en: '{title} has been open for {days}.' },
  check,
  valid: [{ asOf: '2027-05-12', rows: { barrier: [{ reported: '2027-03-01', status: 'reported' }, { reported: '2026-01-01', status: 'accepted' }, { reported: '2026-01-01', resolved: '2027-01-01' }] } }],
  invalid: [{ asOf: '2027-05-12', rows: { barrier: [{ name: 'Ingen aftale om data', reported: '2027-01-20', status: 'submitted' }] } }],
});
