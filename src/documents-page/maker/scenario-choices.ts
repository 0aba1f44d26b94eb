import { currentScenario, findScenario, openFrame } from '../../app/prioritise/choose-scenario.js';
import type { Register } from '../../register/register.js';
import { fill, inBoth, type Text } from '../../schema/text.js';
import type { ScenarioChoice } from '../messages.js';

const words = {
  none: { da: 'Uden scenarie: {year}, kun timerne sætter grænser', en: 'No scenario: {year}, hours alone set limits' },
  of: { da: '{name} ({year})', en: '{name} ({year})' },
} as const satisfies Record<string, Text>;

/** The scenarios that letters and budget wishes can be made of; the one people are at is proposed, as on the command line. */
export function scenarioChoices(register: Register): { readonly scenarios: readonly ScenarioChoice[]; readonly scenario: string } {
  const worded = (text: Text, params: Readonly<Record<string, string | number>>): Text => inBoth((language) => fill(text[language], params));
  const choices = register.rows.scenario.flatMap((row): readonly ScenarioChoice[] => {
    // A number used twice names the first of its scenarios.
    if (row.id === null || findScenario(register, row.id) !== row) return [];
    const name = row.name ?? row.id;
    return [{ value: row.id, label: row.year === null ? { da: name, en: name } : worded(words.of, { name, year: row.year }), isLocked: row.locked === true }];
  });
  const current = currentScenario(register);
  const none: ScenarioChoice = { value: '', label: worded(words.none, { year: openFrame(register).year ?? '' }), isLocked: false };
  return { scenarios: current === null ? [none, ...choices] : choices, scenario: current?.id ?? '' };
}
