import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { groupBy } from '../../checking/keys.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const [first, ...later] of groupBy(register.rows.system, (system) => system.kitosUuid).values()) {
    for (const row of later) yield { entity: 'system', row, field: 'kitosUuid', params: { other: first?.name ?? first?.id ?? '' } };
  }
}

export const systemIsEnteredOnce = defineRule({
  id: 'system-is-entered-once',
  severity: 'error',
  part: 'systems',
  area: 'systems',
  title: { da: 'Hvert system står der kun én gang', en: 'Each system is entered once' },
  why: { da: 'KITOS har ét forhold pr. system i kommunen. To rækker med samme UUID opdateres hver for sig.', en: 'KITOS has one relation per system in the municipality. Two rows with the same UUID are updated separately.' },
  message: { da: '{title} har samme KITOS-UUID som {other}.', en: '{title} has the same KITOS UUID as {other}.' },
  check,
  valid: [{ rows: { system: [{ name: 'A', kitosUuid: '123e4567-e89b-12d3-a456-426614174000' }, { name: 'A', kitosUuid: '123e4567-e89b-12d3-a456-426614174001' }, {}, {}] } }],
  invalid: [{ rows: { system: [{ name: 'SBSYS', kitosUuid: '123e4567-e89b-12d3-a456-426614174000' }, { name: 'SBSYS ny', kitosUuid: '123E4567-E89B-12D3-A456-426614174000' }] } }],
});
