import { fold } from '../../register/checking/keys.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { scenarioModel } from '../selection/scenario-model.js';
import type { MoneyValue } from '../selection/value-in.js';
import { used, valueOf, type Limit, type ProjectRow } from '../selection/selection-model.js';

type ScenarioRow = RowOf<'scenario'>;

/** A scenario as its rows stand, whether a solver or people put them so. */
export interface ComparedScenario {
  readonly scenario: ScenarioRow;
  readonly count: number;
  readonly value: number;
  /** Kroner of the year, whatever the funding. */
  readonly cost: number;
  readonly loads: readonly { readonly limit: Limit; readonly used: number }[];
}

export interface Comparison {
  readonly scenarios: readonly ComparedScenario[];
  /** Every project in any of them: true in, false out, null not a candidate there. */
  readonly projects: readonly { readonly project: ProjectRow; readonly isIn: readonly (boolean | null)[] }[];
}

/** Scenarios side by side: who is in and out, value, cost and load. Projects on which they differ stand first. */
export function compareScenarios(register: Register, scenarios: readonly ScenarioRow[], worth?: MoneyValue): Comparison {
  const seen = scenarios.map((scenario) => {
    const { model, costs } = scenarioModel(register, scenario, worth);
    const rows = new Map(rowsWith(register, 'scenarioProject', 'scenario', scenario.id).flatMap((row) => (row.project === null ? [] : [[fold(row.project), row.chosen] as const])));
    const chosen = model.candidates.map(({ key }) => rows.get(fold(key)) === true);
    const places = new Map(model.candidates.map(({ key }, i) => [fold(key), i]));
    return {
      model,
      places,
      chosen,
      compared: {
        scenario,
        count: chosen.filter(Boolean).length,
        value: valueOf(model, chosen),
        cost: costs.reduce((sum, { amounts }, i) => (chosen[i] ? sum + amounts.reduce((all, { kroner }) => all + kroner, 0) : sum), 0),
        loads: model.limits.map((limit) => ({ limit, used: used(limit, chosen) })),
      },
    };
  });
  const projects = register.rows.project.flatMap((project) => {
    const isIn = seen.map(({ places, chosen }) => {
      const place = project.id === null ? undefined : places.get(fold(project.id));
      return place === undefined ? null : (chosen[place] ?? null);
    });
    return isIn.every((one) => one === null) ? [] : [{ project, isIn }];
  });
  const differs = ({ isIn }: (typeof projects)[number]): boolean => isIn.some((one) => one !== isIn[0]);
  return { scenarios: seen.map(({ compared }) => compared), projects: [...projects.filter(differs), ...projects.filter((one) => !differs(one))] };
}
