import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const barrier of register.rows.barrier) {
    const isSubmitted = barrier.status === 'submitted' || barrier.status === 'inProgress';
    if (isSubmitted && barrier.responsible === null) yield { entity: 'barrier', row: barrier, field: 'responsible' };
  }
}

export const submittedBarrierHasResponsible = defineRule({
  id: 'submitted-barrier-has-responsible',
  severity: 'warning',
  part: 'core',
  area: 'decisions',
  title: { da: 'En forelagt barriere har en ansvarlig i styregruppen', en: 'A submitted barrier has someone responsible in the steering group' },
  why: { da: 'Styregruppen fjerner barrierer. Uden et navn gør ingen det.', en: 'The steering group removes barriers. Without a name nobody does.' },
  message: { da: '{title} er forelagt styregruppen, men ingen i den har taget den på sig.', en: '{title} is before the steering group, but nobody in it has taken it on.' },
  check,
  valid: [{ rows: { barrier: [{ status: 'reported' }, { status: 'submitted', responsible: 'Stabschefen' }, { status: 'removed' }] } }],
  invalid: [{ rows: { barrier: [{ name: 'Ingen aftale om data', status: 'inProgress' }] } }],
});
