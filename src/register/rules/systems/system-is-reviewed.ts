import { addMonths } from '../../../schema/dates.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import type { Register } from '../../register.js';

const years = 3;

function* check(register: Register): Iterable<Hit> {
  const oldest = addMonths(register.asOf, -12 * years);
  for (const system of register.rows.system) {
    // A system that was never reviewed is waiting for its first review, not late for the next.
    if (system.reviewed === null || system.reviewed >= oldest || system.lifecycle === 'notInOperation') continue;
    yield { entity: 'system', row: system, field: 'reviewed', params: { reviewed: system.reviewed } };
  }
}

export const systemIsReviewed = defineRule({
  id: 'system-is-reviewed',
  severity: 'info',
  part: 'systems',
  area: 'systems',
  title: { da: 'Systemer gennemgås hvert tredje år', en: 'Systems are reviewed every third year' },
  why: { da: 'Statens model for porteføljestyring gennemgår systemerne hvert tredje år; ældre vurderinger siger lidt om i dag.', en: "The state's model for portfolio management reviews systems every three years; older assessments say little about today." },
  message: { da: '{title} blev sidst gennemgået den {reviewed}.', en: '{title} was last reviewed on {reviewed}.' },
  check,
  valid: [{ asOf: '2027-05-12', rows: { system: [{ reviewed: '2024-05-12' }, {}] } }],
  invalid: [{ asOf: '2027-05-12', rows: { system: [{ name: 'SBSYS', reviewed: '2024-05-11' }] } }],
});
