import type { RankedProject } from '../../prioritisation/ranking.js';
import type { RankRange } from '../../prioritisation/rank-range.js';
import { acceptabilityByProject, exactRobustness, ranksWhileMissing, sampledRobustness, type ExactRobustness } from '../../prioritisation/robustness/robustness-of.js';
import type { Acceptability } from '../../prioritisation/robustness/rank-acceptability.js';
import type { WeightSpread } from '../../prioritisation/robustness/draw-weights.js';
import { robustnessSeed } from '../../prioritisation/robustness/seeded-random.js';
import { candidatesFor } from '../../prioritisation/selection/candidates-for.js';
import type { ScenarioModel } from '../../prioritisation/selection/scenario-model.js';
import type { ScenarioFrame } from '../../prioritisation/selection/scenario-frame.js';
import type { Selection, SelectOptions } from '../../prioritisation/selection/select.js';
import type { Register } from '../../register/register.js';
import { solveScenario } from './solve-scenario.js';

export interface Prioritisation {
  readonly register: Register;
  readonly frame: ScenarioFrame & { readonly name?: string | null; readonly locked?: boolean | null };
  /** The year's candidates, musts first; ranks are among them. */
  readonly ranked: readonly RankedProject[];
  readonly built: ScenarioModel;
  readonly selection: Selection;
  /** Free places: how many of those that compete are chosen; the line robustness is asked about. */
  readonly places: number;
  /** Null when projects are weighed by different criteria. */
  readonly exact: ExactRobustness | null;
  readonly sampled: { readonly byProject: ReadonlyMap<RankedProject['project'], Acceptability>; readonly cases: number; readonly seed: number; readonly spread: WeightSpread };
  readonly possible: ReadonlyMap<RankedProject['project'], RankRange>;
}

/** Weights are tried up to a fifth off the agreed ones, as in the exact look at one weight. */
export const triedSpread: WeightSpread = { kind: 'around', share: 0.2 };
export const triedCases = 10_000;

/** Chosen candidates that compete for a place. */
export function freePlaces({ model }: ScenarioModel, { chosen }: Selection): number {
  return model.candidates.filter((one, i) => chosen[i] && one.lock !== 'must').length;
}

/** All of the prioritisation of a register: ranking, how firm it is, and the best selection of a scenario with its reasons. */
export async function prioritise(register: Register, frame: Prioritisation['frame'], options: SelectOptions & { readonly cases?: number }): Promise<Prioritisation> {
  const { built, selection } = await solveScenario(register, frame, options);
  const ranked = candidatesFor(register, built.year);
  const places = freePlaces(built, selection);
  const cases = options.cases ?? triedCases;
  const sampled = sampledRobustness(ranked, places, triedSpread);
  sampled.run.step(cases);
  return {
    register,
    frame,
    ranked,
    built,
    selection,
    places,
    exact: exactRobustness(ranked, places),
    sampled: { byProject: acceptabilityByProject(sampled), cases, seed: robustnessSeed, spread: triedSpread },
    possible: ranksWhileMissing(ranked),
  };
}
