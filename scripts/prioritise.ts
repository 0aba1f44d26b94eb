import { renderDocument } from '../src/adapters/docx/render-document.js';
import { directSolver } from '../src/adapters/highs/direct-solver.js';
import { currentScenario, findScenario, openFrame, type ScenarioRow } from '../src/app/prioritise/choose-scenario.js';
import { makeAnswers } from '../src/app/prioritise/make-answers.js';
import { prioritise } from '../src/app/prioritise/prioritise.js';
import { prioritisationJson } from '../src/app/prioritise/prioritisation-json.js';
import { prioritisationText } from '../src/app/prioritise/prioritisation-text.js';
import type { Register } from '../src/register/register.js';
import { openRegister } from './command-line/open-register.js';
import { Refusal } from './command-line/refusal.js';
import { run } from './command-line/run.js';
import { deliver } from './documents/deliver.js';
import { openTemplate } from './documents/templates.js';

const command = {
  name: 'prioritise',
  about: {
    da: 'Rangordner projekterne, viser hvor fast rækkefølgen er, og vælger det bedste inden for et scenaries rammer med en grund til hvert projekt.',
    en: "Ranks the projects, shows how firm the ranking is, and chooses the best within a scenario's limits with a reason for each project.",
  },
  options: {
    workbook: { value: 'F', required: true, help: { da: 'Porteføljeoversigten.', en: 'The register.' } },
    scenario: { value: 'S', help: { da: 'Scenariets nummer eller navn (det nyeste, der ikke er låst, er standard).', en: 'Number or name of the scenario (default the newest that is not locked).' } },
    out: { value: 'DIR', help: { da: 'Lav også brevudkast og mails til dem, der ikke er med, og listen med budgetønsker, i denne mappe.', en: 'Also make letter drafts and mails to those not in, and the list of budget wishes, in this folder.' } },
    format: { value: 'text|json', oneOf: ['text', 'json'], help: { da: 'Form (text er standard).', en: 'Format (default text).' } },
  },
} as const;

function scenarioIn(register: Register, wanted: string | null) {
  if (wanted === null) return currentScenario(register) ?? openFrame(register);
  const found = findScenario(register, wanted);
  if (found) return found;
  const there = register.rows.scenario.map(({ id, name }) => `${id ?? '?'} ${name ?? ''}`.trim());
  throw new Refusal({
    da: `Scenariet «${wanted}» findes ikke. Skriv et nummer eller et navn. Scenarier i oversigten: ${there.join(', ') || 'ingen'}.`,
    en: `There is no scenario “${wanted}”. Write a number or a name. Scenarios in the register: ${there.join(', ') || 'none'}.`,
  });
}

await run(command, async (given, terminal) => {
  const path = given.one('workbook') ?? '';
  const { register } = await openRegister(path);
  const scenario = scenarioIn(register, given.one('scenario'));
  const made = await prioritise(register, scenario, { solve: directSolver() });
  terminal.print(given.one('format') === 'json' ? JSON.stringify(prioritisationJson(made, given.language), null, 2) : prioritisationText(made, given.language));
  const out = given.one('out');
  if (out !== null) {
    const template = openTemplate(null, 'agenda.docx');
    const answers = await makeAnswers(register, made, 'round' in scenario ? (scenario as ScenarioRow).round : null, renderDocument, template.bytes);
    // The text stands on standard output alone, so that it can be piped.
    const progress = { ...terminal, print: terminal.progress };
    return deliver(answers, out, [path, template.path], progress, given.language);
  }
  return 0;
});
