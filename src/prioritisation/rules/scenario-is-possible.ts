import { defineRule } from '../../register/checking/define-rule.js';
import type { Register } from '../../register/register.js';
import type { AnyRow } from '../../schema/entity.js';
import type { Hit } from '../../schema/rule.js';
import { conflictsOf } from '../selection/conflicts.js';
import { scenarioModel } from '../selection/scenario-model.js';
import { conflictInWords } from '../selection/conflict-words.js';

function* check(register: Register, only?: AnyRow): Iterable<Hit> {
  for (const scenario of register.rows.scenario) {
    if (only !== undefined && scenario !== only) continue;
    if (scenario.id === null || scenario.locked === true) continue;
    const { currency } = register.settings;
    for (const conflict of conflictsOf(scenarioModel(register, scenario).model)) {
      const said = { da: conflictInWords(conflict, { language: 'da', currency }).slice(0, -1), en: conflictInWords(conflict, { language: 'en', currency }).slice(0, -1) };
      yield { entity: 'scenario', row: scenario, field: 'budgetFrame', params: { conflict: said } };
    }
  }
}

const priced = (kroner: number) => ({
  scenario: [{ id: 'SC-0001', name: 'Stram ramme', year: 2028, budgetFrame: 500_000 }],
  project: [{ id: 'P-0001', name: 'Lovkrav', status: 'proposed', followedBy: 'steering', obligation: 'must' }],
  projectYear: [{ project: 'P-0001', year: 2028, expected: kroner }],
});

export const scenarioIsPossible = defineRule({
  id: 'scenario-is-possible',
  severity: 'error',
  part: 'prioritisation',
  area: 'prioritisation',
  title: { da: 'Det, der skal laves, kan være i et scenaries rammer', en: "What must be done fits a scenario's limits" },
  why: { da: 'Kan skal-opgaverne ikke være der, er der intet at vælge, før rammen eller opgaverne ændres.', en: 'If the musts do not fit there is nothing to choose until the frame or the musts are changed.' },
  message: { da: '{title} kan ikke lade sig gøre: {conflict}.', en: '{title} is not possible: {conflict}.' },
  check,
  valid: [{ rows: priced(400_000) }, { rows: { ...priced(600_000), scenario: [{ id: 'SC-0001', year: 2028, budgetFrame: 500_000, locked: true }] } }],
  invalid: [{ rows: priced(600_000) }],
});
