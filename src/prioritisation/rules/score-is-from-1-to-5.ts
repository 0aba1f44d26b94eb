import { defineRule } from '../../register/checking/define-rule.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';

function* check(register: Register): Iterable<Hit> {
  for (const row of register.rows.assessment) {
    if (row.score !== null && (row.score < 1 || row.score > 5)) yield { entity: 'assessment', row, field: 'score', params: { score: row.score } };
  }
}

export const scoreIsFrom1To5 = defineRule({
  id: 'score-is-from-1-to-5',
  severity: 'error',
  part: 'prioritisation',
  area: 'prioritisation',
  title: { da: 'Scorer går fra 1 til 5', en: 'Scores go from 1 to 5' },
  why: { da: 'Kun trinene 1 til 5 har en beskrivelse og en værdi. Et 0 er en vurdering, der mangler.', en: 'Only the steps 1 to 5 have a description and a value. A 0 is a missing assessment.' },
  message: { da: '{id}: {score} er ikke en score fra 1 til 5.', en: '{id}: {score} is not a score from 1 to 5.' },
  check,
  valid: [{ rows: { assessment: [{ score: 1 }, { score: 5 }, { score: null }] } }],
  invalid: [{ rows: { assessment: [{ id: 'V-0001', score: 0 }] } }, { rows: { assessment: [{ id: 'V-0001', score: 6 }] } }],
});
