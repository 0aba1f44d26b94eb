import { partsOf, type IsoDate } from '../../schema/dates.js';
import { placeStabilities } from '../../prioritisation/place-stability.js';
import type { RankedProject } from '../../prioritisation/ranking.js';
import { candidatesFor } from '../../prioritisation/selection/candidates-for.js';
import { yearCost } from '../../prioritisation/selection/year-cost.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { sameKey } from './same-key.js';

/** One project that a locked scenario has decided on, as its row stands. */
export interface Proposed {
  readonly ranked: RankedProject;
  readonly isIn: boolean;
  readonly why: string | null;
  /** Kroner of the year; null when nobody has said. */
  readonly amount: number | null;
}

export interface ProposedPlan {
  readonly scenario: RowOf<'scenario'>;
  readonly year: number;
  /** Musts first, then by rank. */
  readonly chosen: readonly Proposed[];
  readonly left: readonly Proposed[];
  /** During the year: the same against the locked plan; null when the year has none, or the scenario is no change of it. */
  readonly change: { readonly comesIn: readonly Proposed[]; readonly goesOut: readonly Proposed[] } | null;
  /** Projects that may cross the line when one weight moves by a fifth. */
  readonly onTheEdge: readonly RankedProject['project'][];
}

/** The scenario a meeting is to settle: locked, of a year ahead or of a change in this one, and not settled at another meeting. */
function scenarioFor({ rows }: Register, meeting: string | null, day: IsoDate): RowOf<'scenario'> | null {
  const now = partsOf(day).year;
  const ready = rows.scenario.filter(({ locked, year, round, meeting: settled }) => locked === true && year !== null && (year > now || (year === now && round === 'midYear')) && (settled === null || sameKey(settled, meeting)));
  const own = ready.filter(({ meeting: settled }) => settled !== null);
  return own.at(-1) ?? [...ready].sort((a, b) => (a.year ?? 0) - (b.year ?? 0)).at(-1) ?? null;
}

/** What a locked scenario proposes for its year; null when there is none, or nothing has been written in it. */
export function proposedPlan(register: Register, meeting: string | null, day: IsoDate): ProposedPlan | null {
  const scenario = scenarioFor(register, meeting, day);
  const year = scenario?.year ?? null;
  if (scenario === null || year === null) return null;
  const rows = register.rows.scenarioProject.filter((row) => sameKey(row.scenario, scenario.id) && row.chosen !== null && row.reason !== 'notInPlan');
  const candidates = candidatesFor(register, year);
  const proposed = candidates.flatMap((ranked): Proposed[] => {
    const row = rows.find(({ project }) => sameKey(project, ranked.project.id));
    const cost = yearCost(register, ranked.project, year);
    return row ? [{ ranked, isIn: row.chosen === true, why: row.reasonText, amount: cost.from === null ? null : cost.amounts.reduce((sum, { kroner }) => sum + kroner, 0) }] : [];
  });
  const chosen = proposed.filter(({ isIn }) => isIn);
  if (chosen.length === 0) return null;
  const places = chosen.filter(({ ranked }) => ranked.rank !== null).length;
  const items = scenario.round === 'midYear' ? register.rows.planItem.filter((row) => row.year === year && row.decision === 'prioritised') : [];
  const isPlanned = ({ ranked }: Proposed): boolean => items.some(({ project }) => sameKey(project, ranked.project.id));
  const left = proposed.filter(({ isIn }) => !isIn);
  const firm = placeStabilities(candidates, places === 0 ? null : places) ?? [];
  return { scenario, year, chosen, left, change: items.length === 0 ? null : { comesIn: chosen.filter((one) => !isPlanned(one)), goesOut: left.filter(isPlanned) }, onTheEdge: firm.filter(({ stability }) => stability === 'onTheEdge').map(({ project }) => project) };
}
