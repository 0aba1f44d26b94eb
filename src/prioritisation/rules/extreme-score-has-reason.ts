import { defineRule } from '../../register/checking/define-rule.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';

function* check(register: Register): Iterable<Hit> {
  for (const row of register.rows.assessment) {
    if ((row.score === 1 || row.score === 5) && row.reason === null) yield { entity: 'assessment', row, field: 'reason', params: { score: row.score } };
  }
}

export const extremeScoreHasReason = defineRule({
  id: 'extreme-score-has-reason',
  severity: 'info',
  part: 'prioritisation',
  area: 'prioritisation',
  title: { da: 'Et 1-tal og et 5-tal er begrundet', en: 'A 1 and a 5 have a reason' },
  why: { da: 'Det er yderpunkterne, der flytter rækkefølgen, og dem, de andre vil spørge til.', en: 'The extremes move the ranking, and are what others will ask about.' },
  message: { da: '{id} giver {score} uden begrundelse.', en: '{id} scores {score} with no reason.' },
  check,
  valid: [{ rows: { assessment: [{ score: 5, reason: 'Lovkrav' }, { score: 3 }, {}] } }],
  invalid: [{ rows: { assessment: [{ id: 'V-0001', score: 1 }] } }],
});
