import { isSame } from '../../register/checking/keys.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import type { Register } from '../../register/register.js';
import type { ScenarioFrame } from './scenario-frame.js';
import type { Funding, Limit, LimitKind, ProjectRow } from './selection-model.js';
import type { YearAmount, YearCost } from './year-cost.js';

export interface MoneyLimits {
  readonly limits: readonly Limit[];
  /** Rows that say too little to be used. */
  readonly unfinished: number;
  /** By candidate: it costs money that no source is named for, so that no limit on a source counts it. */
  readonly sourceless: readonly boolean[];
  /** Frames smaller than what has been given to projects by name out of them. */
  readonly outgrown: readonly Limit[];
}

function sumOf({ amounts }: YearCost, funding: Funding | null, read: (amount: YearAmount) => number): number {
  return amounts.reduce((sum, one) => (funding === null || one.funding === funding ? sum + read(one) : sum), 0);
}

function isSameMoney(one: LimitKind, other: LimitKind): boolean {
  return one.kind === 'budget' && other.kind === 'budget' && one.funding === other.funding;
}

/** What the council's budget gave is the project's own: in autumn it goes with it, and what it lacks must come from what is left of the frame. */
export function countsGrants({ round }: ScenarioFrame, costs: readonly YearCost[]): boolean {
  return round === 'autumn' && costs.some(({ isAnswered }) => isAnswered);
}

/**
 * The scenario's frame, and its rows of kroner by source and of least shares. A blank frame is no limit or, once the
 * council's budget has answered, what it gave.
 */
export function moneyLimits(register: Register, scenario: ScenarioFrame, year: number, projects: readonly ProjectRow[], costs: readonly YearCost[]): MoneyLimits {
  const whole = costs.map((cost) => sumOf(cost, null, ({ kroner }) => kroner));
  const isAnswered = countsGrants(scenario, costs);
  const outgrown: Limit[] = [];
  const budget = (funding: Funding | null, frame: number | null): Limit => {
    if (!isAnswered) return { is: { kind: 'budget', funding, year }, amount: Math.max(0, frame ?? 0), needs: costs.map((cost) => sumOf(cost, funding, ({ kroner }) => kroner)) };
    const granted = costs.reduce((all, cost) => all + sumOf(cost, funding, ({ inPlace }) => inPlace ?? 0), 0);
    const limit: Limit = { is: { kind: 'budget', funding, year, granted }, amount: Math.max(0, (frame ?? granted) - granted), needs: costs.map((cost) => sumOf(cost, funding, ({ kroner, inPlace }) => Math.max(0, kroner - (inPlace ?? 0)))) };
    if (frame !== null && frame < granted) outgrown.push(limit);
    return limit;
  };
  const share = (of: Extract<LimitKind, { kind: 'share' }>['of'], least: number, isMember: (project: ProjectRow) => boolean): Limit => ({
    is: { kind: 'share', of, least },
    amount: 0,
    needs: projects.map((project, i) => (least - (isMember(project) ? 1 : 0)) * (whole[i] ?? 0)),
  });
  const given = rowsWith(register, 'scenarioLimit', 'scenario', scenario.id).map(({ kind, funding, amount, category, area, share: least }): Limit | null => {
    if (kind === 'sourceBudget') return amount === null || funding === null ? null : budget(funding, amount);
    if (least === null || least <= 0 || least > 1) return null;
    if (kind === 'categoryShare' && category !== null) return share({ category }, least, (one) => one.category === category);
    return kind === 'areaShare' && area !== null ? share({ area }, least, (one) => isSame(one.area, area)) : null;
  });
  const stated = [...(scenario.budgetFrame === null && !isAnswered ? [] : [budget(scenario.frameSource, scenario.budgetFrame)]), ...given.flatMap((one) => one ?? [])];
  // Of several frames of the same money the smallest holds, and is the only one to speak of.
  const limits = stated.filter((one, at) => stated.every((other, k) => !isSameMoney(one.is, other.is) || other.amount > one.amount || (other.amount === one.amount && k >= at)));
  const bySource = limits.some(({ is }) => is.kind === 'budget' && is.funding !== null);
  return {
    limits,
    unfinished: given.filter((one) => one === null).length,
    outgrown,
    sourceless: costs.map(({ amounts }) => bySource && amounts.some(({ funding, kroner }) => funding === null && kroner > 0)),
  };
}
