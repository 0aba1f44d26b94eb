import { scenarioAsWritten } from '../../prioritisation/scenarios/as-written.js';
import { scenarioModel, type ScenarioModel } from '../../prioritisation/selection/scenario-model.js';
import type { ScenarioFrame } from '../../prioritisation/selection/scenario-frame.js';
import { select, type Selection, type SelectOptions } from '../../prioritisation/selection/select.js';
import type { Register } from '../../register/register.js';
import { projectWorth } from './project-worth.js';

export interface SolvedScenario {
  readonly built: ScenarioModel;
  readonly selection: Selection;
}

/** The best selection of a scenario; a locked one is told as it stands in the sheet, whatever has changed since. */
export async function solveScenario(register: Register, scenario: ScenarioFrame & { readonly locked?: boolean | null }, options: SelectOptions): Promise<SolvedScenario> {
  const worth = projectWorth(register);
  const written = scenario.locked === true ? scenarioAsWritten(register, scenario, worth) : null;
  if (written !== null) return written;
  const built = scenarioModel(register, scenario, worth);
  return { built, selection: await select(built.model, options) };
}
