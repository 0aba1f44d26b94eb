import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  for (const system of register.rows.system) {
    const { inUseFrom, inUseTo } = system;
    if (inUseTo === null) continue;
    const isTurned = inUseFrom !== null && inUseTo < inUseFrom;
    const isOver = system.lifecycle === 'operational' && inUseTo < register.asOf;
    if (isTurned || isOver) yield { entity: 'system', row: system, field: 'inUseTo', params: { end: inUseTo } };
  }
}

export const systemEndsAfterItBegins = defineRule({
  id: 'system-ends-after-it-begins',
  severity: 'warning',
  part: 'systems',
  area: 'systems',
  title: { da: 'Et systems slutdato passer med dets liv', en: "A system's end date fits its life" },
  why: { da: 'Et system i drift efter sin slutdato har måske ingen aftale mere.', en: 'A system in operation past its end date may have no agreement any more.' },
  message: { da: '{title} har slutdato den {end}, men er taget i brug senere eller står stadig som i drift.', en: '{title} ends on {end} but was taken into use later or still stands as in operation.' },
  check,
  valid: [{ asOf: '2027-05-12', rows: { system: [{ inUseFrom: '2020-01-01', inUseTo: '2027-05-12', lifecycle: 'operational' }, { inUseTo: '2020-01-01', lifecycle: 'notInOperation' }] } }],
  invalid: [{ asOf: '2027-05-12', rows: { system: [{ name: 'SBSYS', inUseFrom: '2020-01-01', inUseTo: '2019-01-01' }] } }, { asOf: '2027-05-12', rows: { system: [{ name: 'SBSYS', inUseTo: '2027-05-11', lifecycle: 'operational' }] } }],
});
