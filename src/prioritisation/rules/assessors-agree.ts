import { defineRule } from '../../register/checking/define-rule.js';
import { findByKey } from '../../register/checking/find-by-key.js';
import { groupBy } from '../../register/checking/keys.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';

const far = 3;

function* check(register: Register): Iterable<Hit> {
  const pairs = groupBy(register.rows.assessment, (row) => (row.project === null || row.criterion === null || row.score === null ? null : `${row.project} ${row.criterion}`));
  for (const [first, ...others] of pairs.values()) {
    if (!first) continue;
    const scores = [first, ...others].flatMap((row) => row.score ?? []);
    const [low, high] = [Math.min(...scores), Math.max(...scores)];
    if (high - low < far) continue;
    const project = findByKey(register, 'project', first.project)?.name ?? first.project ?? '';
    const criterion = findByKey(register, 'criterion', first.criterion)?.name ?? first.criterion ?? '';
    yield { entity: 'assessment', row: first, field: 'score', params: { project, criterion, low, high } };
  }
}

export const assessorsAgree = defineRule({
  id: 'assessors-agree',
  severity: 'warning',
  part: 'prioritisation',
  area: 'prioritisation',
  title: { da: 'De, der vurderer, ser nogenlunde ens på det', en: 'Those who assess see it about the same way' },
  why: { da: 'Medianen skjuler uenigheden. Tre trin fra hinanden betyder oftest, at kriteriet er forstået forskelligt.', en: 'The median hides the disagreement. Three steps apart mostly means that the criterion is understood differently.' },
  message: { da: '{project} har fået fra {low} til {high} på {criterion}. Tal om det, før der prioriteres.', en: '{project} got from {low} to {high} on {criterion}. Talk about it before prioritising.' },
  check,
  valid: [{ rows: { assessment: [{ project: 'P-0001', criterion: 'K-0001', score: 2 }, { project: 'P-0001', criterion: 'K-0001', score: 4 }, { project: 'P-0001', criterion: 'K-0002', score: 5 }] } }],
  invalid: [{ rows: { project: [{ id: 'P-0001', name: 'Chatbot' }], criterion: [{ id: 'K-0001', name: 'Værdi' }], assessment: [{ id: 'V-0001', project: 'P-0001', criterion: 'K-0001', score: 1 }, { project: 'p-0001', criterion: 'K-0001', score: 4 }] } }],
});
