import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import type { Register } from '../../register.js';

/** The form of RFC 4122, whatever the version. */
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function* check(register: Register): Iterable<Hit> {
  for (const system of register.rows.system) {
    for (const field of ['kitosUuid', 'externalUuid'] as const) {
      const value = system[field];
      if (value !== null && !uuid.test(value.trim())) yield { entity: 'system', row: system, field, params: { uuid: value } };
    }
  }
}

export const uuidHasItsForm = defineRule({
  id: 'uuid-has-its-form',
  severity: 'error',
  part: 'systems',
  area: 'systems',
  title: { da: 'UUID er skrevet rigtigt', en: 'UUIDs are written right' },
  why: { da: 'KITOS kender systemet på sit UUID. Er det skåret over, bliver systemet til to ved næste indlæsning.', en: 'KITOS knows the system by its UUID. Cut short, it makes two systems at the next import.' },
  message: { da: '{title}: {uuid} er ikke et helt UUID.', en: '{title}: {uuid} is not a whole UUID.' },
  check,
  valid: [{ rows: { system: [{ kitosUuid: '123E4567-e89b-12d3-a456-426614174000' }, {}] } }],
  invalid: [{ rows: { system: [{ name: 'SBSYS', kitosUuid: '123e4567-e89b-12d3-a456' }] } }, { rows: { system: [{ name: 'SBSYS', externalUuid: 'findes ikke' }] } }],
});
