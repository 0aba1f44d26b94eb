import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { headers } from '../../checking/words.js';
import { entities } from '../../entities/index.js';
import type { Register } from '../../register.js';

const fields = entities.system.fields;

function* check(register: Register): Iterable<Hit> {
  for (const system of register.rows.system) {
    const isPhasingOut = system.lifecycle === 'phasingOut';
    const isPlannedOut = system.plan === 'phaseOut' || system.plan === 'replace';
    const hasEnd = system.inUseTo !== null || system.successor !== null;
    if (isPhasingOut && !hasEnd) yield { entity: 'system', row: system, field: 'inUseTo', params: { missing: headers([fields.inUseTo, fields.successor]) } };
    if (!isPlannedOut) continue;
    if (system.planReason === null || system.planDate === null) {
      const missing = (['planDate', 'planReason'] as const).filter((field) => system[field] === null);
      yield { entity: 'system', row: system, field: missing[0] ?? 'planDate', params: { missing: headers(missing.map((field) => fields[field])) } };
    }
  }
}

export const phaseOutIsPlanned = defineRule({
  id: 'phase-out-is-planned',
  severity: 'info',
  part: 'systems',
  area: 'systems',
  title: { da: 'Et system, der skal væk, har dato og grund', en: 'A system on its way out has a date and a reason' },
  why: { da: 'Udfasning frigør penge og folk, men først når nogen ved hvornår og til fordel for hvad.', en: 'Phasing out frees money and people, but only when somebody knows when and in favour of what.' },
  message: { da: '{title} er på vej ud, men mangler: {missing}.', en: '{title} is on its way out but lacks: {missing}.' },
  check,
  valid: [{ rows: { system: [{ lifecycle: 'phasingOut', successor: 'SY-0002' }, { plan: 'phaseOut', planDate: '2028-01-01', planReason: 'Aftalen udløber' }, { plan: 'keep', lifecycle: 'operational' }] } }],
  invalid: [{ rows: { system: [{ name: 'Gammelt ESDH', lifecycle: 'phasingOut' }] } }, { rows: { system: [{ name: 'Gammelt ESDH', plan: 'replace', planDate: '2028-01-01' }] } }],
});
